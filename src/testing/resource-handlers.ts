import type { ApiBehavior } from "./behavior.ts";
import {
  isRefusal,
  refuse,
  type Call,
  type Handlers,
  type Refusal,
  type MockState,
} from "./call.ts";
import { readString, setAt, toList, toObject, type JsonObject } from "./json.ts";
import { isSameJson, type Json } from "./json-schema.ts";
import type {
  Action,
  Changes,
  CountAction,
  CreateAction,
  ListAction,
  Resource,
  UpdateAction,
} from "./resource.ts";
import { jsonResponse, toResponse, type Success } from "./responses.ts";
import type { Entry } from "./store.ts";

/** Handlers for the operations of all resources. */
export function createResourceHandlers({ resources = [], page }: ApiBehavior): Handlers {
  const toPage = page ?? ((entries) => entries);
  return Object.fromEntries(
    resources.flatMap((resource) =>
      Object.entries(resource.actions).map(([key, action]) => [
        key,
        (call: Call) => perform(resource, action, call, toPage),
      ]),
    ),
  );
}

function perform(
  resource: Resource,
  action: Action,
  call: Call,
  toPage: NonNullable<ApiBehavior["page"]>,
): Response | Refusal {
  const { state, success } = call;
  switch (action.kind) {
    case "list": {
      const entries = listFiltered(resource, action, call);
      if (isRefusal(entries)) return entries;
      return respondAt(success, action.at, toPage(entries, call.query).map(state.present));
    }
    case "count":
      return count(resource, action, call);
    case "create":
      return create(resource, action, call);
    case "get":
    case "update":
    case "delete": {
      const entry = state.findNamed(resource.name, call);
      if (isRefusal(entry)) return entry;
      if (action.kind === "get") return respondAt(success, action.at, state.present(entry));
      if (action.kind === "update") return update(action, entry, call);
      state.remove(entry);
      return toResponse(success);
    }
  }
}

function count(resource: Resource, action: CountAction, call: Call): Response | Refusal {
  const entries = listFiltered(resource, action, call);
  if (isRefusal(entries)) return entries;
  const { field = "", values = {} } = action.by ?? {};
  const counts = Object.entries(values).map(([key, among]): [string, number] => [
    key,
    entries.filter(({ value }) => among.includes(readString(value, field) ?? "")).length,
  ]);
  return jsonResponse({ [action.at]: entries.length, ...Object.fromEntries(counts) });
}

function listFiltered(
  resource: Resource,
  { within, filters = {} }: Pick<ListAction, "within" | "filters">,
  call: Call,
): Entry[] | Refusal {
  const ancestorName = within ?? resource.parent;
  const ancestor =
    ancestorName === undefined ? undefined : call.state.findNamed(ancestorName, call);
  if (ancestor !== undefined && isRefusal(ancestor)) return ancestor;
  return call.state.list(resource.name, ancestor).filter(({ value }) =>
    Object.entries(filters).every(([parameter, field]) => {
      const wanted = call.query.get(parameter) ?? "";
      return wanted === "" || value[field] === wanted;
    }),
  );
}

function create(resource: Resource, action: CreateAction, call: Call): Response | Refusal {
  const { state } = call;
  const parent = resource.parent === undefined ? undefined : state.findNamed(resource.parent, call);
  if (parent !== undefined && isRefusal(parent)) return parent;
  const { each } = action;
  const bodies: readonly Json[] = each === undefined ? [call.body] : toList(call.body[each]);
  const created = bodies.map((body) => {
    const entry = state.create(resource.name, parent, {});
    state.update(entry, applyBody(state, action, entry, toObject(body)));
    return state.present(entry);
  });
  return respondAt(call.success, action.at, each === undefined ? (created[0] ?? {}) : created);
}

function update(action: UpdateAction, entry: Entry, call: Call): Response | Refusal {
  const { state } = call;
  const { refuse: refused } = action;
  if (refused !== undefined && isSameJson(entry.value[refused.field] ?? null, refused.value)) {
    return refuse(400, refused.message);
  }
  state.update(entry, applyBody(state, action, entry, call.body));
  const item = state.present(entry);
  const shown = action.shows === undefined ? item : toObject(item[action.shows]);
  return respondAt(call.success, action.at, shown);
}

/** The item with what a body changes. */
function applyBody(
  state: MockState,
  { set = {}, fields = {}, links = {} }: Changes,
  entry: Entry,
  body: JsonObject,
): JsonObject {
  let changed = entry.value;
  for (const [key, value] of Object.entries(body)) {
    const link = Object.hasOwn(links, key) ? links[key] : undefined;
    if (link !== undefined) {
      changed = { ...changed, [link.field]: findLinked(state, link.resource, entry.parent, value) };
      continue;
    }
    const path = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (path !== undefined || state.isSettable(entry.resource, key))
      changed = setAt(changed, (path ?? key).split("/"), value);
  }
  return { ...changed, ...set };
}

/** The items that a list of ids or names means. */
function findLinked(
  state: MockState,
  resource: string,
  parent: Entry | undefined,
  names: Json,
): Json[] {
  const wanted = toList(names);
  return state
    .list(resource, parent)
    .filter(({ id, value }) => wanted.includes(id) || wanted.includes(value["name"] ?? null))
    .map(state.present);
}

/** The example with the value under its key; without a key the example as it is. */
function respondAt(success: Success, at: string | undefined, value: Json): Response {
  if (at === undefined) return toResponse(success);
  const body = at === "" ? value : { ...toObject(success.media?.body), [at]: value };
  return jsonResponse(body, success.status);
}
