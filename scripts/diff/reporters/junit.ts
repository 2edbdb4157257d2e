import { escapeControlCharacters } from "../../lib/escape-control-characters.ts";
import { escapeMarkup } from "../../lib/html/escape.ts";
import type { Change } from "../change.ts";
import type { Report } from "../report.ts";
import { formatLocations } from "./change-location.ts";
import { describeBreaks } from "./labels.ts";

/** A test for each change; errors and warnings fail. */
export function formatJunit(report: Report): string {
  const { changes, counts, base, revision } = report;
  const name = attribute(`${base} to ${revision}`);
  const failures = counts.error + counts.warning;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="${name}" tests="${changes.length}" failures="${failures}" errors="0" skipped="0">
${changes.map((change) => testcase(change, report)).join("")}</testsuite>
`;
}

function testcase(change: Change, report: Report): string {
  const { id, level, message, hint, operations, fingerprint } = change;
  const open = `  <testcase classname="${attribute(id)}" name="${attribute(`${message} ${fingerprint}`)}"`;
  if (level !== "error" && level !== "warning") return `${open}/>\n`;
  const lines = [
    `${describeBreaks(change)}: ${hint}`,
    ...operations,
    formatLocations(change, report),
  ];
  return `${open}>
    <failure type="${level}" message="${attribute(message)}">${content(lines.join("\n"))}</failure>
  </testcase>
`;
}

/** Characters that XML 1.0 does not allow, not even as entities. */
const noCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function content(text: string): string {
  return escapeMarkup(escapeControlCharacters(text).replaceAll(noCharacter, "\uFFFD"));
}

/** A parser turns each line end in an attribute into a space, unless it is an entity. */
function attribute(text: string): string {
  return content(text).replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}
