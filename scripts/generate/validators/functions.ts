import { isObject, type JsonValue } from "../../document/json.ts";
import { checkLines } from "./check.ts";
import { hasNoDeclaredKeys, stripLines, type StripScope } from "./strip.ts";
import { referredName, type Schemas } from "./schema.ts";
import { block } from "./source.ts";

/** The functions for one schema and what stands in it. */
export interface Functions {
  /** The functions by name, in the order in which they are to be written. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names of the two for the schema itself; values that stay whole need no `strip`. */
  readonly check: string;
  readonly strip: string | undefined;
  /** Functions of components that are called: `check`, `strip` or both. */
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
    prefix: "check" | "strip",
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
  const scope: StripScope = {
    schemas,
    nameCheck: createNamer("check", (name, schema) =>
      block(
        `function ${name}(value: unknown, at: string, report: ReportIssue): void`,
        checkLines(schema, scope),
      ).join("\n"),
    ),
    nameStrip: createNamer("strip", (name, schema) =>
      block(
        `function ${name}(value: unknown, copy?: unknown): unknown`,
        isObject(schema) ? stripLines(schema, scope) : ["return value;"],
      ).join("\n"),
    ),
  };
  const check = scope.nameCheck(root);
  const strip = hasNoDeclaredKeys(schemas, root) ? undefined : scope.nameStrip(root);
  return { texts, check, strip, called };
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
