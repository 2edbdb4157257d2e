import { escapeControlCharacters } from "../../lib/escape-control-characters.ts";
import type { ChangeLocation } from "../change.ts";
import type { Level } from "../level.ts";
import type { Report } from "../report.ts";
import { formatLocation } from "./change-location.ts";
import { firstFew } from "./first-few.ts";
import { isElsewhere, levelTitles } from "./labels.ts";

const commands: Readonly<Record<Level, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
  annotation: "notice",
};

/** Further operations are only counted. */
const mostOperations = 5;

/** Workflow commands, which GitHub shows beside the lines of the revision where that is a file. */
export function formatGithub(report: Report): string {
  return report.changes
    .map((change) => {
      const { level, id, message, hint, operations } = change;
      const title = property(`${levelTitles[level]}: ${id}`);
      const properties = [...fileOf(report.revision, change.revision), `title=${title}`].join(",");
      const { shown, others } = firstFew(operations, mostOperations);
      const lines = [
        `${message} (${hint})`,
        ...shown,
        ...(others === 0 ? [] : [`and ${others} more operations`]),
        formatLocation(change, "revision", report),
      ];
      const text = lines.join("\n");
      return `::${commands[level]} ${properties}::${data(text)}\n`;
    })
    .join("");
}

/** GitHub finds files of the checkout only. */
function fileOf(name: string, location: ChangeLocation | undefined): string[] {
  if (isElsewhere(name)) return [];
  const line = location?.line === undefined ? [] : [`line=${location.line}`];
  return [`file=${property(name)}`, ...line];
}

function data(text: string): string {
  return escapeControlCharacters(text).replaceAll("%", "%25").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
