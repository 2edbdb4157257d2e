import { rule } from "./rule.ts";

const nothing = "nothing has to be done";
const send = "send it with every call";
const leave = "stop sending it";

/** Parameters as a whole; what they may hold is in the rules of schemas. */
export const parameterRules = {
  "parameter-added-required": rule("error", "both", "parameter-removed", send, [
    "new-required-request-{default-parameter-to-existing-path,parameter,header-property}",
  ]),
  "parameter-added-optional": rule("info", "nothing", "parameter-removed", nothing, [
    "new-optional-request-{default-parameter-to-existing-path,parameter}",
  ]),
  "path-parameter-added": rule("error", "both", "parameter-removed", send, [
    "new-request-path-parameter",
  ]),
  "parameter-removed": rule("warning", "type", "parameter-added-optional", leave, [
    "request-parameter-removed",
  ]),
  "parameter-removed-after-deprecation": rule("info", "type", "parameter-added-optional", leave, [
    "request-parameter-removed-with-deprecation",
  ]),
  "parameter-removed-before-sunset": rule("error", "both", "parameter-added-optional", leave, [
    "request-parameter-removed-before-sunset",
  ]),
  "parameter-moved": rule("error", "both", "itself", "send it at its new place"),
  "parameter-became-required": rule("error", "both", "parameter-became-optional", send, [
    "request-parameter-became-required",
  ]),
  "parameter-became-optional": rule("info", "nothing", "parameter-became-required", nothing, [
    "request-parameter-became-optional",
  ]),
  "parameter-serialization-changed": rule(
    "error",
    "wire",
    "itself",
    "regenerate the client, which writes it as the server reads it now",
  ),
} as const;
