import { describe, expect, it } from "vitest";
import { api as gpu } from "../../../../generated/gpu/index.ts";
import { api as platform } from "../../../../generated/platform/index.ts";
import { readOperations, type Operation } from "../../../../scripts/document/operation.ts";
import { readSource } from "../../../../scripts/document/read.ts";
import { createGpuClient } from "../../../../src/gpu.ts";
import type { SpheronClient } from "../../../../src/index.ts";
import { createEveryPart } from "../../../../src/client/every-part.ts";
import { encodePlainForm } from "../../../../src/client/form.ts";
import { isFormType, isJsonType } from "../../../../src/client/media-type.ts";
import type { Parts } from "../../../../src/client/parts.ts";
import { writePlainParameter } from "../../../../src/client/style.ts";
import { createChooseBearerLock } from "../../../../src/client/transport/lock.ts";
import { parts as gpuParts } from "../../../../src/gpu/create-client.ts";
import { parts as platformParts } from "../../../../src/platform/create-client.ts";
import { recorded } from "./recorded.ts";

const every = createEveryPart(undefined);

/** The smallest parts that do what the description of an API and its operations ask for. */
function findParts(api: typeof platform | typeof gpu, operations: readonly Operation[]): Parts {
  const facts = Object.values(api.operations);
  const bodies = facts.map(({ mediaTypes = [] }) => mediaTypes);
  const hasStyles = facts.some(
    ({ path, query, header, cookie }) => path ?? query ?? header ?? cookie,
  );
  const hasCookies = operations.some(({ parameters }) =>
    parameters.some((one) => one.in === "cookie"),
  );
  const hasEncodings = facts.some(({ encodings }) => encodings !== undefined);
  const hasForms = bodies.flat().some(isFormType);
  const hasChoice = bodies.some(
    (types) => types.length > 1 || types.some((type) => !isJsonType(type) && !isFormType(type)),
  );
  const isBearer = Object.values(api.securitySchemes).every(
    (scheme) => scheme.type === "http" && scheme.scheme.toLowerCase() === "bearer",
  );
  const fullForm = hasEncodings || hasChoice;
  return {
    createChooseLocks: isBearer ? createChooseBearerLock : every.createChooseLocks,
    writeParameter: hasStyles ? every.writeParameter : writePlainParameter,
    ...(hasCookies && { writeCookies: every.writeCookies }),
    ...(hasChoice && { pickMediaType: every.pickMediaType }),
    ...((hasForms || fullForm) && {
      encodeObject: fullForm ? every.encodeObject : encodePlainForm,
    }),
    ...(api.retryAfterBody !== undefined && { readRetryAfter: every.readRetryAfter }),
  };
}

describe("the client of a known API", () => {
  it.each([
    { api: platform, parts: platformParts },
    { api: gpu, parts: gpuParts },
  ])("has the parts that the document of $api.name needs, and no other", async ({ api, parts }) => {
    const { value: document } = await readSource(`spec/${api.name}/openapi.yaml`);
    const needed = findParts(api, readOperations(document));

    expect(
      parts,
      `name the parts of src/${api.name}/create-client.ts as its document needs them now`,
    ).toEqual(needed);
  });

  it("writes lists in one text when the caller asks for it", async () => {
    const { spheron, seen } = await recorded();

    await get(spheron, {
      params: { query: { states: ["a", "b"] } },
      querySerializer: { array: { style: "form", explode: false } },
    });

    expect(seen[0]?.url).toBe("/v1/profile?states=a,b");
  });

  it.each([
    [
      { params: { query: { a: { b: 1 } } }, querySerializer: { object: { style: "deepObject" } } },
      "the query parameter a cannot be written (this client has no style deepObject: pass a function as querySerializer)",
    ],
    [
      { params: { cookie: { a: "b" } } },
      "no operation of this API has cookie parameters: pass the header cookie",
    ],
  ])("refuses what it has no part for: %j", async (options, message) => {
    const { spheron, seen } = await recorded();

    await expect(get(spheron, options)).rejects.toMatchObject({
      kind: "config",
      message: `GET /v1/profile: ${message}`,
    });
    expect(seen).toEqual([]);
  });

  it.each([
    ["application/x-www-form-urlencoded", "a=1&b=2&b=3"],
    ["multipart/form-data", expect.stringContaining('name="a"')],
    ["text/plain", '{"a":1,"b":[2,3]}'],
  ])("sends an object as %s when the caller says so", async (type, text) => {
    const { spheron, seen } = await recorded();

    await post(spheron, { body: { a: 1, b: [2, 3] }, headers: { "content-type": type } });

    expect(seen[0]?.body).toEqual(text);
  });

  it("whose document has no forms says what to pass instead of an object", async () => {
    const sent: unknown[] = [];
    const client = createGpuClient({
      token: "t",
      fetch: (_url, { body }) => {
        sent.push(body);
        return Promise.resolve(Response.json({}));
      },
    });
    const form = { "content-type": "multipart/form-data" };

    await post(client, { body: new FormData(), headers: form });
    await post(client, { body: new URLSearchParams({ a: "1" }) });

    expect(sent).toHaveLength(2);
    await expect(post(client, { body: { a: 1 }, headers: form })).rejects.toThrow(
      "the body cannot be written (no operation of this API takes a form: pass a FormData or URLSearchParams)",
    );
  });
});

type Untyped = (path: string, options: object) => Promise<unknown>;

/** Calls that no document describes. */
function get(client: SpheronClient, options: object): Promise<unknown> {
  return (client as unknown as { GET: Untyped }).GET("/v1/profile", options);
}

function post(client: object, options: object): Promise<unknown> {
  return (client as { POST: Untyped }).POST("/v1/anything", options);
}
