import type { Page } from "playwright-core";

/** Viewport of a phone, in CSS pixels. */
export const phone = { width: 390, height: 800 };

/** In CSS pixels; more than the viewport has where one must scroll sideways. */
export function contentWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
