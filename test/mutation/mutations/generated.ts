import { faultsOf, type Mutation } from "../mutation.ts";

/** Faults of the generated files, with document and client as they were. */
export const generatedMutations: readonly Mutation[] = [
  ...faultsOf("generated/platform/schema.ts", "contract", [
    ["a property is spelt differently", "hookId: string", "hookID: string", "\n    Project: {"],
    ["a property is of a wider type", "hookId: string", "hookId: unknown", "\n    Project: {"],
    ["a property is of any type", "hookId: string", "hookId: any", "\n    Project: {"],
    ["a property may be left out", "hookId: string", "hookId?: string", "\n    Project: {"],
    ["a property is of another type", "hookId: string", "hookId: number", "\n    Project: {"],
    ["a parameter may be left out", "bucket: string", "bucket?: string", "\n  pinCids: {"],
    [
      "a parameter is named differently",
      "organization?: string",
      "organisation?: string",
      "\n  pinCids: {",
    ],
    ["a parameter is of any type", "bucket: string", "bucket: any", "\n  pinCids: {"],
    ["a body may be left out", "requestBody: {", "requestBody?: {", "\n  pinCids: {"],
    ["a body is of any type", 'components["schemas"]["PinCidsRequest"]', "any", "\n  pinCids: {"],
    ["a success has another status", "200: {", "202: {", "\n  pinCids: {"],
    [
      "data is of any type",
      'components["schemas"]["PinCidsResponseItem"][]',
      "any",
      "\n  pinCids: {",
    ],
    [
      "an operation has another method",
      'get: operations["getProject"]',
      'put: operations["getProject"]',
    ],
    [
      "an operation is another one",
      'get: operations["getProject"]',
      'get: operations["getProfile"]',
    ],
    ["a path has lost its version", '"/v1/project/{projectId}": {', '"/project/{projectId}": {'],
    ["a closed value has one more", '"MAINTAINED" |', '"MAINTAINED" | "LOST" |'],
  ]),
  ...faultsOf("generated/platform/operations.ts", "contract", [
    ["an operation has another method", 'method: "POST"', 'method: "PUT"', "\n  pinCids: {"],
    ["an operation has another path", "/v2/ipfs/pins", "/v1/ipfs/pins", "\n  pinCids: {"],
    ["an operation needs no token", 'security: ["bearer"]', "security: []", "\n  pinCids: {"],
    ["an operation has another tag", 'tag: "ipfs"', 'tag: "ipns"', "\n  pinCids: {"],
    ["a body has another media type", "application/json", "text/plain", "\n  pinCids: {"],
    ["a status is missing", '      "403": ["application/json"],\n', "", "\n  pinCids: {"],
    ["an operation is missing", "\n  pinCids: {", "\n  pinAll: {"],
    ["a successor is another one", "POST /v1/upload/initiate", "POST /v1/upload"],
  ]),
  ...faultsOf("generated/platform/versions.ts", "contract", [
    ["a path of one version is that of another", 'paths["/v2/profile"]', 'paths["/v1/profile"]'],
    ["a path is spelt differently", '"/api-keys/scope":', '"/api-keys/scopes":'],
    ["a version is missing", '["v1", "v2"]', '["v1"]'],
  ]),
  ...faultsOf("generated/platform/wire.ts", "contract", [
    ["an operation needs no token", '"GET /status",', '"GET /status",\n  "GET /v1/profile",'],
    ["an operation needs a token", '  "GET /status",\n', ""],
    ["a form is JSON", '  "POST /v1/upload": "multipart/form-data",\n', ""],
    [
      "a list is written with commas",
      "= {};",
      '= { "GET /v1/organization/{organizationId}/projects": { state: { style: "form", explode: false } } };',
      "queryStyles",
    ],
    ["an operation is not deprecated", '  "POST /v1/upload-deployment",\n', ""],
  ]),
];
