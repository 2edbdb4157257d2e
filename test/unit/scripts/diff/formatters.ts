import { formatGithub } from "../../../../scripts/diff/reporters/github.ts";
import { formatHtml } from "../../../../scripts/diff/reporters/html/report.ts";
import { formatJson } from "../../../../scripts/diff/reporters/json.ts";
import { formatJunit } from "../../../../scripts/diff/reporters/junit.ts";
import { formatMarkdown } from "../../../../scripts/diff/reporters/markdown.ts";
import { formatSarif } from "../../../../scripts/diff/reporters/sarif.ts";
import { formatText } from "../../../../scripts/diff/reporters/text.ts";
import type { Reporter } from "../../../../scripts/diff/reporters/reporter.ts";

/** All reporters by their formats. */
export const formatters: Readonly<Record<string, Reporter>> = {
  text: formatText,
  markdown: formatMarkdown,
  html: formatHtml,
  json: formatJson,
  github: formatGithub,
  sarif: formatSarif,
  junit: formatJunit,
};
