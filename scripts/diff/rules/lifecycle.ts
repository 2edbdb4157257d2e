import { rule } from "./rule.ts";

const plan = "plan to stop using it";
const nothing = "nothing has to be done";
const policy = "a policy of one document, not a change with an opposite";
const owner = "ask the owner of the API until when it is served";

/** Deprecation, sunset, stability, and the version of the document. */
export const lifecycleRules = {
  "operation-deprecated": rule("info", "nothing", "operation-reactivated", plan, [
    "endpoint-deprecated{,-with-sunset}",
  ]),
  "operation-reactivated": rule("info", "nothing", "operation-deprecated", nothing, [
    "endpoint-reactivated",
  ]),
  "parameter-deprecated": rule("info", "nothing", "parameter-reactivated", plan, [
    "request-parameter-deprecated",
  ]),
  "parameter-reactivated": rule("info", "nothing", "parameter-deprecated", nothing, [
    "request-parameter-reactivated",
  ]),
  "property-deprecated": rule("info", "nothing", "property-reactivated", plan, [
    "{request,response}-property-deprecated{,-with-sunset}",
  ]),
  "property-reactivated": rule("info", "nothing", "property-deprecated", nothing, [
    "{request,response}-property-reactivated",
  ]),
  "header-deprecated": rule("info", "nothing", "header-reactivated", plan),
  "header-reactivated": rule("info", "nothing", "header-deprecated", nothing),
  "deprecation-sunset-missing": rule("off", "nothing", policy, owner, [
    "{api,request-parameter,request-property,response-property}-deprecated-sunset-missing",
  ]),
  "sunset-unparsable": rule("error", "nothing", policy, "write the date as RFC 3339 does", [
    "{request,response}-property-deprecated-sunset-invalid",
    "api-{deprecated-,path-}sunset-parse",
    "request-parameter-sunset-parse",
  ]),
  "sunset-too-soon": rule("off", "nothing", policy, owner, [
    "{api,request-parameter,request-property,response-property}-sunset-date-too-small",
  ]),
  "sunset-moved-earlier": rule(
    "error",
    "nothing",
    "none: more time than was promised needs no action",
    "move away sooner than planned",
    ["{api,request-parameter}-sunset-date-changed-too-small"],
  ),
  "sunset-deleted": rule("error", "nothing", "operation-deprecated", owner, [
    "{,request-parameter-}sunset-deleted",
  ]),
  "stability-decreased": rule("error", "nothing", "stability-increased", plan, [
    "{api,request-property,response-property}-stability-decreased",
  ]),
  "stability-increased": rule("info", "nothing", "stability-decreased", nothing, [
    "{api,request-property,response-property}-stability-increased",
  ]),
  "stability-invalid": rule("error", "nothing", policy, "use draft, alpha, beta or stable", [
    "api-invalid-stability-level",
  ]),
  "version-not-bumped": rule("info", "nothing", policy, "raise info.version", [
    "api-version-not-bumped",
  ]),
  "version-decreased": rule("info", "nothing", policy, "raise info.version", [
    "api-version-decreased",
  ]),
  "major-not-bumped": rule("info", "nothing", policy, "raise the major part of info.version", [
    "api-major-version-not-bumped",
  ]),
} as const;
