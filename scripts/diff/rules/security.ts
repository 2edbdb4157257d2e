import { rule } from "./rule.ts";

const nothing = "nothing has to be done";
const credentials = "send the credentials that are asked for now";

/** How clients prove who they are. */
export const securityRules = {
  "security-scheme-added": rule("info", "nothing", "security-scheme-removed", nothing, [
    "api-security-component-added",
  ]),
  "security-scheme-removed": rule("warning", "wire", "security-scheme-added", credentials, [
    "api-security-component-removed",
  ]),
  "security-scheme-changed": rule("warning", "wire", "itself", credentials, [
    "api-security-component-{oauth-url,type,oauth-token-url}-changed",
  ]),
  "security-scope-changed": rule("info", "nothing", "itself", nothing, [
    "api-security-component-oauth-scope-{added,removed,changed}",
  ]),
  "security-requirement-added": rule(
    "info",
    "nothing",
    "security-requirement-removed",
    credentials,
    ["api-{,global-}security-added"],
  ),
  "security-requirement-removed": rule(
    "info",
    "nothing",
    "security-requirement-added",
    credentials,
    ["api-{,global-}security-removed"],
  ),
  "security-scope-required": rule(
    "error",
    "wire",
    "security-scope-not-required",
    "get tokens with this scope",
    ["api-{,global-}security-scope-added"],
  ),
  "security-scope-not-required": rule("info", "nothing", "security-scope-required", nothing, [
    "api-{,global-}security-scope-removed",
  ]),
} as const;
