import type { Bump } from "../diff/semver.ts";
import { formatCounts } from "../diff/reporters/labels.ts";
import { objectMember, stringMember, type JsonObject } from "../document/json.ts";
import { formatBody, type RegeneratedApi } from "./body.ts";

/** What a maintainer gets to see of a changed document. */
export interface PullRequest {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly label: `semver: ${Exclude<Bump, "none">}`;
}

const bumps: readonly Bump[] = ["none", "patch", "minor", "major"];

/** Describes the changes that lead to the documents of one or more APIs. */
export function describePullRequest(apis: readonly RegeneratedApi[]): PullRequest {
  const changes = apis.map(({ name, document, report }) => {
    const version = readVersion(document);
    const what = apis.length > 1 ? `${name} ${version}` : version;
    return `${what}: ${formatCounts(report)}`;
  });
  const title = `Regenerate the client for API ${changes.join("; ")}`;
  const highest = Math.max(...apis.map(({ report }) => bumps.indexOf(report.bump)));
  const bump = bumps[highest] ?? "none";
  // Without a change that the diff knows, the document still has other bytes, and so have the types' headers.
  return { title, body: formatBody(apis), label: `semver: ${bump === "none" ? "patch" : bump}` };
}

/** A version as versions are written, whatever its author put there. */
function readVersion(document: JsonObject): string {
  const version = stringMember(objectMember(document, "info"), "version") ?? "";
  return version.replaceAll(/[^\w.+-]+/g, "-").slice(0, 40);
}
