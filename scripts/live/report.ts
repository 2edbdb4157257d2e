import type { Verdict } from "./check-response.ts";
import { toOneLine } from "../lib/escape-control-characters.ts";
import type { Called, Run } from "./run.ts";

/** One line for a call, and below it what does not fit and what the document does not know. */
export function formatCalled({ operation, response }: Called, verdict: Verdict): string {
  const outcome = response.kind === "responded" ? response.status : "no response";
  const lines = [
    `${outcome} GET ${operation.visit.path}`,
    ...verdict.issues.map((issue) => `  issue: ${issue}`),
    ...verdict.unknownKeys.map(({ pointer, type }) => `  unknown key: ${pointer} (${type})`),
  ];
  return lines.map(toOneLine).join("\n");
}

/** What the run came to. */
export function formatSummary(
  { called, unfilled, left }: Run,
  verdicts: readonly Verdict[],
): string {
  const faulty = verdicts.filter(({ issues }) => issues.length > 0).length;
  const keys = verdicts.reduce((sum, { unknownKeys }) => sum + unknownKeys.length, 0);
  const lines = [
    `${called.length} operations called: ${called.length - faulty} responses fit, ${faulty} do not, ${keys} unknown keys`,
    ...named("not called, because a value is missing", unfilled),
    ...named("not called, because the calls were used up", left),
  ];
  return lines.join("\n");
}

function named(why: string, operations: Run["unfilled"]): string[] {
  if (operations.length === 0) return [];
  return [`${operations.length} ${why}: ${operations.map(({ id }) => toOneLine(id)).join(", ")}`];
}
