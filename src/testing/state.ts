import { parameterOf, refuseUnknown, type Call } from "./call.ts";
import { nameOf, type Description } from "./mock-model.ts";
import { successOf } from "./answers.ts";
import { objectOf, textOf, withoutKey, type JsonObject } from "./json.ts";
import type { Resource } from "./resource.ts";
import { createStore, type Entry } from "./store.ts";
import type { Clock } from "../client/transport/clock.ts";

/** The items that the mock keeps, and how they look to a client. */
export interface State {
  readonly resources: readonly Resource[];
  readonly nextId: () => string;
  /** Creates an item that looks like the document's example but for the given fields. */
  create(resource: string, parent: Entry | undefined, fields: JsonObject): Entry;
  update(entry: Entry, fields: JsonObject): void;
  readonly remove: (entry: Entry) => void;
  readonly list: (resource: string, ancestor?: Entry) => Entry[];
  /** Below the parent, if one is given, by id or other name. */
  find(resource: string, id: string | undefined, parent?: Entry): Entry | undefined;
  /** The item that the call's parameters name, or that there is none. */
  named(resource: string, call: Call): Entry | Response;
  /** With what belongs to it where its resource shows that. */
  readonly present: (entry: Entry) => JsonObject;
  /** The fields that items of the resource have. */
  has(resource: string, field: string): boolean;
  reset(): void;
}

export function createState(
  description: Description,
  resources: readonly Resource[],
  organizationIds: readonly string[],
  clock: Clock,
): State {
  const store = createStore();
  const byName = new Map(resources.map((resource) => [resource.name, resource]));
  const examples = new Map(
    resources.map((resource) => [resource.name, exampleOf(description, resource)]),
  );
  const exampleFor = (resource: string) => examples.get(resource) ?? {};

  const add = (name: string, parent: Entry | undefined, id: string, fields: JsonObject) => {
    const value = {
      ...structuredClone(exampleFor(name)),
      ...fields,
      ...Object.fromEntries(
        (byName.get(name)?.parentFields ?? []).map((field) => [field, parent?.id ?? ""]),
      ),
      _id: id,
    };
    return store.add({ resource: name, id, parent, value });
  };

  const find: State["find"] = (name, id, parent) => {
    const alias = byName.get(name)?.alias;
    const entries = store.list(name, parent);
    return (
      entries.find((entry) => entry.id === id) ??
      entries.find((entry) => alias !== undefined && entry.value[alias] === id)
    );
  };

  const named: State["named"] = (name, call) => {
    const resource = byName.get(name);
    const id = parameterOf(call, resource?.parameter ?? "");
    const parentName = resource?.parent;
    const parentParameter = byName.get(parentName ?? "")?.parameter ?? "";
    const isBelowParent =
      parentName !== undefined && parameterOf(call, parentParameter) !== undefined;
    const parent = isBelowParent ? named(parentName, call) : undefined;
    if (parent instanceof Response) return parent;
    return find(name, id, parent) ?? refuseUnknown(name, id);
  };

  const present = (entry: Entry): JsonObject =>
    resources.reduce((value, { name, parent, embedded }) => {
      if (embedded === undefined || parent !== entry.resource) return value;
      const values = store.list(name, entry).map(present);
      const shown = embedded.only === "latest" ? values.at(-1) : values;
      return shown === undefined
        ? withoutKey(value, embedded.field)
        : { ...value, [embedded.field]: shown };
    }, entry.value);

  /** The time for those of the fields that the item has. */
  const nowIn = (fields: readonly string[], item: JsonObject) =>
    Object.fromEntries(
      fields
        .filter((field) => Object.hasOwn(item, field))
        .map((field) => [field, new Date(clock.now()).toISOString()]),
    );

  /** The first of each resource has the id that the document's examples use. */
  const firstId = (name: string) => {
    const id = exampleFor(name)["_id"];
    return store.list(name).length === 0 && typeof id === "string" ? id : store.nextId();
  };
  const seed = (
    { name, seeds, seedFields }: Resource,
    parent: Entry | undefined,
    ids: readonly string[],
  ) => {
    const count = ids.length > 0 ? ids.length : seeds;
    const called = textOf(exampleFor(name), "name");
    for (let index = 0; index < count; index += 1) {
      const isLater = index > 0 && called !== undefined;
      const fields = { ...seedFields, ...(isLater && { name: `${called}-${index + 1}` }) };
      const entry = add(name, parent, ids[index] ?? firstId(name), fields);
      for (const resource of resources) if (resource.parent === name) seed(resource, entry, []);
    }
  };
  const reset = () => {
    store.clear();
    for (const resource of resources) {
      if (resource.parent === undefined) seed(resource, undefined, organizationIds);
    }
  };
  reset();

  return {
    resources,
    nextId: store.nextId,
    create(name, parent, fields) {
      const times = nowIn(["createdAt", "updatedAt"], exampleFor(name));
      return add(name, parent, store.nextId(), { ...fields, ...times });
    },
    update(entry, fields) {
      entry.value = { ...entry.value, ...fields, ...nowIn(["updatedAt"], entry.value) };
    },
    remove: store.remove,
    list: store.list,
    find,
    named,
    present,
    has: (name, field) => Object.hasOwn(exampleFor(name), field),
    reset,
  };
}

/** What an item of the resource looks like in the document: the first answer that shows one. */
function exampleOf({ operations, ...rest }: Description, resource: Resource): JsonObject {
  for (const operation of operations) {
    const action = Object.hasOwn(resource.actions, nameOf(operation))
      ? resource.actions[nameOf(operation)]
      : undefined;
    if (action === undefined || action.kind === "count" || action.kind === "delete") continue;
    if (action.at === undefined) continue;
    const { media } = successOf({ operations, ...rest }, operation);
    const shown = action.at === "" ? media?.body : objectOf(media?.body)[action.at];
    const item = Array.isArray(shown) ? shown[0] : shown;
    const example = objectOf(item);
    if (Object.hasOwn(example, "_id")) return example;
  }
  return {};
}
