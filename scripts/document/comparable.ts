import { groupBy } from "../lib/group-by.ts";
import { InputError, type Problem } from "../lib/problem.ts";
import { checkForGeneration } from "./check.ts";
import { patterns } from "./checks/patterns.ts";
import { knownFormat } from "./detect-version.ts";
import { assertNoIssues, originOf, type DocumentIssue } from "./issue.ts";
import type { JsonObject } from "./json.ts";
import type { SourceDocument } from "./parse.ts";
import { tolerate } from "./tolerate.ts";
import { upgrade } from "./upgrade.ts";
import { validateStructure } from "./validate.ts";

/**
 * Any API document as OpenAPI 3.1, also one with issues: users compare the documents that they have. `warn` is
 * called once for each kind of issue, with its first location.
 *
 * @throws InputError for what is not an API document, or cannot be converted
 */
export async function prepareForComparison(
  source: SourceDocument,
  warn: (warning: Problem) => unknown,
): Promise<JsonObject> {
  const versioned = withVersionAsText(source.value);
  assertNoIssues(knownFormat(versioned), source);
  const { document, judged, warnings } = tolerate(versioned);
  const issues = [...warnings, ...(await found(() => validateStructure(judged)))];
  const upgraded = await upgradeOrRefuse(document, issues, source);
  const left = await found(() => [...patterns(upgraded), ...checkForGeneration(upgraded)]);
  const known = new Set(issues.map(({ pointer }) => pointer));
  const all = [...issues, ...left.filter(({ pointer }) => !known.has(pointer))];
  for (const { pointer, ...what } of onePerKind(all)) {
    const place = source.locator.place(originOf(pointer, source));
    warn({ source: source.name, pointer: originOf(pointer, source), ...place, ...what });
  }
  return upgraded;
}

/** `openapi: 3.1` is a number in YAML. */
function withVersionAsText(document: JsonObject): JsonObject {
  const { swagger, openapi } = document;
  if (typeof swagger === "number") return { ...document, swagger: swagger.toFixed(1) };
  if (typeof openapi === "number") return { ...document, openapi: `${openapi.toFixed(1)}.0` };
  if (typeof openapi === "string" && /^3\.\d$/.test(openapi))
    return { ...document, openapi: `${openapi}.0` };
  return document;
}

/** A check may stumble over what another one has found to be of the wrong shape. */
async function found(
  check: () => DocumentIssue[] | Promise<DocumentIssue[]>,
): Promise<DocumentIssue[]> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof InputError || error instanceof TypeError) return [];
    throw error;
  }
}

async function upgradeOrRefuse(
  document: JsonObject,
  issues: readonly DocumentIssue[],
  source: SourceDocument,
): Promise<JsonObject> {
  try {
    return await upgrade(document);
  } catch (error) {
    // What is wrong with it explains more than where the conversion stopped.
    assertNoIssues(issues, source);
    throw error;
  }
}

/** The first issue of each kind, with the number of the others. */
function onePerKind(issues: readonly DocumentIssue[]): DocumentIssue[] {
  const kinds = groupBy(issues, ({ message }) => message);
  return [...kinds].map(([message, [first, ...others]]) => ({
    pointer: first?.pointer ?? "",
    message: [message, ...countOthers(others.length)].join(" "),
    hint: "the documents are compared all the same; --strict refuses this",
  }));
}

function countOthers(count: number): string[] {
  if (count === 0) return [];
  return [`(and at ${count === 1 ? "one more location" : `${count} more locations`})`];
}
