import type { Report } from "../report.ts";

/** For programs. */
export function formatJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
