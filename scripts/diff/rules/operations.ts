import { rule } from "./rule.ts";

const stop = "stop calling it before the server drops it";
const itself = "itself";

/** Paths, operations, servers, callbacks and webhooks, links. */
export const operationRules = {
  "path-removed": rule("error", "both", "operation-added", stop, [
    "api-path-removed-without-deprecation",
  ]),
  "operation-removed": rule("error", "both", "operation-added", stop, [
    "api-removed-without-deprecation",
  ]),
  "operation-removed-after-deprecation": rule(
    "info",
    "both",
    "operation-added",
    "it was announced: make sure that no client calls it any more",
    ["api-{path-,}removed-with-deprecation"],
  ),
  "operation-removed-before-sunset": rule(
    "error",
    "both",
    "operation-added",
    "it was promised for longer: ask the owner of the API, and stop calling it",
    ["api-{path-,}removed-before-sunset"],
  ),
  "operation-replaced": rule("error", "both", "operation-added", "call its successor instead"),
  "operation-moved": rule("error", "both", itself, "call it at its new place"),
  "operation-added": rule("info", "nothing", "operation-removed", "nothing has to be done", [
    "endpoint-added",
  ]),
  "operation-version-added": rule(
    "info",
    "nothing",
    "operation-removed",
    "plan the move: older versions go some day",
  ),
  "operation-id-changed": rule(
    "warning",
    "type",
    itself,
    "rename the validator and the type of the operation where you import them",
    ["api-operation-id-{removed,added}"],
  ),
  "operation-tag-changed": rule("info", "nothing", itself, "nothing has to be done", [
    "api-tag-{removed,added}",
  ]),
  "operation-doc-changed": rule("annotation", "nothing", itself, "nothing has to be done"),
  "server-changed": rule(
    "warning",
    "wire",
    itself,
    "check the baseUrl of clients that set one themselves",
  ),
  "callback-webhook-added": rule(
    "info",
    "nothing",
    "callback-webhook-removed",
    "nothing has to be done",
    ["webhook-added"],
  ),
  "callback-webhook-removed": rule(
    "error",
    "both",
    "callback-webhook-added",
    "it is not called any more: ask for the state instead",
    ["webhook-removed"],
  ),
  "link-changed": rule("info", "nothing", itself, "nothing has to be done"),
} as const;
