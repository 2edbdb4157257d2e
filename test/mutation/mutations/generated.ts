import { faultsOf, type Mutation } from "../mutation.ts";

/** Faults of the generated files, with document and client as they were. */
export const generatedMutations: readonly Mutation[] = [
  ...faultsOf("generated/platform/schema.ts", "contract", [
    [
      "a property is spelt differently",
      "hookId: string",
      "hookID: string",
      "export type Project = {",
    ],
    [
      "a property is of a wider type",
      "hookId: string",
      "hookId: unknown",
      "export type Project = {",
    ],
    ["a property is of any type", "hookId: string", "hookId: any", "export type Project = {"],
    ["a property may be left out", "hookId: string", "hookId?: string", "export type Project = {"],
    [
      "a property is of another type",
      "hookId: string",
      "hookId: number",
      "export type Project = {",
    ],
    ["a parameter may be left out", "bucket: string", "bucket?: string", "\n  pinCids: {"],
    [
      "a parameter is named differently",
      "organization?: string",
      "organisation?: string",
      "\n  pinCids: {",
    ],
    ["a parameter is of any type", "bucket: string", "bucket: any", "\n  pinCids: {"],
    ["a body may be left out", "requestBody: {", "requestBody?: {", "\n  pinCids: {"],
    [
      "a body is of any type",
      '"application/json": PinCidsRequest',
      '"application/json": any',
      "\n  pinCids: {",
    ],
    ["a success has another status", "200: {", "202: {", "\n  pinCids: {"],
    [
      "data is of any type",
      '"application/json": PinCidsResponseItem[]',
      '"application/json": any',
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
  ...faultsOf("generated/platform/index.ts", "contract", [
    ["a version is missing", '["v1", "v2"]', '["v1"]'],
    ["no operation needs a token", 'security: [["bearer"]]', "security: []"],
    ["a token is optional", 'security: [["bearer"]]', 'security: [["bearer"], []]'],
    ["a scheme is another one", 'scheme: "bearer" }', 'scheme: "basic" }'],
  ]),
  ...faultsOf("generated/platform/versions.ts", "contract", [
    [
      "a path of one version is that of another",
      'paths["/v2/ipfs/pins"]',
      'paths["/v1/ipfs/pin/{cid}"]',
    ],
    ["a path is spelt differently", '"/api-keys/scope":', '"/api-keys/scopes":'],
  ]),
  ...faultsOf("generated/platform/operation-metadata.ts", "contract", [
    ["an operation needs no token", "= {\n", '= {\n  "GET /v1/profile": { security: [] },\n'],
    ["an operation needs a token", '  "GET /status": { security: [] },\n', ""],
    ["an operation is another one", '"GET /status"', '"GET /state"'],
    ["a form is JSON", '  "POST /v1/upload": { mediaTypes: ["multipart/form-data"] },\n', ""],
    [
      "a list is written with commas",
      "= {\n",
      '= {\n  "GET /v1/organization/{organizationId}/projects": { query: { state: { style: "form", explode: false } } },\n',
    ],
    [
      "an operation is not deprecated",
      '  "POST /v1/upload-deployment": { deprecated: true },\n',
      "",
    ],
  ]),
];
