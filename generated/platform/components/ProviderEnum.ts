// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { ReportIssue } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (value !== "GITHUB" && value !== "GITLAB" && value !== "BITBUCKET" && value !== "DOCKERHUB")
    report(at, '"GITHUB" | "GITLAB" | "BITBUCKET" | "DOCKERHUB"', value);
}

export { check };
