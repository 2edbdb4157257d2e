import { escapeControlCharacters } from "../lib/escape-control-characters.ts";
import { tableRow } from "../lib/markdown.ts";
import { cpuPerMegabyte, formatSpeed } from "./speed.ts";
import type { Trial } from "./try-document.ts";

const columns = [
  ...["document", "version", "operations", "schemas", "outcome", "issues"],
  ...["pairs", "disagreements", "ms", "kB", "CPU ms/MB"],
];

/** A table of all documents, failures first, and what is to be said of these. */
export function formatTrials(trials: readonly Trial[]): string {
  const ranks = ["failed", "refused", "ok"];
  const sorted = [...trials].sort((a, b) => ranks.indexOf(a.outcome) - ranks.indexOf(b.outcome));
  const details = sorted.filter(({ outcome }) => outcome === "failed").map(formatFailure);
  return [
    ...details,
    tableRow(columns),
    tableRow(columns.map(() => "---")),
    ...sorted.map((trial) => tableRow(listCells(trial))),
    "",
    countOutcomes(trials),
    formatSpeed(trials),
  ].join("\n");
}

function listCells(trial: Trial): (string | number)[] {
  const { name, version, operations, schemas, outcome, messages, comparison, ms, bytes } = trial;
  return [
    ...[name, version, operations, schemas, outcome, messages.length],
    ...[comparison.pairs, comparison.disagreements.length],
    ...[Math.round(ms), Math.round(bytes / 1000)],
    bytes === 0 ? "" : Math.round(cpuPerMegabyte(trial)),
  ];
}

const shownDisagreements = 3;

function formatFailure({ name, messages, comparison }: Trial): string {
  const { disagreements } = comparison;
  const lines = disagreements
    .slice(0, shownDisagreements)
    .map(({ operation, what, why, value }) => {
      const text = JSON.stringify(value);
      return `  ${operation}: ${what}: ${why}\n    ${text.slice(0, 300)}`;
    });
  const reasons = disagreements.length > 0 ? lines : messages.map((message) => `  ${message}`);
  return escapeControlCharacters(`${name}\n${reasons.join("\n")}\n`);
}

function countOutcomes(trials: readonly Trial[]): string {
  const count = (outcome: Trial["outcome"]) =>
    trials.filter((trial) => trial.outcome === outcome).length;
  const pairs = trials.reduce((sum, { comparison }) => sum + comparison.pairs, 0);
  return `${trials.length} documents: ${count("ok")} ok, ${count("refused")} refused, ${count("failed")} failed; ${pairs} values judged`;
}
