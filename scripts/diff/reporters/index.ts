import type { Format } from "./format.ts";
import { formatGithub } from "./github.ts";
import { formatHtml } from "./html/report.ts";
import { formatJson } from "./json.ts";
import { formatJunit } from "./junit.ts";
import { formatMarkdown } from "./markdown.ts";
import { formatSarif } from "./sarif.ts";
import { formatText } from "./text.ts";

/** What a report can be written as, by name. */
export const formats: Readonly<Record<string, Format>> = {
  text: formatText,
  markdown: formatMarkdown,
  html: formatHtml,
  json: formatJson,
  github: formatGithub,
  sarif: formatSarif,
  junit: formatJunit,
};
