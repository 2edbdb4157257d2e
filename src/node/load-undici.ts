import { createRequire } from "node:module";
import type * as UndiciModule from "undici";
import { ConfigError } from "../client/errors/config-error.ts";

export type Undici = typeof UndiciModule;

/** Loaded when it is first needed, not by a static import, so that the error can say what to install. */
export function loadUndici(): Undici {
  try {
    // By its file: for the bare name, Bun loads its own replacement, which cannot do this.
    return createRequire(import.meta.url)("undici/index.js") as Undici;
  } catch (cause) {
    throw new ConfigError(
      "spheron-client/node needs the package undici: npm install undici@7",
      undefined,
      cause,
    );
  }
}
