import { rule } from "./rule.ts";

const nothing = "nothing has to be done";
const expectIt = "handle responses without it";

/** Bodies, media types, statuses and headers. */
export const bodyRules = {
  "request-body-added-required": rule("error", "both", "request-body-removed", "send a body", [
    "request-body-added-required",
  ]),
  "request-body-added-optional": rule("info", "nothing", "request-body-removed", nothing, [
    "request-body-added-optional",
  ]),
  "request-body-removed": rule(
    "error",
    "both",
    "request-body-added-optional",
    "send no body any more",
    ["request-body-removed"],
  ),
  "request-body-became-required": rule(
    "error",
    "both",
    "request-body-became-optional",
    "send a body with every call",
    ["request-body-became-required"],
  ),
  "request-body-became-optional": rule("info", "nothing", "request-body-became-required", nothing, [
    "request-body-became-optional",
  ]),
  "request-media-type-added": rule("info", "nothing", "request-media-type-removed", nothing, [
    "request-body-media-type-added",
  ]),
  "request-media-type-removed": rule(
    "error",
    "both",
    "request-media-type-added",
    "send one of the media types that are left",
    ["request-body-media-type-removed"],
  ),
  "request-media-type-schema-added": rule(
    "error",
    "both",
    "request-media-type-schema-removed",
    "send what the schema asks for",
    ["request-body-media-type-schema-added"],
  ),
  "request-media-type-schema-removed": rule(
    "info",
    "nothing",
    "request-media-type-schema-added",
    nothing,
    ["request-body-media-type-schema-removed"],
  ),
  "request-encoding-changed": rule(
    "error",
    "wire",
    "itself",
    "encode this part of the form as the server reads it now",
  ),
  "response-success-status-removed": rule(
    "error",
    "both",
    "response-success-status-added",
    "expect one of the statuses that are left",
    ["response-success-status-removed"],
  ),
  "response-success-status-added": rule(
    "info",
    "nothing",
    "response-success-status-removed",
    "handle it where the status is looked at",
    ["response-success-status-added"],
  ),
  "response-error-status-removed": rule("info", "nothing", "response-error-status-added", nothing, [
    "response-non-success-status-removed",
  ]),
  "response-error-status-added": rule(
    "info",
    "nothing",
    "response-error-status-removed",
    "handle it where errors are told apart",
    ["response-non-success-status-added"],
  ),
  "response-media-type-added": rule("info", "nothing", "response-media-type-removed", nothing, [
    "response-media-type-added",
  ]),
  "response-media-type-removed": rule(
    "error",
    "both",
    "response-media-type-added",
    "ask for one of the media types that are left",
    ["response-media-type-removed"],
  ),
  "response-media-type-renamed": rule(
    "info",
    "type",
    "itself",
    "compare the content type by its family",
    ["response-media-type-name-{changed,generalized,specialized}"],
  ),
  "response-media-type-schema-added": rule(
    "info",
    "type",
    "response-media-type-schema-removed",
    nothing,
    ["response-body-media-type-schema-added"],
  ),
  "response-media-type-schema-removed": rule(
    "warning",
    "both",
    "response-media-type-schema-added",
    "check the response before it is used",
    ["response-body-media-type-schema-removed"],
  ),
  "response-became-bodyless": rule("error", "both", "itself", expectIt),
  "response-header-removed": rule("warning", "type", "response-header-added", expectIt, [
    "{required,optional}-response-header-removed",
  ]),
  "response-header-added": rule("info", "nothing", "response-header-removed", nothing, [
    "response-header-added",
  ]),
  "response-header-became-optional": rule(
    "error",
    "both",
    "response-header-became-required",
    expectIt,
    ["response-header-became-optional"],
  ),
  "response-header-became-required": rule(
    "info",
    "nothing",
    "response-header-became-optional",
    nothing,
  ),
} as const;
