import { onTestFinished, vi } from "vitest";

/** Puts another module in the place of a package, for what the test imports from now on. */
export function replaceModule(name: string, factory: () => object): void {
  vi.resetModules();
  vi.doMock(name, factory);
  onTestFinished(() => {
    vi.doUnmock(name);
    vi.resetModules();
  });
}
