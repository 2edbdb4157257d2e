import { expect } from "vitest";
import { wordFinding, type Finding } from "./finding.ts";

/** Fails with the findings in its message: reporters cut lists short, and the message has to name operation and part. */
export function expectNone(findings: readonly Finding[]): void {
  const lines = findings.map(wordFinding);
  expect(lines, lines.slice(0, 10).join("\n")).toEqual([]);
}
