import {
  arrayMember,
  isObject,
  member,
  objectMember,
  type JsonValue,
} from "../../document/json.ts";
import type { Operation } from "../../document/operation.ts";
import { both } from "../both.ts";
import type { Comparison, Finding } from "../comparison.ts";
import { child, type DocumentSide, type NodeRef } from "../document-side.ts";
import { isSame } from "../equal.ts";

type Scopes = ReadonlyMap<string, ReadonlySet<string>>;

/** The security of an operation: any one of these is enough, each takes all of its schemes. */
interface Requirements {
  readonly at: NodeRef;
  readonly alternatives: readonly Scopes[];
}

function requirementsOf(side: DocumentSide, { security }: Operation): Requirements {
  const at = child(side.root, ...(security.tokens ?? ["security"]));
  const list = Array.isArray(at.value) ? at.value : [];
  return { at, alternatives: list.map(scopesOf) };
}

function scopesOf(requirement: JsonValue): Scopes {
  const schemes = isObject(requirement) ? Object.keys(requirement) : [];
  return new Map(
    schemes.map((scheme) => [scheme, new Set(arrayMember(requirement, scheme).map(String))]),
  );
}

export function compareSecurity(
  { base, revision, report }: Comparison,
  baseOperation: Operation,
  revisionOperation: Operation,
): void {
  const from = requirementsOf(base, baseOperation);
  const to = requirementsOf(revision, revisionOperation);
  const at = { base: from.at, revision: to.at };
  const before = byName(from.alternatives);
  const after = byName(to.alternatives);
  const [wasFree, isFreeNow] = both(
    baseOperation,
    revisionOperation,
    ({ security }) => security.kind !== "required",
  );
  for (const [name, scopes] of before) {
    const now = after.get(name);
    if (now !== undefined)
      compareScopes(name, scopes, now, (finding) => {
        report({ ...at, ...finding });
      });
    else
      report({
        rule: "security-requirement-removed",
        // Clients that use it have to change, unless no authentication is required any more.
        level: isFreeNow ? undefined : "error",
        ...at,
        from: name,
        message: `Authentication by ${name} is no longer accepted.`,
        hint: isFreeNow ? "nothing has to be done" : undefined,
      });
  }
  for (const name of after.keys()) {
    if (before.has(name)) continue;
    const level = wasFree && !isFreeNow ? ("error" as const) : undefined;
    const message = `Authentication by ${name} is ${level ? "required" : "accepted"} now.`;
    report({ rule: "security-requirement-added", level, ...at, to: name, message });
  }
}

function byName(alternatives: readonly Scopes[]): Map<string, Scopes> {
  const named = alternatives.filter((scopes) => scopes.size > 0);
  return new Map(named.map((scopes) => [[...scopes.keys()].sort().join(" and "), scopes]));
}

function compareScopes(
  name: string,
  from: Scopes,
  to: Scopes,
  report: (finding: Finding) => void,
): void {
  for (const [scheme, scopes] of to) {
    const before = from.get(scheme) ?? new Set<string>();
    for (const scope of scopes) {
      if (before.has(scope)) continue;
      const message = `Authentication by ${name} needs the scope "${scope}" now.`;
      report({ rule: "security-scope-required", to: scope, message });
    }
    for (const scope of before) {
      if (scopes.has(scope)) continue;
      const message = `Authentication by ${name} no longer needs the scope "${scope}".`;
      report({ rule: "security-scope-not-required", from: scope, message });
    }
  }
}

/** The schemes that the document defines. */
export function compareSchemes({ base, revision, report }: Comparison): void {
  const [from, to] = both(base, revision, ({ root }) =>
    child(root, "components", "securitySchemes"),
  );
  const [before, after] = [base.members(from), revision.members(to)];
  const used = usedSchemes(base);
  for (const [name, at] of before) {
    const now = after.get(name);
    if (now !== undefined) {
      compareScheme(name, at, now, report);
      continue;
    }
    report({
      rule: "security-scheme-removed",
      level: used.has(name) ? undefined : "info",
      base: at,
      revision: to,
      from: name,
      message: `The security scheme ${name} was removed.`,
    });
  }
  for (const [name, at] of after) {
    if (before.has(name)) continue;
    const message = `The security scheme ${name} was added.`;
    report({ rule: "security-scheme-added", base: from, revision: at, to: name, message });
  }
}

function usedSchemes(side: DocumentSide): Set<string> {
  return new Set(side.operations.flatMap(({ security }) => security.alternatives.flat()));
}

/** Where and how credentials are sent. When that changes, every call fails. */
const credentialMembers = new Set(["type", "name", "in", "scheme"]);

function compareScheme(
  name: string,
  from: NodeRef,
  to: NodeRef,
  report: (finding: Finding) => void,
): void {
  const at = { base: from, revision: to };
  for (const key of [...credentialMembers, "openIdConnectUrl"]) {
    const [before, after] = [member(from.value, key), member(to.value, key)];
    if (before === after) continue;
    const level = credentialMembers.has(key) ? ("error" as const) : undefined;
    const message = `${key} of the security scheme ${name} changed.`;
    report({ rule: "security-scheme-changed", level, ...at, from: before, to: after, message });
  }
  const [was, is] = [objectMember(from.value, "flows"), objectMember(to.value, "flows")];
  for (const flow of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [before, after] = [objectMember(was, flow), objectMember(is, flow)];
    for (const key of ["authorizationUrl", "tokenUrl", "refreshUrl"]) {
      if (member(before, key) === member(after, key)) continue;
      const message = `${key} of the flow ${flow} of ${name} changed.`;
      report({
        rule: "security-scheme-changed",
        ...at,
        from: member(before, key),
        to: member(after, key),
        message,
      });
    }
    if (isSame(objectMember(before, "scopes"), objectMember(after, "scopes"))) continue;
    const message = `The scopes of the flow ${flow} of ${name} changed.`;
    report({
      rule: "security-scope-changed",
      ...at,
      from: objectMember(before, "scopes"),
      to: objectMember(after, "scopes"),
      message,
    });
  }
}
