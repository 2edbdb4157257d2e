import { escapeControlCharacters } from "../../lib/escape-control-characters.ts";
import type { ChangeLocation } from "../change.ts";
import type { Level } from "../level.ts";
import type { Report } from "../report.ts";
import { isElsewhere, formatLocation } from "./labels.ts";

const commands: Readonly<Record<Level, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
  annotation: "notice",
};

/** Workflow commands, which GitHub shows beside the lines of the revision where that is a file. */
export function formatGithub({ revision, changes }: Report): string {
  return changes
    .map(({ level, id, message, hint, operations, revision: location }) => {
      const properties = [...fileOf(revision, location), `title=${property(id)}`].join(",");
      const text = [`${message} (${hint})`, ...operations, formatLocation(revision, location)].join(
        "\n",
      );
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
