import { member, stringMember } from "../../document/json.ts";
import { below, type Located, type Side } from "../document-side.ts";
import type { Comparison } from "./comparison.ts";
import { show } from "./equal.ts";
import { compareLifecycle, isPromised, lifecycleOf } from "./lifecycle.ts";
import { mediaTypesOf } from "./media-types.ts";
import { compareProse } from "./prose.ts";

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly at: Located;
}

/** The operation, and the path item that shares its parameters. */
export interface OperationAt {
  readonly path: string;
  readonly method: string;
  readonly item: Located;
  readonly at: Located;
}

export function compareParameters(
  comparison: Comparison,
  base: OperationAt,
  revision: OperationAt,
): void {
  const renamed = pathNames(revision.path, base.path);
  const before = parametersOf(comparison.base, base, new Map());
  const after = parametersOf(comparison.revision, revision, renamed);
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
      message: `${sentenceOf(from)} moved from the ${from.in} to the ${moved.in}.`,
    });
  }
  for (const one of added) if (!taken.has(one)) reportAdded(comparison, one, base.at);
}

/** The path parameters of the revision by the names that the base has at the same places. */
function pathNames(revision: string, base: string): Map<string, string> {
  const [after, before] = [revision, base].map((path) => path.match(/\{[^{}]+\}/g) ?? []);
  const names = (after ?? []).map((name, index) => [name, before?.[index] ?? name] as const);
  return new Map(names.map(([name, old]) => [name.slice(1, -1), old.slice(1, -1)]));
}

function parametersOf(
  side: Side,
  { item, at }: OperationAt,
  pathNames: ReadonlyMap<string, string>,
): Map<string, Parameter> {
  const found = new Map<string, Parameter>();
  for (const parent of [item, at]) {
    const list = below(parent, "parameters");
    const length = Array.isArray(list.value) ? list.value.length : 0;
    for (let index = 0; index < length; index += 1) {
      const parameter = side.resolve(below(list, index));
      const name = stringMember(parameter.value, "name") ?? "";
      const where = stringMember(parameter.value, "in") ?? "query";
      const key =
        where === "path"
          ? (pathNames.get(name) ?? name)
          : where === "header"
            ? name.toLowerCase()
            : name;
      found.set(`${where} ${key}`, { name, in: where, at: parameter });
    }
  }
  return found;
}

function sentenceOf({ name, in: where }: Parameter): string {
  return `The ${where} parameter \`${name}\``;
}

function isRequired({ at }: Parameter): boolean {
  return member(at.value, "required") === true;
}

function reportRemoved(
  { calendar, report }: Comparison,
  parameter: Parameter,
  operation: Located,
): void {
  const { at } = parameter;
  const outcome =
    member(at.value, "deprecated") !== true
      ? "removed"
      : isPromised(member(at.value, "x-sunset"), calendar)
        ? "removed-before-sunset"
        : "removed-after-deprecation";
  report({
    rule: `parameter-${outcome}`,
    base: at,
    revision: operation,
    from: parameter.name,
    message: `${sentenceOf(parameter)} was removed.`,
  });
}

function reportAdded({ report }: Comparison, parameter: Parameter, operation: Located): void {
  const rule =
    parameter.in === "path"
      ? "path-parameter-added"
      : `parameter-added-${isRequired(parameter) ? "required" : "optional"}`;
  const kind = isRequired(parameter) ? "required" : "optional";
  report({
    rule,
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
    const message = `${sentenceOf(to)} became ${outcome}.`;
    report({ rule: `parameter-became-${outcome}`, ...at, from: was, to: is, message });
  }
  const [base, revision] = [from, to].map((one) => lifecycleOf((key) => member(one.at.value, key)));
  if (base !== undefined && revision !== undefined)
    compareLifecycle(
      "parameter",
      sentenceOf(to),
      { base, revision },
      {
        calendar,
        report: (finding) => {
          report({ ...at, ...finding });
        },
      },
    );
  compareSerialization(comparison, from, to);
  compareProse("parameter", from.at, to.at, report);
  for (const [before, after] of schemasOf(comparison, from, to))
    comparison.schemas(before, after, "parameter");
}

const defaultStyles: Readonly<Record<string, string>> = {
  query: "form",
  cookie: "form",
  path: "simple",
  header: "simple",
};

/** How the value is written, with what holds where nothing is said. */
function serializationOf({ at, in: where }: Parameter): readonly string[] {
  const style = stringMember(at.value, "style") ?? defaultStyles[where] ?? "form";
  const explode = member(at.value, "explode") ?? style === "form";
  const flags = ["allowReserved", "allowEmptyValue"].map(
    (key) => `${key} ${String(member(at.value, key) === true)}`,
  );
  const content = [...mediaTypesOf(below(at, "content")).keys()];
  const written =
    content.length > 0 ? [`as ${content.join()}`] : [style, `explode ${show(explode)}`];
  return [...written, ...flags];
}

function compareSerialization({ report }: Comparison, from: Parameter, to: Parameter): void {
  const [before, after] = [serializationOf(from), serializationOf(to)];
  const was = before.filter((one) => !after.includes(one)).join(", ");
  const is = after.filter((one) => !before.includes(one)).join(", ");
  if (was === is) return;
  report({
    rule: "parameter-serialization-changed",
    base: from.at,
    revision: to.at,
    from: was,
    to: is,
    message: `${sentenceOf(to)} is written in another way: ${is}, not ${was}.`,
  });
}

/** Its schema, or that of the media type it is written in. */
function schemasOf(
  { base, revision }: Comparison,
  from: Parameter,
  to: Parameter,
): [Located, Located][] {
  const [before, after] = [
    [base, from],
    [revision, to],
  ].map(([side, one]) => schemaOf(side as Side, one as Parameter));
  return before === undefined || after === undefined ? [] : [[before, after]];
}

function schemaOf(side: Side, { at }: Parameter): Located | undefined {
  const [content] = mediaTypesOf(below(at, "content")).values();
  const schema = below(content === undefined ? at : side.resolve(content), "schema");
  return schema.value === undefined ? { ...schema, value: {} } : schema;
}
