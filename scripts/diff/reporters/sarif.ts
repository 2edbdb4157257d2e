import { escapeInLiterals } from "../../lib/escape-control-characters.ts";
import type { Change } from "../change.ts";
import type { Level } from "../level.ts";
import type { Report } from "../report.ts";
import { rules, type RuleId } from "../rules/index.ts";
import { capital, isElsewhere } from "./labels.ts";

const sarifLevels: Readonly<Record<Level, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
  annotation: "note",
};

/** SARIF 2.1.0, for code scanning. */
export function formatSarif(report: Report): string {
  const ids = [...new Set(report.changes.map(({ id }) => id))];
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "spec:diff", rules: ids.map(ruleOf) } },
        results: report.changes.map((change) => resultOf(change, report, ids)),
      },
    ],
  };
  return `${escapeInLiterals(JSON.stringify(log, undefined, 2))}\n`;
}

function ruleOf(id: RuleId): object {
  const { hint, level } = rules[id];
  const text = `${capital(hint)}.`;
  return {
    id,
    shortDescription: { text: `${capital(id.replaceAll("-", " "))}.` },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: level === "off" ? { enabled: false } : { level: sarifLevels[level] },
  };
}

function resultOf(change: Change, report: Report, ids: readonly string[]): object {
  const { id, level, message, hint, operations, wire, type, fingerprint, revision } = change;
  return {
    ruleId: id,
    ruleIndex: ids.indexOf(id),
    level: sarifLevels[level],
    message: { text: withoutLinks(`${message} (${hint})`) },
    partialFingerprints: { "change/v1": fingerprint },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(report.revision) },
          region: { startLine: revision?.line ?? 1 },
        },
        logicalLocations: operations.map((name) => ({ fullyQualifiedName: name })),
      },
    ],
    properties: { wire, type },
  };
}

/** A colon in a path would read as the end of a scheme, `#` and `?` as the start of something else. */
function uriOf(name: string): string {
  if (isElsewhere(name)) return encodeURI(name).replaceAll("#", "%23");
  return name.split(/[\\/]/).map(encodeURIComponent).join("/");
}

/** `[text](target)` is a link in plain messages too (SARIF 2.1.0, 3.11.6), and no name may make one. */
function withoutLinks(text: string): string {
  return text.replaceAll("](", "\\](");
}
