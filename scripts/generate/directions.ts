import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { listParts } from "../document/member-schemas.ts";
import { pointerOfReference, toPointer, toTokens, valueAt } from "../document/pointer.ts";
import { follow } from "../document/references.ts";
import { rewrite, visits, type Kind } from "../document/structure.ts";

type Direction = "request" | "response";

/** Keyword of properties that are left out of messages of the direction. */
const otherWay = { request: "readOnly", response: "writeOnly" } as const;

const directionOf: Partial<Record<Kind, Direction>> = {
  parameter: "request",
  requestBody: "request",
  response: "response",
};

/**
 * The document without `readOnly` properties where schemas describe requests and without `writeOnly` ones where they
 * describe responses. A component that has such a property, itself or behind references, and is in both gets a
 * second name for requests: `UserRequest`.
 *
 * @param document with its references hoisted
 */
export function splitDirections(document: JsonObject): JsonObject {
  const schemas = objectMember(objectMember(document, "components"), "schemas");
  const isOneWay = (property: JsonValue, direction: Direction) =>
    travelsOtherWay(document, property, direction);
  const hasOneWay = (schema: JsonObject) =>
    Object.values(objectMember(schema, "properties")).some(
      (property) => isOneWay(property, "request") || isOneWay(property, "response"),
    );
  const all = [...visits(document)].filter(({ kind }) => kind === "schema");
  if (!all.some(({ node }) => hasOneWay(node))) return document;

  const references = new Map(
    Object.entries(schemas).map(([name, schema]) => [name, referredNames(schema, "schema")]),
  );
  const ownSplit = Object.entries(schemas).flatMap(([name, schema]) =>
    [...visits(schema, "schema")].some(({ node }) => hasOneWay(node)) ? [name] : [],
  );
  const split = close(ownSplit, invert(references));
  const reached = {
    request: close(namesFrom(document, "request"), references),
    response: close(namesFrom(document, "response"), references),
  };
  const taken = new Set(Object.keys(schemas));
  const requestNames = new Map(
    [...split]
      .filter((name) => reached.request.has(name) && reached.response.has(name))
      .map((name) => [name, createFreeName(`${name}Request`, taken)]),
  );

  const findNames = {
    request: createNameFinder(document, "request"),
    response: createNameFinder(document, "response"),
  };
  const direct = (start: JsonObject, startKind: Kind, direction: Direction) =>
    rewrite(
      start,
      ({ kind, node, tokens }) => {
        if (kind !== "schema") return node;
        // The parts of the copy have lost their own already.
        const names = findNames[direction](valueAt(start, toPointer(tokens)) ?? node);
        const kept = names.size === 0 ? node : withoutNames(node, names);
        return direction === "request" ? renameReferences(kept, requestNames, schemas) : kept;
      },
      startKind,
    );
  const directed = Object.entries(schemas).flatMap(([name, schema]): [string, JsonValue][] => {
    if (!isObject(schema) || !split.has(name)) return [[name, schema]];
    const requestName = requestNames.get(name);
    if (requestName !== undefined)
      return [
        [name, direct(schema, "schema", "response")],
        [requestName, direct(schema, "schema", "request")],
      ];
    const [only] = (["request", "response"] as const).filter((one) => reached[one].has(name));
    return [[name, only === undefined ? schema : direct(schema, "schema", only)]];
  });
  const messages = rewrite(document, ({ kind, node }) => {
    const direction = directionOf[kind];
    return direction === undefined ? node : direct(node, kind, direction);
  });
  return {
    ...messages,
    components: {
      ...objectMember(messages, "components"),
      schemas: Object.fromEntries(directed),
    },
  };
}

/** A property says so itself or behind its references. */
function travelsOtherWay(document: JsonObject, property: JsonValue, direction: Direction): boolean {
  const keyword = otherWay[direction];
  if (member(property, keyword) === true) return true;
  if (member(property, "$ref") === undefined) return false;
  return member(follow(document, { node: property, tokens: [] })?.node, keyword) === true;
}

/** Finds names of properties of a value that are left out of messages of the direction, in all its schemas. */
function createNameFinder(
  document: JsonObject,
  direction: Direction,
): (schema: JsonValue) => Set<string> {
  const schemas = objectMember(objectMember(document, "components"), "schemas");
  const own = new Map(Object.entries(schemas).map(([name, schema]) => [name, readOwn(schema)]));
  const users = invert(new Map([...own].map(([name, { targets }]) => [name, targets])));
  const sources = new Map<string, string[]>();
  for (const [component, { names }] of own)
    for (const name of names) {
      const known = sources.get(name);
      if (known === undefined) sources.set(name, [component]);
      else known.push(component);
    }
  const inherited = new Map<string, Set<string>>();
  for (const [name, components] of sources)
    for (const component of close(components, users))
      inherited.set(component, (inherited.get(component) ?? new Set()).add(name));
  return (schema) => {
    const { names, targets } = readOwn(schema);
    return new Set([...names, ...targets.flatMap((name) => [...(inherited.get(name) ?? [])])]);
  };

  /** The names that the schema itself has, and the components that it is made of. */
  function readOwn(schema: JsonValue): { names: string[]; targets: string[] } {
    const names: string[] = [];
    const targets: string[] = [];
    const open = [schema];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (!isObject(next)) continue;
      for (const [name, property] of Object.entries(objectMember(next, "properties")))
        if (travelsOtherWay(document, property, direction)) names.push(name);
      const target = nameOf(stringMember(next, "$ref") ?? "");
      if (target !== undefined) targets.push(target);
      open.push(...listParts(next));
    }
    return { names, targets };
  }
}

/** Without the properties, and without asking for them here or in a branch. */
function withoutNames(schema: JsonObject, names: ReadonlySet<string>): JsonObject {
  const copy = { ...schema };
  const properties = member(schema, "properties");
  if (isObject(properties)) {
    const kept = Object.entries(properties).filter(([name]) => !names.has(name));
    copy["properties"] = Object.fromEntries(kept);
    // The document knows the property, so a message may still have it.
    const isClosed = copy["additionalProperties"] === false;
    if (isClosed && kept.length < Object.keys(properties).length)
      delete copy["additionalProperties"];
  }
  const required = arrayMember(schema, "required").filter(
    (name) => typeof name !== "string" || !names.has(name),
  );
  if (required.length > 0) copy["required"] = required;
  else delete copy["required"];
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const branches = copy[key];
    if (!Array.isArray(branches)) continue;
    copy[key] = branches.map((branch) => (isObject(branch) ? withoutNames(branch, names) : branch));
  }
  return copy;
}

const prefix = "#/components/schemas/";

function renameReferences(
  schema: JsonObject,
  names: ReadonlyMap<string, string>,
  schemas: JsonObject,
): JsonObject {
  const rename = (reference: string) => {
    const name = names.get(nameOf(reference) ?? "");
    return name === undefined ? reference : prefix + encodeName(name);
  };
  const reference = stringMember(schema, "$ref");
  const discriminator = member(schema, "discriminator");
  return {
    ...schema,
    ...(reference !== undefined && { $ref: rename(reference) }),
    ...(isObject(discriminator) && {
      discriminator: {
        ...discriminator,
        mapping: renameMapping(schema, objectMember(discriminator, "mapping")),
      },
    }),
  };

  /** A discriminator without a mapping means the names, which are others now. */
  function renameMapping(holder: JsonObject, mapping: JsonObject): JsonObject {
    const renamed = Object.keys(mapping).map((value): [string, string] => {
      const written = stringMember(mapping, value) ?? "";
      return [value, rename(Object.hasOwn(schemas, written) ? prefix + written : written)];
    });
    const mapped = new Set(renamed.map(([, target]) => target));
    const originals = new Map([...names].map(([original, other]) => [other, original]));
    const implied = [...arrayMember(holder, "oneOf"), ...arrayMember(holder, "anyOf")].flatMap(
      (branch): [string, string][] => {
        const target = stringMember(branch, "$ref") ?? "";
        const original = originals.get(nameOf(target) ?? "");
        return original === undefined || mapped.has(target) ? [] : [[original, target]];
      },
    );
    return Object.fromEntries([...implied, ...renamed]);
  }
}

function nameOf(reference: string): string | undefined {
  const [first, second, name] = toTokens(pointerOfReference(reference) ?? "");
  return first === "components" && second === "schemas" ? name : undefined;
}

function encodeName(name: string): string {
  return encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"));
}

function referredNames(node: JsonValue, kind: Kind): string[] {
  return [...visits(node, kind)].flatMap((visit) => {
    const reference = visit.kind === "schema" ? stringMember(visit.node, "$ref") : undefined;
    return (reference === undefined ? undefined : nameOf(reference)) ?? [];
  });
}

function namesFrom(document: JsonObject, direction: Direction): string[] {
  return [...visits(document)].flatMap(({ kind, node }) =>
    directionOf[kind] === direction ? referredNames(node, kind) : [],
  );
}

type Graph = ReadonlyMap<string, readonly string[]>;

function invert(graph: Graph): Graph {
  const inverted = new Map<string, string[]>();
  for (const [from, targets] of graph)
    for (const target of targets) {
      const known = inverted.get(target);
      if (known === undefined) inverted.set(target, [from]);
      else known.push(from);
    }
  return inverted;
}

/** The names with all that can be reached from them. */
function close(names: readonly string[], graph: Graph): Set<string> {
  const found = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    open.push(...(graph.get(name) ?? []));
  }
  return found;
}

function createFreeName(wanted: string, taken: Set<string>): string {
  let free = wanted;
  for (let count = 2; taken.has(free); count += 1) free = `${wanted}${count}`;
  taken.add(free);
  return free;
}
