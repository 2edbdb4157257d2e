import { suggestBump, type Bump } from "../diff/semver.ts";
import { stateRelease } from "../release/statement.ts";
import { formatBody } from "./body.ts";
import { headlineOf } from "./headline.ts";
import type { RegeneratedApi } from "./regenerated-api.ts";

/** What a maintainer gets to see of a changed document. */
export interface PullRequest {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly label: `semver: ${Bump}`;
}

/**
 * Describes the changes that lead to the documents of one or more APIs.
 *
 * @param version the last one of the package
 */
export function describePullRequest(apis: readonly RegeneratedApi[], version: string): PullRequest {
  const suggested = suggestBump(apis.flatMap(({ report }) => report.changes));
  const { bump, sentence } = stateRelease(version, suggested);
  return {
    title: apis.map(headlineOf).join(" · "),
    body: formatBody(apis, sentence),
    label: `semver: ${bump}`,
  };
}
