import { query } from "json-p3";
import { InputError, type Problem } from "../lib/problem.ts";
import {
  arrayMember,
  isObject,
  member,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "./json.ts";
import { problemAt } from "./locate.ts";
import type { SourceDocument } from "./parse.ts";

type Key = string | number;

/**
 * Applies an OpenAPI Overlay 1.0 document: each action selects nodes by JSONPath (RFC 9535) and updates or
 * removes them. Objects merge, an update to an array is appended, everything else is replaced.
 *
 * @throws InputError for each action that matches nothing or changes nothing: the published document has
 * moved on, and the correction is no longer one.
 */
export function applyOverlay(document: JsonObject, overlay: SourceDocument): JsonObject {
  const version = stringMember(overlay.value, "overlay");
  if (version?.startsWith("1.") !== true) {
    const message = "this is not an OpenAPI Overlay 1.x document";
    throw new InputError(
      problemAt(overlay, "", { message, hint: "start it with: overlay: 1.0.0" }),
    );
  }
  const result = structuredClone(document);
  const problems = arrayMember(overlay.value, "actions").flatMap((action, index) => {
    const problem = applyAction(result, action, index + 1);
    return problem === undefined ? [] : [problemAt(overlay, `/actions/${index}`, problem)];
  });
  if (problems.length > 0) throw new InputError(problems);
  return result;
}

type DocumentIssue = Pick<Problem, "message" | "hint">;

function applyAction(
  document: JsonObject,
  action: JsonValue,
  number: number,
): DocumentIssue | undefined {
  const target = stringMember(action, "target");
  const update = member(action, "update");
  const remove = member(action, "remove") === true;
  if (target === undefined || (update === undefined) === !remove) {
    return {
      message: `action ${number} needs a target, and either update or remove: true`,
      hint: "see the Overlay specification",
    };
  }
  const matches = select(document, target);
  if (typeof matches === "string") {
    return {
      message: `action ${number} has a target that is not JSONPath: ${target}`,
      hint: matches,
    };
  }
  if (matches.length === 0) {
    return {
      message: `action ${number} matches nothing: ${target}`,
      hint: "the published document no longer has it; remove the action",
    };
  }
  // Last match first, so that removing an array item does not move the ones still to come.
  const changes = [...matches].reverse().map((path) => {
    return update === undefined ? removeAt(document, path) : updateAt(document, path, update);
  });
  if (changes.includes(true)) return undefined;
  return {
    message: `action ${number} changes nothing: ${target}`,
    hint: "the published document already says so; remove the action",
  };
}

/** Locations of the matches, or why the expression cannot be read. */
function select(document: JsonObject, target: string): Key[][] | string {
  try {
    return query(target, document).nodes.map((node) => node.location);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
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

function updateAt(document: JsonObject, path: readonly Key[], update: JsonValue): boolean {
  const key = path.at(-1);
  if (key === undefined) return isObject(update) && mergeInto(document, update);
  const parent = parentOf(document, path);
  const current = parent?.[key];
  if (parent === undefined || current === undefined) return false;
  if (Array.isArray(current)) {
    current.push(structuredClone(update));
    return true;
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
