import type { Report } from "../diff/report.ts";
import type { Bump } from "../diff/semver.ts";
import { countsOf } from "../diff/reporters/labels.ts";
import { objectMember, stringMember, type JsonObject } from "../document/json.ts";
import { bodyOf } from "./body.ts";

/** What a maintainer gets to see of a changed document. */
export interface PullRequest {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly label: `semver: ${Exclude<Bump, "none">}`;
}

/** Describes the changes that lead to the document. */
export function describePullRequest(document: JsonObject, report: Report): PullRequest {
  const version = stringMember(objectMember(document, "info"), "version") ?? "";
  const title = `Regenerate the client for API ${plain(version)}: ${countsOf(report)}`;
  // Without a change that the diff knows, the document still has other bytes, and so have the types' headers.
  const bump = report.bump === "none" ? "patch" : report.bump;
  return { title, body: bodyOf(report), label: `semver: ${bump}` };
}

/** A version as versions are written, whatever its author put there. */
function plain(version: string): string {
  return version.replaceAll(/[^\w.+-]+/g, "-").slice(0, 40);
}
