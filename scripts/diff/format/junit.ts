import type { Change } from "../change.ts";
import type { Report } from "../report.ts";
import { placeOf, verdictsOf } from "./words.ts";

/** A test for each change; errors and warnings fail. */
export function formatJunit(report: Report): string {
  const { changes, counts, base, revision } = report;
  const name = escape(`${base} to ${revision}`);
  const failures = counts.error + counts.warning;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="${name}" tests="${changes.length}" failures="${failures}">
${changes.map((change) => testcase(change, report)).join("")}</testsuite>
`;
}

function testcase(change: Change, report: Report): string {
  const { id, level, message, hint, operations, fingerprint } = change;
  const open = `  <testcase classname="${escape(id)}" name="${escape(`${message} ${fingerprint}`)}"`;
  if (level !== "error" && level !== "warning") return `${open}/>\n`;
  const lines = [
    `${verdictsOf(change)}: ${hint}`,
    ...operations,
    `${placeOf(report.base, change.base)} → ${placeOf(report.revision, change.revision)}`,
  ];
  return `${open}>
    <failure type="${level}" message="${escape(message)}">${escape(lines.join("\n"))}</failure>
  </testcase>
`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escape(text: string): string {
  // XML 1.0 has no place for control characters, not even as entities.
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/g, "\uFFFD")
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
