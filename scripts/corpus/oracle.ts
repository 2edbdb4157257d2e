import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { lenientRegExp } from "../document/checks/patterns.ts";
import { isObject, objectMember, type JsonObject, type JsonValue } from "../document/json.ts";
import { readOperations } from "../document/operation.ts";
import type { Tokens } from "../document/pointer.ts";
import { rewrite } from "../document/structure.ts";
import { readSuccessBody } from "../generate/validators/success.ts";
import type { Validator } from "../../src/validate/validator.ts";
import { makeValues } from "./values.ts";

/** A value of which validator and oracle say different things, or that no longer fits once it has been stripped. */
interface Disagreement {
  readonly operation: string;
  readonly value: JsonValue;
  readonly what: "refused by us alone" | "accepted by us alone" | "broken by strip";
  readonly why: string;
}

export interface Comparison {
  /** How many values both have judged. */
  readonly pairs: number;
  readonly disagreements: readonly Disagreement[];
}

export interface Extent {
  /** How many operations are tried; those of larger documents are chosen evenly. */
  readonly operations: number;
  /** How many changed copies are tried of each value. */
  readonly mutations: number;
}

/**
 * Compares the validators with Ajv on values that are made from the document.
 *
 * @param document as validators read it: `toReadable`
 */
export function compareWithAjv(
  document: JsonObject,
  validators: Iterable<Validator>,
  { operations: most, mutations }: Extent,
): Comparison {
  const schemas = objectMember(objectMember(document, "components"), "schemas");
  const validatorOf = new Map([...validators].map((one) => [`${one.method} ${one.path}`, one]));
  const operations = readOperations(document).flatMap((operation) => {
    const body = readSuccessBody(document, operation);
    const validator = validatorOf.get(`${operation.method.toUpperCase()} ${operation.path}`);
    return body === undefined || validator === undefined
      ? []
      : [{ key: operation.key, schema: body.schema, validator }];
  });
  const step = Math.max(1, operations.length / most);
  const chosen = operations.filter(
    (_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
  );
  const compile = createOracles(
    schemas,
    chosen.map(({ schema }) => schema),
  );
  let pairs = 0;
  const disagreements: Disagreement[] = [];
  for (const [index, { key: operation, schema, validator }] of chosen.entries()) {
    const oracle = compile(index);
    if (oracle === undefined) continue;
    for (const value of makeValues(schema, schemas, mutations)) {
      const isValid = judge(oracle, value);
      if (isValid === undefined) continue;
      pairs += 1;
      const [first] = findIssues(validator, value);
      if (isValid && first !== undefined)
        disagreements.push({ operation, value, what: "refused by us alone", why: first });
      if (!isValid && first === undefined)
        disagreements.push({
          operation,
          value,
          what: "accepted by us alone",
          why: JSON.stringify(oracle.errors?.[0]),
        });
      if (!isValid || first !== undefined || validator.strip === undefined) continue;
      const [broken] = findIssues(validator, validator.strip(value));
      if (broken !== undefined)
        disagreements.push({ operation, value, what: "broken by strip", why: broken });
    }
  }
  return { pairs, disagreements };
}

function findIssues({ check }: Validator, value: unknown): string[] {
  const issues: string[] = [];
  check(value, "", (at, expected) => issues.push(`${at} is not ${expected}`));
  return issues;
}

/** What Ajv says; `undefined` where it never ends, as of a schema that consists of itself. */
function judge(oracle: ValidateFunction, value: JsonValue): boolean | undefined {
  try {
    return oracle(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const oracleUri = "corpus:/";

/** Ajv's validators of the schemas by their index; `undefined` where Ajv cannot make one, as of a `$ref` in a circle. */
function createOracles(
  schemas: JsonObject,
  roots: readonly JsonValue[],
): (index: number) => ValidateFunction | undefined {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    validateFormats: false,
    validateSchema: false,
    ownProperties: true,
    code: { regExp: lenientRegExp },
  });
  const loose = rewrite({ components: { schemas } }, ({ kind, node, tokens }) =>
    kind === "schema" && !isInCondition(tokens) ? withUnion(node) : node,
  );
  const looseRoots = roots.map((root) =>
    isObject(root)
      ? rewrite(
          root,
          ({ node, tokens }) => (isInCondition(tokens) ? node : withUnion(node)),
          "schema",
        )
      : root,
  );
  ajv.addSchema({ ...loose, roots: looseRoots, $id: oracleUri });
  return (index) => {
    try {
      return ajv.compile({ $ref: `${oracleUri}#/roots/${index}` });
    } catch {
      return undefined;
    }
  };
}

/** Outside conditions, validators take `oneOf` for a union, as types do. */
function withUnion(schema: JsonObject): JsonObject {
  const { oneOf, ...rest } = schema;
  if (oneOf === undefined) return schema;
  if (rest["anyOf"] === undefined) return { ...rest, anyOf: oneOf };
  const parts = Array.isArray(rest["allOf"]) ? rest["allOf"] : [];
  return { ...rest, allOf: [...parts, { anyOf: oneOf }] };
}

const conditions = new Set<string | number>(["not", "if", "contains"]);

function isInCondition(tokens: Tokens): boolean {
  return tokens.some((token, index) => conditions.has(token) && tokens[index - 1] !== "properties");
}
