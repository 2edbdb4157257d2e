import { answerJson, answerSuccess, refuse, type Success } from "./answers.ts";
import type { Behaviours, Call } from "./call.ts";
import { listOf, objectOf, textOf, withAt, type JsonObject } from "./json.ts";
import { isSameJson, type Json } from "./json-schema.ts";
import type { Action, Changes, Resource } from "./resource.ts";
import type { State } from "./state.ts";
import type { Entry } from "./store.ts";

type ActionOf<Kind> = Extract<Action, { readonly kind: Kind }>;

/** Plays the operations of all resources. */
export function resourceBehaviours(state: State): Behaviours {
  return Object.fromEntries(
    state.resources.flatMap((resource) =>
      Object.entries(resource.actions).map(([name, action]) => [
        name,
        (call: Call) => perform(state, resource, action, call),
      ]),
    ),
  );
}

function perform(state: State, resource: Resource, action: Action, call: Call): Response {
  switch (action.kind) {
    case "list":
      return list(state, resource, action, call);
    case "count":
      return count(state, resource, action, call);
    case "create":
      return create(state, resource, action, call);
    case "get":
    case "update":
    case "delete": {
      const entry = state.named(resource.name, call);
      if (entry instanceof Response) return entry;
      if (action.kind === "get") return answerAt(call.success, action.at, state.present(entry));
      if (action.kind === "update") return update(state, action, entry, call);
      state.remove(entry);
      return answerSuccess(call.success);
    }
  }
}

function list(state: State, resource: Resource, action: ActionOf<"list">, call: Call): Response {
  const entries = filtered(state, resource, action, call);
  if (entries instanceof Response) return entries;
  const skip = Number(call.query.get("skip") ?? 0);
  const limit = Number(call.query.get("limit") ?? Infinity);
  const page = entries.slice(skip, skip + limit);
  return answerAt(call.success, action.at, page.map(state.present));
}

function count(state: State, resource: Resource, action: ActionOf<"count">, call: Call): Response {
  const entries = filtered(state, resource, action, call);
  if (entries instanceof Response) return entries;
  const { field = "", values = {} } = action.by ?? {};
  const counts = Object.entries(values).map(([key, among]): [string, number] => [
    key,
    entries.filter(({ value }) => among.includes(textOf(value, field) ?? "")).length,
  ]);
  return answerJson({ [action.at]: entries.length, ...Object.fromEntries(counts) });
}

function filtered(
  state: State,
  resource: Resource,
  { within, filters = {} }: { within?: string; filters?: Readonly<Record<string, string>> },
  call: Call,
): Entry[] | Response {
  const ancestor = state.named(within ?? resource.parent ?? "", call);
  if (ancestor instanceof Response) return ancestor;
  return state.list(resource.name, ancestor).filter(({ value }) =>
    Object.entries(filters).every(([parameter, field]) => {
      const wanted = call.query.get(parameter) ?? "";
      return wanted === "" || value[field] === wanted;
    }),
  );
}

function create(
  state: State,
  resource: Resource,
  action: ActionOf<"create">,
  call: Call,
): Response {
  const parent = resource.parent === undefined ? undefined : state.named(resource.parent, call);
  if (parent instanceof Response) return parent;
  const { each } = action;
  const bodies: readonly Json[] = each === undefined ? [call.body] : listOf(call.body[each]);
  const created = bodies.map((body) => {
    const entry = state.create(resource.name, parent, {});
    state.update(entry, changesOf(state, action, entry, objectOf(body)));
    return state.present(entry);
  });
  return answerAt(call.success, action.at, each === undefined ? (created[0] ?? {}) : created);
}

function update(state: State, action: ActionOf<"update">, entry: Entry, call: Call): Response {
  const { refuse: refused } = action;
  if (refused !== undefined && isSameJson(entry.value[refused.field] ?? null, refused.value)) {
    return refuse(400, refused.message);
  }
  state.update(entry, changesOf(state, action, entry, call.body));
  const item = state.present(entry);
  const shown = action.shows === undefined ? item : objectOf(item[action.shows]);
  return answerAt(call.success, action.at, shown);
}

/** The fields of the item that a body changes. */
function changesOf(
  state: State,
  { set = {}, fields = {}, links = {} }: Changes,
  entry: Entry,
  body: JsonObject,
): JsonObject {
  let changed = entry.value;
  for (const [key, value] of Object.entries(body)) {
    const link = Object.hasOwn(links, key) ? links[key] : undefined;
    if (link !== undefined) {
      changed = { ...changed, [link.field]: linked(state, link.resource, entry.parent, value) };
      continue;
    }
    const path = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const isField = state.has(entry.resource, key) && key !== "_id";
    if (path !== undefined || isField) changed = withAt(changed, (path ?? key).split("/"), value);
  }
  return { ...changed, ...set };
}

/** The items that a list of ids or names means. */
function linked(state: State, resource: string, parent: Entry | undefined, names: Json): Json[] {
  const wanted = listOf(names);
  return state
    .list(resource, parent)
    .filter(({ id, value }) => wanted.includes(id) || wanted.includes(value["name"] ?? null))
    .map(state.present);
}

/** The example with the value put where it belongs; without a place the example as it is. */
function answerAt(success: Success, at: string | undefined, value: Json): Response {
  if (at === undefined) return answerSuccess(success);
  const body = at === "" ? value : { ...objectOf(success.media?.body), [at]: value };
  return answerJson(body, success.status);
}
