import { member, type JsonObject } from "../../../scripts/document/json.ts";

/** Where a package sends what a document does not allow, and why the document stays as it is. */
export interface Mismatch {
  /** Class and method, as they stand in `spec/platform/README.md`, with the reason. */
  readonly calls: readonly string[];
  readonly reason: string;
  readonly documents: RegExp;
  readonly violations: readonly string[];
  /** The actions of an overlay with which the document would allow it. */
  readonly allow: (document: JsonObject) => JsonObject[];
}

const buckets = "/v1/organization/{organizationId}/buckets/count";

export const mismatches: readonly Mismatch[] = [
  {
    calls: ["SpheronApi.getProfile"],
    reason: "ends the path with a slash, which the server reads like the path without",
    documents: /./,
    violations: ["GET /v1/profile/: no such operation"],
    allow: ({ paths }) => [
      { target: "$.paths", update: { "/v1/profile/": member(paths, "/v1/profile") ?? {} } },
    ],
  },
  {
    calls: ["SpheronApi.getIPNSNamesForOrganization"],
    reason: "sends a body with GET, which fetch cannot; only the earlier snapshots have it",
    documents: /openapi/,
    violations: [
      "GET /v1/ipns/names: the query parameter organizationId is missing",
      "GET /v1/ipns/names: the operation takes no body",
    ],
    allow: () => [
      { target: "$.paths['/v1/ipns/names'].get.parameters[0]", update: { required: false } },
      {
        target: "$.paths['/v1/ipns/names'].get",
        update: {
          requestBody: { content: { "application/json": { schema: { type: "object" } } } },
        },
      },
    ],
  },
  {
    calls: ["SpheronClient.getOrganizationBucketCount"],
    reason: "sends `state=` for every state; a state is one of two values, or left out",
    documents: /2023-10|openapi/,
    violations: [
      `GET ${buckets}: the query parameter state must be equal to one of the allowed values: ["MAINTAINED","ARCHIVED"]`,
    ],
    allow: () => [
      {
        target: `$.paths['${buckets}'].get.parameters[?@.name=='state'].schema.enum`,
        update: "",
      },
    ],
  },
  {
    calls: ["SpheronClient.upload", "SpheronClient.encryptUpload"],
    reason: "sends `maxSize=` when there is no limit; a limit is a number, or left out",
    documents: /2023-10|openapi/,
    violations: ["POST /v1/upload/initiate: the query parameter maxSize must be integer"],
    allow: () => [
      {
        target: "$.paths['/v1/upload/initiate'].post.parameters[?@.name=='maxSize'].schema",
        update: { type: ["integer", "string"] },
      },
    ],
  },
];
