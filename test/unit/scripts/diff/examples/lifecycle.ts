import { apiDocument, operation } from "../../../../support/documents.ts";
import {
  asProperty,
  examplesIn,
  inRequest,
  inResponse,
  withHeader,
  withOperation,
  withParameter,
  type Build,
  type Example,
} from "../documents.ts";

const later = "2999-01-01";
const text = { type: "string" };
const withPaths: Build = (paths) => apiDocument({ paths });
const withInfo: Build = (info) => ({
  ...withPaths({}),
  info: { title: "Example", version: "1", ...info },
});
const one = operation();

const lived: readonly Build[] = [
  withOperation,
  withParameter,
  asProperty((schema) => inRequest({ ...text, ...schema })),
  asProperty((schema) => inResponse({ ...text, ...schema })),
];

/** Rules that are off by default, for everything that ends. */
const policyExamples: readonly Example[] = lived.flatMap((build) => [
  ...examplesIn(build, [["deprecation-sunset-missing", "warning", {}, { deprecated: true }]], {
    severities: { "deprecation-sunset-missing": "warning" },
  }),
  ...examplesIn(
    build,
    [["sunset-too-soon", "error", {}, { deprecated: true, "x-sunset": later }]],
    { severities: { "sunset-too-soon": "error" }, graceDays: 360_000 },
  ),
]);

export const lifecycleExamples: readonly Example[] = [
  ...policyExamples,
  ...examplesIn(withOperation, [
    ["operation-deprecated", "info", {}, { deprecated: true }],
    ["operation-reactivated", "info", { deprecated: true }, {}],
    ["sunset-unparsable", "error", { deprecated: true }, { deprecated: true, "x-sunset": "soon" }],
    [
      "sunset-moved-earlier",
      "error",
      { deprecated: true, "x-sunset": later },
      { deprecated: true, "x-sunset": "2998-01-01" },
    ],
    ["sunset-deleted", "error", { deprecated: true, "x-sunset": later }, { deprecated: true }],
    [
      "stability-decreased",
      "error",
      { "x-stability-level": "stable" },
      { "x-stability-level": "beta" },
    ],
    [
      "stability-increased",
      "info",
      { "x-stability-level": "beta" },
      { "x-stability-level": "stable" },
    ],
    [
      "stability-invalid",
      "error",
      { "x-stability-level": "beta" },
      { "x-stability-level": "good" },
    ],
  ]),
  ...examplesIn(withInfo, [["version-decreased", "info", { version: "2.0" }, { version: "1.9" }]]),
  {
    rule: "version-not-bumped",
    level: "info",
    base: withPaths({ "/a": { get: one } }),
    revision: withPaths({}),
  },
  {
    rule: "major-not-bumped",
    level: "info",
    base: { ...withPaths({ "/a": { get: one } }), info: { title: "Example", version: "1.1" } },
    revision: { ...withPaths({}), info: { title: "Example", version: "1.2" } },
  },
  ...examplesIn(withParameter, [
    ["parameter-deprecated", "info", {}, { deprecated: true }],
    ["parameter-reactivated", "info", { deprecated: true }, {}],
  ]),
  ...examplesIn(withHeader, [
    ["header-deprecated", "info", {}, { deprecated: true }],
    ["header-reactivated", "info", { deprecated: true }, {}],
  ]),
];
