import type { Client } from "openapi-fetch";
import { Readable } from "node:stream";
import { describe, expectTypeOf, it } from "vitest";
import type { components, paths } from "../../generated/platform/schema.ts";
import type { VersionPaths } from "../../generated/platform/versions.ts";
import {
  createClient,
  isAuthenticationError,
  isSpheronError,
  type AnySpheronError,
  type ErrorKind,
  type SpheronApiError,
  type SpheronClient,
  type SpheronError,
} from "../../src/index.ts";
import type { AnySpheronError as CallError } from "../../src/client/errors/guards.ts";
import type { Throwing, Verbs } from "../../src/client/types.ts";
import { createRaw } from "../../src/raw.ts";

type Schemas = components["schemas"];

/** Never called: the compiler is the judge. */
export function calls(spheron: SpheronClient) {
  const byId = { params: { path: { organizationId: "1" } } };
  return {
    version: () => spheron.v1.GET("/organization/{organizationId}/projects", byId),
    whole: () => spheron.GET("/v1/organization/{organizationId}/projects", byId),
    second: () =>
      spheron.v2.POST("/ipfs/pins", { params: { query: { bucket: "b" } }, body: { cids: ["c"] } }),
    noOptions: () => spheron.v1.GET("/profile"),
    text: () => spheron.GET("/status", { parseAs: "text" }),
    stream: () =>
      spheron.v1.GET("/subscribe", { params: { query: { sessionId: "s" } }, parseAs: "stream" }),
    blob: () => spheron.v1.GET("/profile", { parseAs: "blob" }),
    form: () =>
      spheron.v1.POST("/upload/{uploadId}/data", {
        params: { path: { uploadId: "u" } },
        body: new FormData(),
      }),
    files: () =>
      spheron.v1.POST("/upload/{uploadId}/data", {
        params: { path: { uploadId: "u" } },
        body: { files: [new Blob([])] },
      }),

    // @ts-expect-error a misspelt option
    misspelt: () => spheron.v1.GET("/profile", { sginal: new AbortController().signal }),
    misspeltParameter: () =>
      spheron.v1.GET("/organization/{organizationId}", {
        // @ts-expect-error a misspelt parameter
        params: { path: { organisationId: "1" } },
      }),
    misspeltFilter: () =>
      spheron.v1.GET("/organization/{organizationId}/projects", {
        // @ts-expect-error a misspelt query parameter
        params: { ...byId.params, query: { limt: 1 } },
      }),
    unset: () => spheron.v1.GET("/profile", { signal: undefined, headers: undefined }),
    // @ts-expect-error no path parameter
    noParameter: () => spheron.v1.GET("/organization/{organizationId}"),
    // @ts-expect-error no query parameter
    noQuery: () => spheron.v2.POST("/ipfs/pins", { body: { cids: ["c"] } }),
    // @ts-expect-error the body is missing
    noBody: () => spheron.v2.POST("/ipfs/pins", { params: { query: { bucket: "b" } } }),
    // @ts-expect-error a body where none is taken
    extraBody: () => spheron.v1.GET("/profile", { body: {} }),
    wrongEnum: () =>
      spheron.v1.PATCH("/project/{projectId}/state", {
        params: { path: { projectId: "1" } },
        // @ts-expect-error no value of the enum
        body: { state: "GONE" },
      }),
    // @ts-expect-error a path of another version
    otherVersion: () => spheron.v1.POST("/ipfs/pins", { body: { cids: [] } }),
    // @ts-expect-error a method that the path does not have
    otherMethod: () => spheron.v1.DELETE("/profile"),
    // @ts-expect-error a page cannot be read as JSON
    pageAsJson: () => spheron.GET("/status"),
  };
}

interface JobPaths {
  "/job": {
    get: {
      responses: {
        200: { content: { "application/json": { id: string } } };
        204: { content?: never };
        404: { content: { "application/json": { message: string } } };
      };
    };
    delete: { responses: { 204: { content?: never } } };
  };
}

/** Never called either. */
export function callJobs(verbs: Verbs<JobPaths>) {
  return { read: verbs.GET("/job"), drop: verbs.DELETE("/job") };
}

type Takes<Content> = { post: { requestBody: { content: Content }; responses: object } };

interface BodyPaths {
  "/merge": Takes<{ "application/merge-patch+json": { name: string | null } }>;
  "/charset": Takes<{ "application/json; charset=utf-8": { name: string } }>;
  "/text": Takes<{ "text/plain": string }>;
  "/either": Takes<{
    "application/json": { name: string };
    "multipart/form-data": { file: Blob };
  }>;
}

/** Nor are these. */
export function sendBodies(verbs: Verbs<BodyPaths>) {
  return [
    verbs.POST("/merge", { body: { name: null } }),
    verbs.POST("/charset", { body: { name: "a" } }),
    verbs.POST("/text", { body: "a" }),
    verbs.POST("/text", { body: new Blob(["a"]).stream() }),
    verbs.POST("/text", { body: new ArrayBuffer(1) }),
    verbs.POST("/text", { body: Readable.from(["a"]) }),
    // @ts-expect-error what JSON is made of does not come in pieces
    verbs.POST("/charset", { body: Readable.from(["a"]) }),
    verbs.POST("/either", { body: { name: "a" } }),
    verbs.POST("/either", { body: { file: new Blob(["a"]) } }),
    verbs.POST("/either", { body: new FormData() }),
    // @ts-expect-error JSON has no place for a file
    verbs.POST("/charset", { body: new Blob(["a"]) }),
    // @ts-expect-error nor has JSON of another name
    verbs.POST("/merge", { body: new FormData() }),
  ];
}

export function notRefused(error: AnySpheronError) {
  return isAuthenticationError(error) ? undefined : error;
}

type Calls = ReturnType<typeof calls>;
type DataOf<Name extends keyof Calls> = Awaited<ReturnType<Calls[Name]>>;

describe("the client's types", () => {
  it("give the data of the success response", () => {
    expectTypeOf<DataOf<"version">>().toEqualTypeOf<{ projects: Schemas["Project"][] }>();
    expectTypeOf<DataOf<"whole">>().toEqualTypeOf<DataOf<"version">>();
    expectTypeOf<DataOf<"second">>().toEqualTypeOf<Schemas["PinCidsResponseItem"][]>();
    expectTypeOf<DataOf<"noOptions">>().toEqualTypeOf<{ user: Schemas["User"] }>();
  });

  it("follow parseAs", () => {
    expectTypeOf<DataOf<"text">>().toEqualTypeOf<string>();
    expectTypeOf<DataOf<"stream">>().toEqualTypeOf<ReadableStream<Uint8Array> | null>();
    expectTypeOf<DataOf<"blob">>().toEqualTypeOf<Blob>();
  });

  it("leave enums of responses open and close those of requests", () => {
    expectTypeOf<"Uploaded">().toExtend<Schemas["UploadStatusEnum"]>();
    expectTypeOf<"Frozen">().toExtend<Schemas["UploadStatusEnum"]>();
    expectTypeOf<"Frozen">().not.toExtend<Schemas["ProjectStateEnum"]>();
  });

  it("narrow a result by ok", () => {
    type Outcome = Awaited<ReturnType<ReturnType<Calls["noOptions"]>["result"]>>;

    expectTypeOf<Extract<Outcome, { ok: true }>["data"]>().toEqualTypeOf<{
      user: Schemas["User"];
    }>();
    expectTypeOf<Extract<Outcome, { ok: false }>["error"]>().toEqualTypeOf<
      CallError<Schemas["Error"]>
    >();
    expectTypeOf<CallError<Schemas["Error"]>>().toExtend<AnySpheronError>();
  });

  it("narrow an error by its kind, also one that was caught", () => {
    type ApiError = Extract<AnySpheronError, { kind: "api" }>;

    expectTypeOf<ApiError>().toEqualTypeOf<SpheronApiError<Schemas["Error"]>>();
    expectTypeOf<ApiError["body"]>().toEqualTypeOf<Schemas["Error"] | undefined>();
    expectTypeOf(isSpheronError).guards.toEqualTypeOf<AnySpheronError>();
    expectTypeOf<AnySpheronError>().toExtend<SpheronError>();
    expectTypeOf<ErrorKind>().toEqualTypeOf<AnySpheronError["kind"]>();
  });

  it("have a view for each version of the document, and no more", () => {
    expectTypeOf<Exclude<keyof SpheronClient, keyof Verbs<paths> | keyof paths>>().toEqualTypeOf<
      keyof VersionPaths
    >();
    expectTypeOf<SpheronClient["v2"]>().toExtend<Verbs<VersionPaths["v2"], "/v2">>();
  });

  it("say that there may be no data where one of the successes has no body", () => {
    type Jobs = ReturnType<typeof callJobs>;

    expectTypeOf<Awaited<Jobs["read"]>>().toEqualTypeOf<{ id: string } | undefined>();
    expectTypeOf<Awaited<Jobs["drop"]>>().toEqualTypeOf<undefined>();
  });

  it("offer openapi-fetch's own client for adapters", () => {
    expectTypeOf((spheron: SpheronClient) => createRaw(spheron)).returns.toEqualTypeOf<
      Client<Throwing<paths>>
    >();
  });

  it("need nothing to create a client, and take a variable that may be unset", () => {
    expectTypeOf(createClient).toBeCallableWith();
    expectTypeOf(createClient).toBeCallableWith({ token: process.env["SPHERON_TOKEN"] });
  });

  it("leave the other failures when a refused token has been handled", () => {
    expectTypeOf<NonNullable<ReturnType<typeof notRefused>>["kind"]>().toEqualTypeOf<
      AnySpheronError["kind"]
    >();
  });
});
