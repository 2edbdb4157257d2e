import { Window } from "happy-dom";
import type { ComponentType } from "react";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { blockModules } from "./modules.ts";
import { serveApi, type ServedApi } from "./served-api.ts";

const page = new Window();

// Only what React looks for, so that requests stay those of Node. It looks for it once more when the tests are over.
for (const [name, value] of Object.entries({
  window: page,
  document: page.document,
  navigator: page.navigator,
}))
  Object.defineProperty(globalThis, name, { value, configurable: true });

describe("the components of the guides show what the API answers", () => {
  let api: ServedApi;

  beforeAll(async () => {
    api = await serveApi();
  });

  afterAll(() => api.close());

  it.each(blockModules.filter(({ path }) => path.endsWith(".tsx")))("$at", async ({ path }) => {
    const { createElement } = await import("react");
    const { createRoot } = await import("react-dom/client");
    const components = Object.values((await import(path)) as Record<string, ComponentType>);
    const place = page.document.createElement("div");
    const root = createRoot(place as unknown as HTMLElement);

    root.render(components.map((component, key) => createElement(component, { key })));

    expect(components.length).toBeGreaterThan(0);
    await vi.waitFor(() => {
      expect(place.innerHTML).toBe("<p>example</p>".repeat(components.length));
    });
    root.unmount();
    expect(api.mock.violations).toEqual([]);
  });
});
