import {
  arrayMember,
  isObject,
  member,
  objectMember,
  type JsonObject,
  type JsonValue,
} from "../../document/json.ts";
import type { Operation } from "../../document/operation.ts";
import { both } from "../both.ts";
import type { Comparison, Finding } from "../comparison.ts";
import { child, type DocumentSide, type NodeRef } from "../document-side.ts";
import { groupBy } from "../../lib/group-by.ts";
import { canonical, isSame } from "../equal.ts";

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
  const renamed = renamedSchemes(base, revision);
  const before = withSchemes(from.alternatives.map((one) => renameSchemes(one, renamed)));
  const after = withSchemes(to.alternatives);
  const [wasFree, isFreeNow] = both(
    baseOperation,
    revisionOperation,
    ({ security }) => security.kind !== "required",
  );
  for (const scopes of before) {
    const [now] = after
      .filter((one) => nameSchemes(one) === nameSchemes(scopes))
      .sort((one, other) => distance(scopes, one) - distance(scopes, other));
    if (now !== undefined) {
      compareScopes(scopes, now, (finding) => {
        report({ ...at, ...finding });
      });
      continue;
    }
    const name = nameSchemes(scopes);
    // Who sends more than is asked for is let in.
    const less = after.find((one) => isEnough(scopes, one));
    const isStillFine = isFreeNow || less !== undefined;
    report({
      rule: "security-requirement-removed",
      // Clients that use it have to change, unless what they send is enough all the same.
      level: isStillFine ? undefined : "error",
      ...at,
      from: name,
      message:
        less === undefined
          ? `Authentication by ${name} is no longer accepted.`
          : `Authentication by ${nameSchemes(less)} is enough now, without the rest of ${name}.`,
      hint: isStillFine ? "nothing has to be done" : undefined,
    });
  }
  const known = new Set(before.map(nameSchemes));
  for (const name of new Set(after.map(nameSchemes))) {
    if (known.has(name)) continue;
    const level = wasFree && !isFreeNow ? ("error" as const) : undefined;
    const message = `Authentication by ${name} is ${level ? "required" : "accepted"} now.`;
    report({ rule: "security-requirement-added", level, ...at, to: name, message });
  }
}

function withSchemes(alternatives: readonly Scopes[]): Scopes[] {
  return alternatives.filter((scopes) => scopes.size > 0);
}

function nameSchemes(scopes: Scopes): string {
  return [...scopes.keys()].sort().join(" and ");
}

/** Scopes that are needed in addition count most. */
function distance(from: Scopes, to: Scopes): number {
  const missing = (one: Scopes, other: Scopes) =>
    [...one].flatMap(([scheme, scopes]) =>
      [...scopes].filter((scope) => other.get(scheme)?.has(scope) !== true),
    ).length;
  return missing(to, from) * 1000 + missing(from, to);
}

function isEnough(sent: Scopes, needed: Scopes): boolean {
  return [...needed].every(([scheme, scopes]) => {
    const held = sent.get(scheme);
    return held !== undefined && [...scopes].every((scope) => held.has(scope));
  });
}

function renameSchemes(scopes: Scopes, renamed: ReadonlyMap<string, string>): Scopes {
  return new Map([...scopes].map(([scheme, held]) => [renamed.get(scheme) ?? scheme, held]));
}

/** Schemes that have another name, which nobody sends. */
function renamedSchemes(base: DocumentSide, revision: DocumentSide): Map<string, string> {
  const [before, after] = both(base, revision, (side) =>
    side.members(child(side.root, "components", "securitySchemes")),
  );
  const added = [...after].filter(([name]) => !before.has(name));
  const twins = groupBy(added, ([, at]) => canonical(credentialsOf(at)));
  return new Map(
    [...before].flatMap(([name, at]): [string, string][] => {
      const twin = after.has(name) ? undefined : twins.get(canonical(credentialsOf(at)))?.shift();
      return twin === undefined ? [] : [[name, twin[0]]];
    }),
  );
}

/** A scheme without prose, and with words in lower case where case does not matter. */
function credentialsOf({ value }: NodeRef): JsonObject {
  if (!isObject(value)) return {};
  const { description: _, bearerFormat: __, ...rest } = value;
  const isHeader = value["in"] === "header";
  return Object.fromEntries(
    Object.entries(rest).map(([key, one]) => {
      const hasNoCase = key === "scheme" || (key === "name" && isHeader);
      return [key, hasNoCase && typeof one === "string" ? one.toLowerCase() : one];
    }),
  );
}

function compareScopes(from: Scopes, to: Scopes, report: (finding: Finding) => void): void {
  const name = nameSchemes(to);
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
  const renamed = renamedSchemes(base, revision);
  const newNames = new Set(renamed.values());
  for (const [name, at] of before) {
    const now = after.get(name);
    if (now !== undefined) {
      compareScheme(name, at, now, report);
      continue;
    }
    const newName = renamed.get(name);
    report({
      rule: "security-scheme-removed",
      level: used.has(name) && newName === undefined ? undefined : "info",
      base: at,
      revision: newName === undefined ? to : after.get(newName),
      from: name,
      to: newName,
      message:
        newName === undefined
          ? `The security scheme ${name} was removed.`
          : `The security scheme ${name} is named ${newName} now.`,
    });
  }
  for (const [name, at] of after) {
    if (before.has(name) || newNames.has(name)) continue;
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
    const [before, after] = both(from, to, (one) => member(credentialsOf(one), key));
    if (before === after) continue;
    const level = credentialMembers.has(key) ? ("error" as const) : undefined;
    const message = `${key} of the security scheme ${name} changed.`;
    report({ rule: "security-scheme-changed", level, ...at, from: before, to: after, message });
  }
  const [was, is] = [objectMember(from.value, "flows"), objectMember(to.value, "flows")];
  for (const flow of new Set([...Object.keys(was), ...Object.keys(is)])) {
    if (member(was, flow) === undefined || member(is, flow) === undefined) {
      const isGone = member(is, flow) === undefined;
      const message = `The flow ${flow} of ${name} was ${isGone ? "removed" : "added"}.`;
      const level = isGone ? ("error" as const) : ("info" as const);
      report({ rule: "security-scheme-changed", level, ...at, message });
      continue;
    }
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
    const [known, named] = both(before, after, (one) =>
      Object.keys(objectMember(one, "scopes")).sort(),
    );
    report({
      rule: "security-scope-changed",
      level: isSame(known, named) ? "annotation" : undefined,
      ...at,
      from: objectMember(before, "scopes"),
      to: objectMember(after, "scopes"),
      message,
    });
  }
}
