import { faultsOf, type Mutation } from "../mutation.ts";

const at = (operationId: string) => `operationId: ${operationId}\n`;

/** Faults of the document, with types and client as they were. */
export const documentMutations: readonly Mutation[] = faultsOf(
  "spec/platform/openapi.yaml",
  "contract",
  [
    ["an operation has another method", "    post:", "    put:", "\n  /v2/ipfs/pins:\n"],
    ["a path has lost its version", "  /v1/project/{projectId}:", "  /project/{projectId}:"],
    ["a path has another version", "  /v1/api-keys/scope:", "  /v2/api-keys/scope:"],
    ["a path is spelt differently", "  /v1/profile:", "  /v1/profiles:"],
    [
      "an operation is named differently",
      "operationId: getProject\n",
      "operationId: readProject\n",
    ],
    [
      "an operation needs no token",
      "security:\n        - bearer: []",
      "security: []",
      at("getProject"),
    ],
    [
      "an operation needs a token",
      "security: []",
      "security:\n        - bearer: []",
      at("getStatus"),
    ],
    [
      "a query parameter is named differently",
      "name: skip",
      "name: offset",
      at("listOrganizationProjects"),
    ],
    ["a parameter stands in a header", "in: query", "in: header", at("pinCids")],
    ["a parameter may be left out", "required: true", "required: false", at("pinCids")],
    [
      "a parameter is required",
      "in: query\n",
      "in: query\n          required: true\n",
      at("listOrganizationProjects"),
    ],
    [
      "a parameter is a text and no number",
      "type: integer",
      "type: string",
      at("listOrganizationProjects"),
    ],
    [
      "a parameter has one more value",
      "- MAINTAINED",
      "- MAINTAINED\n              - LOST",
      at("listOrganizationProjects"),
    ],
    [
      "a list is written with commas",
      "in: query\n",
      "in: query\n          explode: false\n",
      at("pinCids"),
    ],
    [
      "a body may be left out",
      "required: true\n        content",
      "required: false\n        content",
      at("pinCids"),
    ],
    ["a body is a form", "application/json:", "application/x-www-form-urlencoded:", at("pinCids")],
    ["a form is JSON", "multipart/form-data:", "application/json:", at("sendUploadData")],
    [
      "a body has another schema",
      "schemas/PinCidsRequest",
      "schemas/BucketDomainInput",
      at("pinCids"),
    ],
    ["a response has another schema", 'schemas/Project"', 'schemas/Bucket"', at("getProject")],
    [
      "a response is no list",
      'type: array\n                items:\n                  $ref: "#/components/schemas/PinCidsResponseItem"',
      '$ref: "#/components/schemas/PinCidsResponseItem"',
      at("pinCids"),
    ],
    ["a success has another status", '"200":', '"202":', at("getProject")],
    ["a failure is not declared", '"401":', '"402":', at("getProject")],
    ["a response is a page", "application/json:", "text/html:", at("getProject")],
    [
      "a property is spelt differently",
      "        hookId:\n",
      "        hookID:\n",
      "\n    Project:\n",
    ],
    [
      "a property is of another type",
      "hookId:\n          type: string",
      "hookId:\n          type: integer",
      "\n    Project:\n",
    ],
    [
      "a property may be null",
      "hookId:\n          type: string",
      'hookId:\n          type: [string, "null"]',
      "\n    Project:\n",
    ],
    ["a property may be left out", "        - hookId\n", "", "\n    Project:\n"],
    [
      "a property of a body is required",
      "        - cids\n",
      "        - cids\n        - extra\n",
      "\n    PinCidsRequest:\n",
    ],
  ],
);
