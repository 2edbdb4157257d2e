import { isObject, type JsonValue } from "../../document/json.ts";
import { checkLines } from "./check.ts";
import { isWhole, keepLines, type KeepScope } from "./keep.ts";
import { referredName, type Schemas } from "./schema.ts";
import { block } from "./source.ts";

/** The functions for one schema and what stands in it. */
export interface Functions {
  /** The functions by name, in the order in which they are to be written. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names of the two for the schema itself; values that are kept whole need no `keep`. */
  readonly check: string;
  readonly keep: string | undefined;
  /** Functions of components that are called: `check`, `keep` or both. */
  readonly called: ReadonlyMap<string, ReadonlySet<string>>;
}

/** @param identifierOf gives the name of a component in identifiers */
export function writeFunctions(
  root: JsonValue,
  schemas: Schemas,
  identifierOf: (component: string) => string,
): Functions {
  const texts = new Map<string, string>();
  const called = new Map<string, Set<string>>();

  const createNamer = (
    prefix: "check" | "keep",
    write: (name: string, schema: JsonValue) => string,
  ) => {
    const names = new Map<JsonValue, string>();
    return (schema: JsonValue) => {
      const component = referredAlone(schemas, schema);
      if (component !== undefined) {
        called.set(component, (called.get(component) ?? new Set()).add(prefix));
        return prefix + identifierOf(component);
      }
      const known = names.get(schema);
      if (known !== undefined) return known;
      const name = names.size === 0 ? prefix : `${prefix}${names.size}`;
      names.set(schema, name);
      // Takes its place before those that it calls.
      texts.set(name, "");
      texts.set(name, write(name, schema));
      return name;
    };
  };
  const scope: KeepScope = {
    schemas,
    nameCheck: createNamer("check", (name, schema) =>
      block(
        `function ${name}(value: unknown, at: string, fault: Fault): void`,
        checkLines(schema, scope),
      ).join("\n"),
    ),
    nameKeep: createNamer("keep", (name, schema) =>
      block(
        `function ${name}(value: unknown, kept?: unknown): unknown`,
        isObject(schema) ? keepLines(schema, scope) : ["return value;"],
      ).join("\n"),
    ),
  };
  const check = scope.nameCheck(root);
  const keep = isWhole(schemas, root) ? undefined : scope.nameKeep(root);
  return { texts, check, keep, called };
}

/** The component that a schema refers to without saying anything else of its values. */
function referredAlone(schemas: Schemas, schema: JsonValue): string | undefined {
  if (!isObject(schema)) return undefined;
  const says = Object.keys(schema).filter((key) => !annotations.has(key) && !key.startsWith("x-"));
  return says.length === 1 ? referredName(schemas, schema) : undefined;
}

const annotations = new Set([
  "title",
  "description",
  "summary",
  "default",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
]);
