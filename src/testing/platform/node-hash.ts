import { createHash } from "node:crypto";
import type { Hash } from "./file-assembly.ts";

/** Holds nothing of what it has seen. */
export function createNodeHash(): Hash {
  const hash = createHash("sha256");
  return {
    update(bytes) {
      hash.update(bytes);
    },
    digest: () => hash.digest("hex"),
  };
}
