import type { JsonObject } from "../../../../../scripts/document/json.ts";
import { apiDocument, operation } from "../../../../support/documents.ts";
import { examplesIn, withOperation } from "../documents.ts";

const key = { type: "apiKey", in: "header", name: "X-Key" };
const flow = (parts: JsonObject = {}) => ({
  type: "oauth2",
  flows: {
    implicit: { authorizationUrl: "https://a.example", scopes: { read: "Read" }, ...parts },
  },
});
const withScheme = (securitySchemes: JsonObject) =>
  apiDocument({ components: { securitySchemes } });

const withUsedScheme = (securitySchemes: JsonObject) => ({
  ...withOperation({ security: [{ key: [] }, {}] }),
  components: { securitySchemes },
});

export const securityExamples = [
  ...examplesIn(withUsedScheme, [["security-scheme-removed", "warning", { key }, {}]]),
  ...examplesIn(withScheme, [
    ["security-scheme-added", "info", {}, { key }],
    ["security-scheme-removed", "info", { key }, {}],
    ["security-scheme-changed", "error", { key }, { key: { ...key, name: "X-Other" } }],
    [
      "security-scheme-changed",
      "warning",
      { oauth: flow() },
      { oauth: flow({ authorizationUrl: "https://b.example" }) },
    ],
    [
      "security-scope-changed",
      "info",
      { oauth: flow() },
      { oauth: flow({ scopes: { read: "Read", write: "Write" } }) },
    ],
  ]),
  ...examplesIn(withOperation, [
    ["security-requirement-added", "error", {}, { security: [{ key: [] }] }],
    [
      "security-requirement-added",
      "info",
      { security: [{ key: [] }] },
      { security: [{ key: [] }, { oauth: [] }] },
    ],
    ["security-requirement-removed", "info", { security: [{ key: [] }] }, { security: [] }],
    [
      "security-requirement-removed",
      "error",
      { security: [{ key: [] }, { oauth: [] }] },
      { security: [{ key: [] }] },
    ],
    [
      "security-scope-required",
      "error",
      { security: [{ oauth: ["read"] }] },
      { security: [{ oauth: ["read", "write"] }] },
    ],
    [
      "security-scope-not-required",
      "info",
      { security: [{ oauth: ["read", "write"] }] },
      { security: [{ oauth: ["read"] }] },
    ],
  ]),
  {
    rule: "security-requirement-added",
    level: "error",
    base: apiDocument({ paths: { "/a": { get: operation() } } }),
    revision: apiDocument({ paths: { "/a": { get: operation() } }, security: [{ key: [] }] }),
  },
];
