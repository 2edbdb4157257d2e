import { escapeInLiterals } from "../../lib/escape-control-characters.ts";
import type { Report } from "../report.ts";

/** The JSON Schema of what is written, as its path in the repository. */
const $schema = "scripts/diff/reporters/report.schema.json";

/** For programs. */
export function formatJson(report: Report): string {
  return `${escapeInLiterals(JSON.stringify({ $schema, ...report }, undefined, 2))}\n`;
}
