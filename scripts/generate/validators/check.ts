import { isObject, type JsonObject, type JsonValue } from "../../document/json.ts";
import { arrayLines } from "./array-check.ts";
import { callInPlace, type CheckScope } from "./check-scope.ts";
import { conditionLines } from "./condition-check.ts";
import { ownCheck } from "./inline-check.ts";
import { limitLines } from "./limit-check.ts";
import { readLimits } from "./limits.ts";
import { objectLines } from "./object-check.ts";
import {
  isForeign,
  isOpaque,
  listKinds,
  readExactlyOne,
  readParts,
  readTypes,
  readUnions,
  type JsonKind,
} from "./schema.ts";
import { block, ifAll, report, when } from "./source.ts";
import { unevaluatedItemLines, unevaluatedKeyLines } from "./unevaluated-check.ts";
import { unionLines } from "./union-check.ts";

/** Statements that report where `value` does not fit the schema. */
export function checkLines(schema: JsonValue, scope: CheckScope): string[] {
  if (schema === false) return [report("at", "nothing", "value")];
  if (!isObject(schema) || isForeign(schema)) return [];
  const structure = [
    ...ownLimitLines(schema, scope),
    ...inKind("object", schema, scope, objectLines(schema, scope)),
    ...inKind("array", schema, scope, arrayLines(schema, scope)),
    ...readParts(scope.schemas, schema).flatMap((part) => callInPlace(part, scope)),
    ...readUnions(schema).flatMap((branches) => unionLines(branches, scope)),
    ...exactlyOneLines(schema, scope),
    ...conditionLines(schema, scope),
    ...inKind("object", schema, scope, unevaluatedKeyLines(schema, scope)),
    ...inKind("array", schema, scope, unevaluatedItemLines(schema, scope)),
  ];
  return [...ownLines(schema, structure.length > 0), ...structure];
}

/** Nothing else is worth saying of a value of the wrong type. */
function ownLines(schema: JsonObject, hasMore: boolean): string[] {
  const { failsWhen, expected } = ownCheck(schema);
  const conditions = failsWhen("value");
  if (conditions.length === 0) return [];
  const issue = report("at", expected, "value");
  return hasMore ? block(ifAll(conditions), [issue, "return;"]) : [when(conditions, issue)];
}

/** The statements where a value of this kind gets past the schema's own type. */
function inKind(
  kind: JsonKind,
  schema: JsonObject,
  { schemas }: CheckScope,
  lines: string[],
): string[] {
  if (lines.length === 0 || !listKinds(schemas, schema).includes(kind)) return [];
  if (readTypes(schema).length === 1) return lines;
  return block(kind === "object" ? "if (isObject(value))" : "if (Array.isArray(value))", lines);
}

function ownLimitLines(schema: JsonObject, { schemas }: CheckScope): string[] {
  const kinds = listKinds(schemas, schema);
  const limits = readLimits(schema).filter(({ kind }) => kinds.includes(kind));
  const [only, ...others] = readTypes(schema);
  return limitLines(limits, "value", "at", others.length === 0 ? only : undefined);
}

function exactlyOneLines(schema: JsonObject, scope: CheckScope): string[] {
  const branches = readExactlyOne(schema);
  if (branches.length === 0 || isOpaque(scope.schemas, branches)) return [];
  const checks = branches.map((branch) => scope.nameCheck(branch));
  return [
    when([`!fitsOne([${checks.join(", ")}], value)`], report("at", "one of several", "value")),
  ];
}
