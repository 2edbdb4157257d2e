import type { JsonObject } from "../../../../../scripts/document/json.ts";
import { apiDocument } from "../../../../support/documents.ts";
import {
  examplesIn,
  withHeader,
  withOperation,
  withRequest,
  withResponses,
  type Build,
} from "../documents.ts";

const text = { schema: { type: "string" } };
const json = { "application/json": text };
const body: JsonObject = { content: json };
const withParameters: Build = ({ list }) => withOperation({ parameters: list ?? [] });
const parameter = (parts: JsonObject = {}): JsonObject => ({
  list: [{ name: "a", in: "query", schema: { type: "string" }, ...parts }],
});
const list = { schema: { type: "array", items: { type: "string" } } };
const response = (parts: JsonObject = {}) => ({ description: "Done", ...parts });
const withContent: Build = (content) => withResponses({ "200": response({ content }) });
const withHeaders: Build = (headers) => withResponses({ "200": response({ headers }) });

export const bodyExamples = [
  ...examplesIn(withParameters, [
    ["parameter-added-required", "error", {}, parameter({ required: true })],
    ["parameter-added-optional", "info", {}, parameter()],
    ["parameter-removed", "warning", parameter(), {}],
    ["parameter-removed-after-deprecation", "info", parameter({ deprecated: true }), {}],
    [
      "parameter-removed-before-sunset",
      "error",
      parameter({ deprecated: true, "x-sunset": "2999-01-01" }),
      {},
    ],
    ["parameter-moved", "error", parameter(), parameter({ in: "header" })],
    ["parameter-became-required", "error", parameter(), parameter({ required: true })],
    ["parameter-became-optional", "info", parameter({ required: true }), parameter()],
    [
      "parameter-serialization-changed",
      "error",
      parameter(list),
      parameter({ ...list, explode: false }),
    ],
    ["parameter-serialization-changed", "error", parameter(), parameter({ allowReserved: true })],
    ["operation-doc-changed", "annotation", parameter(), parameter({ description: "A" })],
  ]),
  ...examplesIn(withOperation, [
    ["request-body-added-required", "error", {}, { requestBody: { ...body, required: true } }],
    ["request-body-added-optional", "info", {}, { requestBody: body }],
    ["request-body-removed", "error", { requestBody: body }, {}],
  ]),
  ...examplesIn(withRequest, [
    ["request-body-became-required", "error", body, { ...body, required: true }],
    ["request-body-became-optional", "info", { ...body, required: true }, body],
    ["request-media-type-added", "info", body, { content: { ...json, "text/csv": text } }],
    ["request-media-type-removed", "error", { content: { ...json, "text/csv": text } }, body],
    [
      "request-media-type-schema-added",
      "error",
      { content: { "text/csv": {} } },
      { content: { "text/csv": text } },
    ],
    [
      "request-media-type-schema-removed",
      "info",
      { content: { "text/csv": text } },
      { content: { "text/csv": {} } },
    ],
    [
      "request-encoding-changed",
      "error",
      { content: { "multipart/form-data": text } },
      {
        content: {
          "multipart/form-data": { ...text, encoding: { a: { contentType: "image/png" } } },
        },
      },
    ],
  ]),
  ...examplesIn(withResponses, [
    [
      "response-success-status-removed",
      "error",
      { "200": response(), "201": response() },
      { "200": response() },
    ],
    [
      "response-success-status-added",
      "warning",
      { "200": response() },
      { "200": response(), "201": response() },
    ],
    [
      "response-success-status-added",
      "info",
      { "201": response() },
      { "200": response(), "201": response() },
    ],
    [
      "response-error-status-removed",
      "info",
      { "200": response(), "404": response() },
      { "200": response() },
    ],
    [
      "response-error-status-added",
      "info",
      { "200": response() },
      { "200": response(), "404": response() },
    ],
    [
      "response-became-bodyless",
      "error",
      { "200": response({ content: json }) },
      { "200": response() },
    ],
    [
      "response-became-bodyless",
      "error",
      { "200": response() },
      { "200": response({ content: json }) },
    ],
    [
      "operation-doc-changed",
      "annotation",
      { "200": response() },
      { "200": response({ description: "Ready" }) },
    ],
  ]),
  ...examplesIn(withContent, [
    ["response-media-type-added", "info", json, { ...json, "text/csv": text }],
    ["response-media-type-removed", "error", { ...json, "text/csv": text }, json],
    ["response-media-type-renamed", "info", json, { "application/vnd.a+json": text }],
    ["response-media-type-renamed", "error", { "application/vnd.a+json": text }, json],
    ["response-media-type-renamed", "info", json, { "application/json; charset=utf-8": text }],
    ["response-media-type-schema-added", "info", { "text/csv": {} }, { "text/csv": text }],
    ["response-media-type-schema-removed", "warning", { "text/csv": text }, { "text/csv": {} }],
  ]),
  ...examplesIn(withHeaders, [
    ["response-header-added", "info", {}, { "X-A": text }],
    ["response-header-removed", "warning", { "X-A": text }, {}],
    ["response-header-removed", "error", { "X-A": { ...text, required: true } }, {}],
  ]),
  ...examplesIn(withHeader, [
    ["response-header-became-optional", "error", { required: true }, {}],
    ["response-header-became-required", "info", {}, { required: true }],
    [
      "response-header-serialization-changed",
      "error",
      { schema: { type: "object" } },
      { schema: { type: "object" }, explode: true },
    ],
  ]),
  ...examplesIn(
    (schemas) => apiDocument({ components: { schemas } }),
    [
      ["component-schema-removed", "info", { A: { type: "string" } }, {}],
      ["component-schema-renamed", "info", { A: { type: "string" } }, { B: { type: "string" } }],
      ["component-schema-changed", "info", { A: { type: "string" } }, { A: { type: "number" } }],
    ],
  ),
];
