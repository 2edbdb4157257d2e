import type { DocumentIssue } from "./issue.ts";
import { isObject, member, stringMember, type JsonObject, type JsonValue } from "./json.ts";
import { toPointer, type Tokens } from "./pointer.ts";

export type OverlayVersion = "1.0" | "1.1";

/** The version that the overlay follows; `undefined` when it is another one, or none. */
export function overlayVersion(overlay: JsonObject): OverlayVersion | undefined {
  const [, version] = /^(1\.[01])\.\d+$/.exec(stringMember(overlay, "overlay") ?? "") ?? [];
  return version as OverlayVersion | undefined;
}

const overlayKeys = ["overlay", "info", "extends", "actions"];
const infoKeys = ["title", "version", "description"];
const actionKeys = ["target", "description", "update", "remove", "copy"];

/** Everything in an overlay that the Overlay specification, 1.0 or 1.1, does not allow. */
export function* overlayIssues(overlay: JsonObject): Generator<DocumentIssue> {
  if (overlayVersion(overlay) === undefined) {
    const written = member(overlay, "overlay");
    yield {
      pointer: written === undefined ? "" : "/overlay",
      message:
        written === undefined
          ? "this is not an OpenAPI Overlay document: it has no overlay key"
          : `unsupported version: Overlay ${JSON.stringify(written)}`,
      hint: "start it with overlay: 1.0.0 or overlay: 1.1.0",
    };
    return;
  }
  yield* unknownKeys(overlay, [], overlayKeys);
  yield* infoIssues(member(overlay, "info"));
  const actions = member(overlay, "actions");
  if (actions === undefined) {
    yield { pointer: "", message: "actions is missing", hint: "list what to change under actions" };
    return;
  }
  if (!Array.isArray(actions) || actions.length === 0) {
    const message = "actions must be a list with at least one action";
    yield { pointer: "/actions", message, hint: "list what to change, or delete the overlay" };
    return;
  }
  for (const [index, action] of actions.entries()) yield* actionIssues(overlay, action, index);
}

function* infoIssues(info: JsonValue | undefined): Generator<DocumentIssue> {
  const hint = "say what the overlay is, under info: title and version";
  if (!isObject(info)) {
    const isMissing = info === undefined;
    const message = isMissing ? "info is missing" : "info must be an object";
    yield { pointer: isMissing ? "" : "/info", message, hint };
    return;
  }
  yield* unknownKeys(info, ["info"], infoKeys);
  for (const key of ["title", "version"].filter((key) => !Object.hasOwn(info, key)))
    yield { pointer: "/info", message: `${key} is missing`, hint };
}

function* actionIssues(
  overlay: JsonObject,
  action: JsonValue,
  index: number,
): Generator<DocumentIssue> {
  const tokens = ["actions", index];
  const pointer = toPointer(tokens);
  const name = `action ${index + 1}`;
  const remove = member(action, "remove");
  if (!isObject(action) || stringMember(action, "target") === undefined) {
    const message = `${name} needs a target`;
    yield { pointer, message, hint: "name what to change, as JSONPath" };
    return;
  }
  yield* unknownKeys(action, tokens, actionKeys);
  if (remove !== undefined && typeof remove !== "boolean")
    yield { pointer: `${pointer}/remove`, message: "must be true or false", hint: "correct it" };
  if (Object.hasOwn(action, "copy") && overlayVersion(overlay) === "1.0") {
    const message = `${name} uses copy, which Overlay 1.0 does not have`;
    yield { pointer: `${pointer}/copy`, message, hint: "start the overlay with overlay: 1.1.0" };
  } else if (Object.hasOwn(action, "copy") && typeof action["copy"] !== "string") {
    const message = "must be JSONPath that selects what to copy";
    yield { pointer: `${pointer}/copy`, message, hint: "correct it" };
  }
  if (remove !== true && !Object.hasOwn(action, "update") && !Object.hasOwn(action, "copy")) {
    const message = `${name} needs update, copy or remove: true`;
    yield { pointer, message, hint: "say what to do with the target, or remove the action" };
  }
}

function* unknownKeys(
  object: JsonObject,
  tokens: Tokens,
  known: readonly string[],
): Generator<DocumentIssue> {
  for (const key of Object.keys(object)) {
    if (known.includes(key) || key.startsWith("x-")) continue;
    yield {
      pointer: toPointer([...tokens, key]),
      message: `${JSON.stringify(key)} is not a key of the Overlay specification`,
      hint: `there are ${known.join(", ")}`,
    };
  }
}
