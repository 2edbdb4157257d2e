import { query } from "json-p3";
import { InputError } from "../lib/problem.ts";
import { assertNoIssues, type DocumentIssue } from "./issue.ts";
import {
  arrayMember,
  isObject,
  member,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "./json.ts";
import { problemAt } from "./locate.ts";
import { overlayIssues, overlayVersion, type OverlayVersion } from "./overlay-shape.ts";
import type { SourceDocument } from "./parse.ts";

type Key = string | number;

/** Why an action cannot be applied. */
type ActionIssue = Omit<DocumentIssue, "pointer">;

/**
 * Applies an OpenAPI Overlay document, 1.0 or 1.1: each action selects nodes by JSONPath (RFC 9535) and removes
 * them, or updates them with a value or with a copy of another node. Objects merge, an update to an array is
 * appended (in 1.1 an array is joined to it), everything else is replaced.
 *
 * @throws InputError for everything that the specification does not allow, and for each action that matches
 * nothing or changes nothing: the published document has moved on, and the correction is no longer one.
 */
export function applyOverlay(document: JsonObject, overlay: SourceDocument): JsonObject {
  assertNoIssues(overlayIssues(overlay.value), overlay);
  const version = overlayVersion(overlay.value) ?? "1.0";
  const result = structuredClone(document);
  const problems = arrayMember(overlay.value, "actions").flatMap((action, index) => {
    const issue = applyAction(result, action, index + 1, version);
    return issue === undefined ? [] : [problemAt(overlay, `/actions/${index}`, issue)];
  });
  if (problems.length > 0) throw new InputError(problems);
  return result;
}

function applyAction(
  document: JsonObject,
  action: JsonValue,
  number: number,
  version: OverlayVersion,
): ActionIssue | undefined {
  const target = stringMember(action, "target") ?? "";
  const name = `action ${number}`;
  const matches = select(document, target);
  if (typeof matches === "string") {
    return { message: `${name} has a target that is not JSONPath: ${target}`, hint: matches };
  }
  if (matches.length === 0) {
    return {
      message: `${name} matches nothing: ${target}`,
      hint: "the published document no longer has it; remove the action",
    };
  }
  // Last match first, so that removing an array item does not move the ones still to come.
  const paths = matches.toReversed().map(({ path }) => path);
  const nothing = {
    message: `${name} changes nothing: ${target}`,
    hint: "the published document already says so; remove the action",
  };
  if (member(action, "remove") === true) {
    const removed = paths.map((path) => removeAt(document, path));
    return removed.includes(true) ? undefined : nothing;
  }
  const copy = stringMember(action, "copy");
  const copied = copy === undefined ? undefined : selectOne(document, copy);
  if (copied?.kind === "issue") return { ...copied, message: `${name} ${copied.message}` };
  const update = copied === undefined ? member(action, "update") : structuredClone(copied.value);
  if (update === undefined) return nothing;
  const misfit = matches.map(({ value }) => findMisfit(value, update, version)).find(Boolean);
  if (misfit !== undefined)
    return { message: `${name} ${misfit}: ${target}`, hint: "correct the target or the value" };
  if (version === "1.1" && new Set(matches.map(({ value }) => kindOfValue(value))).size > 1)
    return {
      message: `${name} selects objects, lists and values at once: ${target}`,
      hint: "write an action for each",
    };
  const changed = paths.map((path) => updateAt(document, path, update, version));
  return changed.includes(true) ? undefined : nothing;
}

interface Match {
  readonly path: readonly Key[];
  readonly value: JsonValue;
}

/** The matches, or why the expression cannot be read. */
function select(document: JsonObject, target: string): Match[] | string {
  try {
    return query(target, document).nodes.map((node) => ({
      path: node.location,
      value: node.value as JsonValue,
    }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

type Selected =
  | { readonly kind: "value"; readonly value: JsonValue }
  | { readonly kind: "issue"; readonly message: string; readonly hint: string };

function selectOne(document: JsonObject, path: string): Selected {
  const found = select(document, path);
  if (typeof found === "string")
    return { kind: "issue", message: `copies what is not JSONPath: ${path}`, hint: found };
  const [only] = found;
  if (only !== undefined && found.length === 1) return { kind: "value", value: only.value };
  const message = `copies from ${path}, which matches ${found.length} nodes`;
  return { kind: "issue", message, hint: "a copy is of exactly one node" };
}

function kindOfValue(value: JsonValue): "an object" | "a list" | "a single value" {
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "an object" : "a single value";
}

/** Why the value cannot be merged into the other: 1.0 speaks of the target itself, 1.1 of all properties below it. */
function findMisfit(
  current: JsonValue,
  update: JsonValue,
  version: OverlayVersion,
): string | undefined {
  if (Array.isArray(current)) return undefined;
  const kinds = [kindOfValue(update), kindOfValue(current)];
  if (isObject(current) && !isObject(update)) return `puts ${kinds.join(" onto ")}`;
  if (version === "1.0") return undefined;
  return findMisfitBelow(current, update);
}

function findMisfitBelow(current: JsonValue, update: JsonValue): string | undefined {
  const kinds = [kindOfValue(update), kindOfValue(current)];
  if (kinds[0] !== kinds[1]) return `puts ${kinds.join(" onto ")}`;
  if (!isObject(current) || !isObject(update)) return undefined;
  for (const [key, value] of Object.entries(update)) {
    const before = member(current, key);
    const misfit = before === undefined ? undefined : findMisfitBelow(before, value);
    if (misfit !== undefined) return misfit;
  }
  return undefined;
}

function parentOf(document: JsonObject, path: readonly Key[]): Record<Key, JsonValue> | undefined {
  let parent: JsonValue | undefined = document;
  for (const key of path.slice(0, -1)) parent = (parent as Record<Key, JsonValue>)[key];
  return typeof parent === "object" && parent !== null
    ? (parent as Record<Key, JsonValue>)
    : undefined;
}

function removeAt(document: JsonObject, path: readonly Key[]): boolean {
  const parent = parentOf(document, path);
  const key = path.at(-1);
  if (parent === undefined || key === undefined || !Object.hasOwn(parent, key)) return false;
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  return true;
}

function updateAt(
  document: JsonObject,
  path: readonly Key[],
  update: JsonValue,
  version: OverlayVersion,
): boolean {
  const key = path.at(-1);
  if (key === undefined) return isObject(update) && mergeInto(document, update);
  const parent = parentOf(document, path);
  const current = parent?.[key];
  if (parent === undefined || current === undefined) return false;
  if (Array.isArray(current)) {
    const added = version === "1.1" && Array.isArray(update) ? update : [update];
    current.push(...structuredClone(added));
    return added.length > 0;
  }
  if (isObject(current) && isObject(update)) return mergeInto(current, update);
  parent[key] = structuredClone(update);
  return JSON.stringify(current) !== JSON.stringify(update);
}

function mergeInto(target: JsonObject, update: JsonObject): boolean {
  let changed = false;
  for (const [key, value] of Object.entries(update)) {
    const current = member(target, key);
    if (isObject(current) && isObject(value)) {
      changed = mergeInto(current, value) || changed;
    } else if (Array.isArray(current) && Array.isArray(value)) {
      current.push(...structuredClone(value));
      changed = value.length > 0 || changed;
    } else if (JSON.stringify(current) !== JSON.stringify(value)) {
      target[key] = structuredClone(value);
      changed = true;
    }
  }
  return changed;
}
