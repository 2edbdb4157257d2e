import type { Change, Level } from "../change.ts";
import type { Report } from "../report.ts";

const sarifLevels: Readonly<Record<Level, string>> = {
  error: "error",
  warning: "warning",
  info: "note",
  annotation: "none",
};

/** SARIF 2.1.0, for code scanning. */
export function formatSarif(report: Report): string {
  const ids = [...new Set(report.changes.map(({ id }) => id))];
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "spec:diff", rules: ids.map((id) => ({ id })) } },
        results: report.changes.map((change) => resultOf(change, report, ids)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function resultOf(change: Change, report: Report, ids: readonly string[]): object {
  const { id, level, message, hint, operations, wire, type, fingerprint, revision } = change;
  return {
    ruleId: id,
    ruleIndex: ids.indexOf(id),
    level: sarifLevels[level],
    message: { text: `${message} (${hint})` },
    partialFingerprints: { "change/v1": fingerprint },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(report.revision) },
          region: { startLine: revision?.line ?? 1 },
        },
        logicalLocations: operations.map((name) => ({ fullyQualifiedName: name })),
      },
    ],
    properties: { wire, type },
  };
}
