import {
  arrayMember,
  isObject,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { pointerOfReference, toPointer, toTokens, valueAt } from "../document/pointer.ts";
import { rewrite, visits, type Kind } from "../document/structure.ts";

/** Marks a schema whose enum may gain values; its `enum` has been renamed to this key. */
export const openEnumKey = "x-open-enum";

/**
 * Renames to `x-open-enum` what lists known values and not all: `x-extensible-enum` everywhere, and `enum` where only
 * responses use the schema. Servers add values there without a new version, and a program compiled against today's list
 * has to go on compiling. An `enum` that a request uses stays closed, and so do enums of one value and discriminators,
 * which tell the members of a union apart.
 */
export function openEnums(document: JsonObject, operations: readonly Operation[]): JsonObject {
  const requests = reach(document, requestRoots(operations));
  const responses = reach(document, responseRoots(operations));
  const discriminators = discriminatorNames(document);
  return rewrite(document, ({ kind, node, tokens }) => {
    if (kind !== "schema" || !isPlain(node)) return node;
    const known = arrayMember(node, "x-extensible-enum");
    if (known.length > 0 && !Object.hasOwn(node, "enum")) return { ...node, [openEnumKey]: known };
    if (arrayMember(node, "enum").length < 2) return node;
    const pointer = toPointer(tokens);
    if (!responses.has(pointer) || requests.has(pointer)) return node;
    if (tokens.at(-2) === "properties" && discriminators.has(String(tokens.at(-1)))) return node;
    const { enum: values, ...rest } = node;
    return { ...rest, [openEnumKey]: values ?? [] };
  });
}

const plainTypes = new Set<JsonValue>(["string", "number", "integer", "null"]);

/** Only names and numbers can be opened; `string & {}` has no counterpart for objects. */
function isPlain(schema: JsonObject): boolean {
  const type = schema["type"];
  const types = Array.isArray(type) ? type : [type];
  return types.every((name) => name !== undefined && plainTypes.has(name));
}

interface Root {
  readonly kind: Kind;
  readonly pointer: string;
}

function requestRoots(operations: readonly Operation[]): Root[] {
  return operations.flatMap(({ parameters, requestBody }) => [
    ...parameters.map(({ tokens }) => ({ kind: "parameter" as const, pointer: toPointer(tokens) })),
    ...(requestBody === undefined
      ? []
      : [{ kind: "requestBody" as const, pointer: toPointer(requestBody.tokens) }]),
  ]);
}

function responseRoots(operations: readonly Operation[]): Root[] {
  return operations.flatMap(({ responses }) =>
    [...responses.values()].map(({ tokens }) => ({
      kind: "response" as const,
      pointer: toPointer(tokens),
    })),
  );
}

/** Pointers of every schema with an enum that can be reached from the roots, through references. */
function reach(document: JsonObject, roots: readonly Root[]): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [...roots];
  for (let root = open.pop(); root !== undefined; root = open.pop()) {
    if (seen.has(root.pointer)) continue;
    seen.add(root.pointer);
    for (const { kind, node, tokens } of visits(
      valueAt(document, root.pointer),
      root.kind,
      toTokens(root.pointer),
    )) {
      if (kind === "schema" && Object.hasOwn(node, "enum")) found.add(toPointer(tokens));
      const pointer = pointerOfReference(stringMember(node, "$ref") ?? "");
      if (pointer !== undefined) open.push({ kind, pointer });
    }
  }
  return found;
}

function discriminatorNames(document: JsonObject): Set<string> {
  const names = new Set<string>();
  for (const { kind, node } of visits(document)) {
    const discriminator = kind === "schema" ? node["discriminator"] : undefined;
    const name = isObject(discriminator) ? stringMember(discriminator, "propertyName") : undefined;
    if (name !== undefined) names.add(name);
  }
  return names;
}
