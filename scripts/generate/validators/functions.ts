import { isObject, type JsonValue } from "../../document/json.ts";
import { checkLines } from "./check.ts";
import { hasNoDeclaredKeys, stripLines, type StripScope } from "./strip.ts";
import { findComponent, type Schemas } from "./schema.ts";
import { block, namesUsed } from "./source.ts";
import { coversLine } from "./unevaluated-check.ts";

/** What a function does with a value; its name begins with it. */
export type Role = "check" | "strip" | "coversKey" | "coversItem";

/** What the functions of one document have in common. */
export interface Common {
  readonly schemas: Schemas;
  /** Name of a component in identifiers. */
  readonly toIdentifier: (component: string) => string;
  readonly toExact: (schema: JsonValue) => JsonValue;
  /** Components to which several roads lead from one value. */
  readonly shared: ReadonlySet<string>;
}

/** The functions for one schema and what is in it. */
export interface Functions {
  /** The functions by name, in the order in which they are to be written. */
  readonly texts: ReadonlyMap<string, string>;
  /** Names of those for the schema itself; values that stay whole need no `strip`. */
  readonly names: ReadonlyMap<Role, string>;
  /** Functions of components that are called. */
  readonly called: ReadonlyMap<string, ReadonlySet<Role>>;
}

/** @param roles what else than `check` and `strip` is asked of the schema itself */
export function writeFunctions(
  root: JsonValue,
  { schemas, toIdentifier, toExact, shared }: Common,
  roles: ReadonlySet<Role> = new Set(),
): Functions {
  const texts = new Map<string, string>();
  const called = new Map<string, Set<Role>>();

  const createNamer = (prefix: Role, write: (name: string, schema: JsonValue) => string) => {
    const names = new Map<JsonValue, string>();
    const nameFunction = (schema: JsonValue): string => {
      const component = findOnlyComponent(schemas, schema);
      // Such a component has no function of its own: it matters only beside others.
      if (component !== undefined && prefix === "strip" && hasNoDeclaredKeys(schemas, schema))
        return nameFunction(schemas[component] ?? true);
      if (component !== undefined) {
        called.set(component, (called.get(component) ?? new Set()).add(prefix));
        return prefix + toIdentifier(component);
      }
      const known = names.get(schema);
      if (known !== undefined) return known;
      const name = names.size === 0 ? prefix : `${prefix}${names.size}`;
      names.set(schema, name);
      // Reserves its position before the functions that it calls.
      texts.set(name, "");
      texts.set(name, write(name, schema));
      return name;
    };
    return nameFunction;
  };
  const nameCovers = {
    Key: createNamer("coversKey", (name, schema) =>
      writeCovers(name, { value: ": Fields", key: ": string" }, coversLine("Key", schema, scope)),
    ),
    Item: createNamer("coversItem", (name, schema) =>
      writeCovers(
        name,
        { value: ": readonly unknown[]", index: ": number" },
        coversLine("Item", schema, scope),
      ),
    ),
  };
  const scope: StripScope = {
    schemas,
    toExact,
    isShared: (schema) => shared.has(findOnlyComponent(schemas, schema) ?? ""),
    nameCovers: (what, schema) => nameCovers[what](schema),
    nameCheck: createNamer("check", (name, schema) => {
      const lines = checkLines(schema, scope);
      const parameters = { value: ": unknown", at: ": string", report: ": ReportIssue" };
      return block(`function ${name}(${writeParameters(parameters, lines)}): void`, lines).join(
        "\n",
      );
    }),
    nameStrip: createNamer("strip", (name, schema) => {
      const lines = isObject(schema) ? stripLines(schema, scope) : ["return value;"];
      const parameters = { value: ": unknown", copy: "?: unknown" };
      return block(`function ${name}(${writeParameters(parameters, lines)}): unknown`, lines).join(
        "\n",
      );
    }),
  };
  const names = new Map<Role, string>([["check", scope.nameCheck(root)]]);
  if (!hasNoDeclaredKeys(schemas, root)) names.set("strip", scope.nameStrip(root));
  if (roles.has("coversKey")) names.set("coversKey", scope.nameCovers("Key", root));
  if (roles.has("coversItem")) names.set("coversItem", scope.nameCovers("Item", root));
  return { texts, names, called };
}

function writeCovers(
  name: string,
  parameters: Readonly<Record<string, string>>,
  line: string,
): string {
  return block(`function ${name}(${writeParameters(parameters, [line])}): boolean`, [line]).join(
    "\n",
  );
}

/** Parameters with their types; an underscore tells compilers and linters which are not used. */
function writeParameters(
  parameters: Readonly<Record<string, string>>,
  lines: readonly string[],
): string {
  const used = namesUsed(lines.join("\n"), Object.keys(parameters));
  return Object.entries(parameters)
    .map(([name, type]) => `${used.includes(name) ? "" : "_"}${name}${type}`)
    .join(", ");
}

/** The component that a schema refers to without saying anything else of its values. */
function findOnlyComponent(schemas: Schemas, schema: JsonValue): string | undefined {
  if (!isObject(schema)) return undefined;
  const says = Object.keys(schema).filter((key) => !annotations.has(key) && !key.startsWith("x-"));
  return says.length === 1 ? findComponent(schemas, schema) : undefined;
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
