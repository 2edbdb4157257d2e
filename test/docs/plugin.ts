import type { Plugin } from "vite";
import { sourceOf } from "./package-entries.ts";

const isBlock = (id: string | undefined) => /\.block-\d+\.tsx?(\?.*)?$/.test(id ?? "");

/** Lets tests import the blocks of the guides, and the blocks the package as its users do. */
export function guideBlocks(): Plugin {
  return {
    name: "guide-blocks",
    enforce: "pre",
    resolveId(id, importer) {
      if (isBlock(id)) return id;
      return isBlock(importer) ? sourceOf(id) : undefined;
    },
    async load(id) {
      if (!isBlock(id)) return undefined;
      // Only then, because it takes the compiler, which the start of other tests should not wait for.
      const { blockModules } = await import("./modules.ts");
      return blockModules.find(({ path }) => path === id.replace(/\?.*$/, ""))?.text;
    },
  };
}
