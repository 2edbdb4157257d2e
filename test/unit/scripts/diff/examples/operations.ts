import { apiDocument, operation } from "../../../../support/documents.ts";
import { examplesIn, withItem, withOperation, withResponses, type Build } from "../documents.ts";

const later = "2999-01-01";
const withPaths: Build = (paths) => apiDocument({ paths });
const one = operation();
const asked = (name: string, expression: string): ReturnType<Build> => ({
  [name]: { [expression]: { post: operation() } },
});

export const operationExamples = [
  ...examplesIn(withPaths, [
    ["path-removed", "error", { "/a": { get: one }, "/b": { get: one } }, { "/a": { get: one } }],
    ["operation-removed", "error", { "/a": { get: one, put: one } }, { "/a": { get: one } }],
    [
      "operation-removed-after-deprecation",
      "info",
      { "/a": { get: operation({ deprecated: true }) } },
      {},
    ],
    [
      "operation-removed-unstable",
      "info",
      { "/a": { get: operation({ "x-stability-level": "alpha" }) } },
      {},
    ],
    [
      "operation-removed-before-sunset",
      "error",
      { "/a": { get: operation({ deprecated: true, "x-sunset": later }) } },
      {},
    ],
    [
      "operation-replaced",
      "error",
      { "/a": { get: operation({ "x-superseded-by": "GET /b" }) }, "/b": { get: one } },
      { "/b": { get: one } },
    ],
    [
      "operation-moved",
      "error",
      { "/a": { get: operation({ operationId: "a" }) } },
      { "/b": { get: operation({ operationId: "a" }) } },
    ],
    ["operation-added", "info", {}, { "/a": { get: one } }],
    [
      "operation-version-added",
      "info",
      { "/v1/a/{id}": { get: one } },
      { "/v1/a/{id}": { get: one }, "/v2/a/{b}": { get: one } },
    ],
  ]),
  ...examplesIn(withOperation, [
    ["operation-id-changed", "warning", { operationId: "a" }, { operationId: "b" }],
    ["operation-tag-changed", "info", { tags: ["a"] }, { tags: ["a", "b"] }],
    ["operation-doc-changed", "annotation", { summary: "a" }, { summary: "b" }],
    ["server-changed", "warning", {}, { servers: [{ url: "https://a.example" }] }],
    ["callback-webhook-added", "info", {}, { callbacks: asked("a", "{$request.body#/url}") }],
    ["callback-webhook-removed", "error", { callbacks: asked("a", "{$request.body#/url}") }, {}],
  ]),
  ...examplesIn(
    (servers) => ({ ...withPaths({}), ...servers }),
    [
      [
        "server-changed",
        "error",
        { servers: [{ url: "https://a.example" }] },
        { servers: [{ url: "https://b.example" }] },
      ],
      ["document-doc-changed", "annotation", { tags: [{ name: "a" }] }, { tags: [{ name: "b" }] }],
    ],
  ),
  ...examplesIn(withResponses, [
    [
      "link-changed",
      "info",
      { "200": { description: "Done" } },
      { "200": { description: "Done", links: { next: { operationId: "a" } } } },
    ],
  ]),
  ...examplesIn(withItem, [
    [
      "path-parameter-added",
      "error",
      { get: one },
      { get: operation({ parameters: [{ name: "id", in: "path", required: true }] }) },
    ],
  ]),
];
