import { formatGithub } from "./github.ts";
import { formatHtml } from "./html/report.ts";
import { formatJson } from "./json.ts";
import { formatJunit } from "./junit.ts";
import { formatMarkdown } from "./markdown.ts";
import { formatSarif } from "./sarif.ts";
import type { Reporter } from "./reporter.ts";
import { formatText } from "./text.ts";

/** By the name of the format. */
export const reporters: Readonly<Record<string, Reporter>> = {
  text: formatText,
  markdown: formatMarkdown,
  html: formatHtml,
  json: formatJson,
  github: formatGithub,
  sarif: formatSarif,
  junit: formatJunit,
};
