import { readApiFile } from "../../scripts/document/api-file.ts";
import { apiFolderAt } from "../../scripts/lib/project.ts";
import { toFacts } from "../../scripts/pipeline/generate-api.ts";

/** What spec/platform/api.json says. */
export const platformFacts = toFacts(await readApiFile(apiFolderAt(process.cwd(), "platform")));
