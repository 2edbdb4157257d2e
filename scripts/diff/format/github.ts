import type { Level } from "../change.ts";
import type { Report } from "../report.ts";

const commands: Readonly<Record<Level, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
  annotation: "notice",
};

/** Workflow commands, which GitHub shows beside the lines of the revision. */
export function formatGithub({ revision, changes }: Report): string {
  return changes
    .map(({ level, id, message, hint, operations, revision: place }) => {
      const line = place?.line === undefined ? "" : `,line=${place.line}`;
      const text = [`${message} (${hint})`, ...operations].join("\n");
      return `::${commands[level]} file=${property(revision)}${line},title=${property(id)}::${data(text)}\n`;
    })
    .join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
