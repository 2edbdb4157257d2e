import { nothingToDo, sendCredentials } from "./hints.ts";
import type { RuleTable } from "./rule.ts";

/** How clients authenticate. */
export const securityRules = {
  "security-scheme-added": {
    level: "info",
    breaks: "nothing",
    mirror: "security-scheme-removed",
    hint: nothingToDo,
    oasdiff: ["api-security-component-added"],
  },
  "security-scheme-removed": {
    level: "warning",
    breaks: "wire",
    mirror: "security-scheme-added",
    hint: sendCredentials,
    oasdiff: ["api-security-component-removed"],
  },
  "security-scheme-changed": {
    level: "warning",
    breaks: "wire",
    mirror: "itself",
    hint: sendCredentials,
    oasdiff: [
      "api-security-component-oauth-url-changed",
      "api-security-component-type-changed",
      "api-security-component-oauth-token-url-changed",
    ],
  },
  "security-scope-changed": {
    level: "info",
    breaks: "nothing",
    mirror: "itself",
    hint: nothingToDo,
    oasdiff: [
      "api-security-component-oauth-scope-added",
      "api-security-component-oauth-scope-removed",
      "api-security-component-oauth-scope-changed",
    ],
  },
  "security-requirement-added": {
    level: "info",
    breaks: "nothing",
    mirror: "security-requirement-removed",
    hint: sendCredentials,
    oasdiff: ["api-security-added", "api-global-security-added"],
  },
  "security-requirement-removed": {
    level: "info",
    breaks: "nothing",
    mirror: "security-requirement-added",
    hint: sendCredentials,
    oasdiff: ["api-security-removed", "api-global-security-removed"],
  },
  "security-scope-required": {
    level: "error",
    breaks: "wire",
    mirror: "security-scope-not-required",
    hint: "get tokens with this scope",
    oasdiff: ["api-security-scope-added", "api-global-security-scope-added"],
  },
  "security-scope-not-required": {
    level: "info",
    breaks: "nothing",
    mirror: "security-scope-required",
    hint: nothingToDo,
    oasdiff: ["api-security-scope-removed", "api-global-security-scope-removed"],
  },
} as const satisfies RuleTable;
