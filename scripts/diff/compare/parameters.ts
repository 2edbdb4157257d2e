import { member } from "../../document/json.ts";
import { toPointer } from "../../document/pointer.ts";
import { both } from "../both.ts";
import type { ComparedOperation, Comparison } from "../comparison.ts";
import type { NodeRef } from "../document-side.ts";
import { compareDescriptions } from "./descriptions.ts";
import { compareLifecycle, readLifecycle, removalKind } from "./lifecycle.ts";
import { schemaOf, writingOf } from "./serialization.ts";

const addedRules = {
  required: "parameter-added-required",
  optional: "parameter-added-optional",
} as const;

const removedRules = {
  promised: "parameter-removed-before-sunset",
  unstable: "parameter-removed",
  announced: "parameter-removed-after-deprecation",
  unannounced: "parameter-removed",
} as const;

const requiredRules = {
  required: "parameter-became-required",
  optional: "parameter-became-optional",
} as const;

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly at: NodeRef;
}

/** What has parameters: an operation, or a call that the server makes. */
export type ParameterHolder = Pick<ComparedOperation, "path" | "parameters" | "at">;

export function compareParameters(
  comparison: Comparison,
  base: ParameterHolder,
  revision: ParameterHolder,
): void {
  const renamed = pathNames(revision.path, base.path);
  const before = parametersOf(base, new Map());
  const after = parametersOf(revision, renamed);
  const added = [...after].filter(([key]) => !before.has(key)).map(([, one]) => one);
  const taken = new Set<Parameter>();
  for (const [key, from] of before) {
    const to = after.get(key);
    if (to !== undefined) {
      compareParameter(comparison, from, to);
      continue;
    }
    const moved = added.find((one) => one.name === from.name && !taken.has(one));
    if (moved === undefined) {
      reportRemoved(comparison, from, revision.at);
      continue;
    }
    taken.add(moved);
    comparison.report({
      rule: "parameter-moved",
      base: from.at,
      revision: moved.at,
      from: from.in,
      to: moved.in,
      message: `${nameParameter(from)} moved from the ${from.in} to the ${moved.in}.`,
    });
  }
  for (const one of added) if (!taken.has(one)) reportAdded(comparison, one, base.at);
}

/** The path parameters of the revision, with their names in the base. */
function pathNames(revision: string, base: string): Map<string, string> {
  const [after, before] = both(revision, base, (path) => path.match(/\{[^{}]+\}/g) ?? []);
  const names = after.map((name, index) => [name, before[index] ?? name] as const);
  return new Map(names.map(([name, old]) => [name.slice(1, -1), old.slice(1, -1)]));
}

function parametersOf(
  { parameters }: ParameterHolder,
  pathNames: ReadonlyMap<string, string>,
): Map<string, Parameter> {
  const byKey = parameters.map((one): [string, Parameter] => {
    const at = { value: one.node, pointer: toPointer(one.tokens) };
    return [parameterKey(one, pathNames), { name: one.name, in: one.in, at }];
  });
  return new Map(byKey);
}

/** The name as it is sent: that of a path parameter is not, and header names have no case. */
function parameterKey(
  { name, in: location }: Pick<Parameter, "name" | "in">,
  pathNames: ReadonlyMap<string, string>,
): string {
  if (location === "path") return `path ${pathNames.get(name) ?? name}`;
  return `${location} ${location === "header" ? name.toLowerCase() : name}`;
}

function nameParameter({ name, in: where }: Parameter): string {
  return `The ${where} parameter \`${name}\``;
}

function isRequired({ at }: Parameter): boolean {
  return member(at.value, "required") === true;
}

function reportRemoved(
  { calendar, report }: Comparison,
  parameter: Parameter,
  operation: NodeRef,
): void {
  const kind = removalKind((key) => member(parameter.at.value, key), calendar);
  report({
    rule: removedRules[kind],
    level: kind === "unstable" ? "info" : undefined,
    base: parameter.at,
    revision: operation,
    from: parameter.name,
    message: `${nameParameter(parameter)} was removed.`,
  });
}

function reportAdded({ report }: Comparison, parameter: Parameter, operation: NodeRef): void {
  const kind = isRequired(parameter) ? "required" : "optional";
  report({
    rule: parameter.in === "path" ? "path-parameter-added" : addedRules[kind],
    base: operation,
    revision: parameter.at,
    to: parameter.name,
    message: `The ${kind} ${parameter.in} parameter \`${parameter.name}\` was added.`,
  });
}

function compareParameter(comparison: Comparison, from: Parameter, to: Parameter): void {
  const { calendar, report } = comparison;
  const at = { base: from.at, revision: to.at };
  const [was, is] = [isRequired(from), isRequired(to)];
  if (was !== is) {
    const outcome = is ? "required" : "optional";
    const message = `${nameParameter(to)} became ${outcome}.`;
    report({ rule: requiredRules[outcome], ...at, from: was, to: is, message });
  }
  const lives = both(from.at, to.at, ({ value }) => readLifecycle((key) => member(value, key)));
  compareLifecycle("parameter", nameParameter(to), lives, {
    calendar,
    report: (finding) => {
      report({ ...at, ...finding });
    },
  });
  compareWriting(comparison, from, to);
  compareDescriptions("parameter", from.at, to.at, report);
  const isText = [from, to].every(({ at }) => member(at.value, "content") === undefined);
  comparison.schemas(schemaOf(comparison.base, from.at), schemaOf(comparison.revision, to.at), {
    use: "parameter",
    isRequired: was || is,
    isText,
  });
}

function compareWriting(comparison: Comparison, from: Parameter, to: Parameter): void {
  const { base, revision, report } = comparison;
  const [before, after] = writingOf(
    { side: base, at: from.at, in: from.in },
    { side: revision, at: to.at, in: to.in },
  );
  const was = before.filter((one) => !after.includes(one)).join(", ");
  const is = after.filter((one) => !before.includes(one)).join(", ");
  if (was === is) return;
  report({
    rule: "parameter-serialization-changed",
    level: is === "allowEmptyValue true" ? "info" : undefined,
    base: from.at,
    revision: to.at,
    from: was,
    to: is,
    message: `${nameParameter(to)} is written in another way: ${is}, not ${was}.`,
  });
}
