import { setImmediate } from "node:timers/promises";
import { Window } from "happy-dom";
import type { ComponentType } from "react";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { patience } from "../support/patience.ts";
import { blockModules } from "./modules.ts";
import { serveApi, type ServedApi } from "./served-api.ts";

const page = new Window();

// Only what React looks for, so that requests stay those of Node.
const globals = { window: page, document: page.document, navigator: page.navigator };

describe("the components of the guides show what the API sends", () => {
  let api: ServedApi;

  beforeAll(async () => {
    for (const [name, value] of Object.entries(globals))
      Object.defineProperty(globalThis, name, { value, configurable: true });
    api = await serveApi();
  });

  afterAll(async () => {
    await api.close();
    // React looks for the page once more.
    await setImmediate();
    for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
  });

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
    }, patience.stepMs);
    root.unmount();
    expect(api.mock.violations).toEqual([]);
  });
});
