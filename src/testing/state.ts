import type { Clock } from "../client/transport/clock.ts";
import type { ApiBehavior } from "./behavior.ts";
import { findParameter, isRefusal, refuseUnknown, type MockState } from "./call.ts";
import { omitKey, readString, type JsonObject } from "./json.ts";
import type { ApiModel, OperationModel } from "./mock-model.ts";
import { findItem, type Item } from "./resource-item.ts";
import type { Resource } from "./resource.ts";
import type { Success } from "./responses.ts";
import { createStore, type Entry } from "./store.ts";
import { restoreInvalid, type Validate } from "./validators.ts";

interface StateOptions {
  readonly model: ApiModel;
  readonly validate: Validate;
  readonly clock: Clock;
  readonly behavior: ApiBehavior;
  readonly findSuccess: (operation: OperationModel) => Success;
}

const numbered = { field: "id", create: String };

export function createMockState(options: StateOptions): MockState {
  const { model, validate, clock, behavior } = options;
  const { resources = [], ids = numbered } = behavior;
  const store = createStore();
  let idCount = 0;
  const nextId = () => ids.create((idCount += 1));
  const byName = new Map(resources.map((resource) => [resource.name, resource]));
  const items = new Map(
    resources.map((resource) => [
      resource.name,
      findItem(model, resource, ids.field, options.findSuccess),
    ]),
  );
  const getItem = (resource: string): Item => items.get(resource) ?? { example: {}, schema: true };

  const add = (name: string, parent: Entry | undefined, id: string, fields: JsonObject) => {
    const { example, schema } = getItem(name);
    const parentFields = byName.get(name)?.parentFields ?? [];
    const value = {
      ...structuredClone(example),
      ...fields,
      ...Object.fromEntries(parentFields.map((field) => [field, parent?.id ?? ""])),
      [ids.field]: id,
    };
    const valid = restoreInvalid(validate, schema, value, example);
    return store.add({ resource: name, id, parent, value: valid });
  };

  const find: MockState["find"] = (name, id, parent) => {
    const alias = byName.get(name)?.alias;
    const entries = store.list(name, parent);
    return (
      entries.find((entry) => entry.id === id) ??
      entries.find((entry) => alias !== undefined && entry.value[alias] === id)
    );
  };

  const findNamed: MockState["findNamed"] = (name, call) => {
    const resource = byName.get(name);
    const id = findParameter(call, resource?.parameter ?? "");
    const parentName = resource?.parent;
    const parentParameter = byName.get(parentName ?? "")?.parameter ?? "";
    const isBelowParent =
      parentName !== undefined && findParameter(call, parentParameter) !== undefined;
    const parent = isBelowParent ? findNamed(parentName, call) : undefined;
    if (parent !== undefined && isRefusal(parent)) return parent;
    return find(name, id, parent) ?? refuseUnknown(name, id);
  };

  const present = (entry: Entry): JsonObject =>
    resources.reduce((value, { name, parent, embedded }) => {
      if (embedded === undefined || parent !== entry.resource) return value;
      const values = store.list(name, entry).map(present);
      const shown = embedded.only === "latest" ? values.at(-1) : values;
      return shown === undefined
        ? omitKey(value, embedded.field)
        : { ...value, [embedded.field]: shown };
    }, entry.value);

  /** The time for those of the fields that the item has. */
  const timestamps = (fields: readonly string[], item: JsonObject) =>
    Object.fromEntries(
      fields
        .filter((field) => Object.hasOwn(item, field))
        .map((field) => [field, new Date(clock.now()).toISOString()]),
    );

  /** The first of each resource has the id that the document's examples use. */
  const firstId = (name: string) => {
    const id = getItem(name).example[ids.field];
    return store.list(name).length === 0 && typeof id === "string" ? id : nextId();
  };
  const seed = (resource: Resource, parent: Entry | undefined) => {
    const { name, seeds, seedIds = [], seedFields } = resource;
    const count = seedIds.length > 0 ? seedIds.length : seeds;
    const firstName = readString(getItem(name).example, "name");
    for (let index = 0; index < count; index += 1) {
      const isLater = index > 0 && firstName !== undefined;
      const fields = { ...seedFields, ...(isLater && { name: `${firstName}-${index + 1}` }) };
      const entry = add(name, parent, seedIds[index] ?? firstId(name), fields);
      for (const child of resources) if (child.parent === name) seed(child, entry);
    }
  };
  const reset = () => {
    store.clear();
    idCount = 0;
    for (const resource of resources) if (resource.parent === undefined) seed(resource, undefined);
  };
  reset();

  return {
    resources,
    nextId,
    create(name, parent, fields) {
      const times = timestamps(["createdAt", "updatedAt"], getItem(name).example);
      return add(name, parent, nextId(), { ...fields, ...times });
    },
    update(entry, fields) {
      const times = timestamps(["updatedAt"], entry.value);
      const value = { ...entry.value, ...fields, ...times };
      entry.value = restoreInvalid(validate, getItem(entry.resource).schema, value, entry.value);
    },
    remove: store.remove,
    list: store.list,
    find,
    findNamed,
    present,
    isSettable: (name, field) => field !== ids.field && Object.hasOwn(getItem(name).example, field),
    reset,
  };
}
