import { resolve } from "node:path";
import { apiFolderAt } from "../../scripts/lib/project.ts";
import { readFacts } from "../../scripts/pipeline/generate-api.ts";

/** What spec/platform/api.json says. */
export const platformFacts = await readFacts(
  apiFolderAt(resolve(import.meta.dirname, "../.."), "platform"),
);
