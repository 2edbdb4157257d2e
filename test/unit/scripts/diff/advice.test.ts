import { describe, expect, it } from "vitest";
import { apiDocument, operation } from "../../../support/documents.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import {
  changesBetween,
  inRequest,
  inResponse,
  object,
  withParameter,
  type Build,
} from "./documents.ts";

const text = { type: "string" };
const one = operation();
const withPaths: Build = (paths) => apiDocument({ paths });

describe("the advice about a change", () => {
  it("names a property by its new name, and says what the old one is", () => {
    const [base, revision] = [object({ owner: text }), object({ user: text })];

    expect(changesBetween(inResponse(base), inResponse(revision))[0]?.hint).toBe(
      "read `user`: `owner` is undefined at run time now",
    );
    expect(changesBetween(inRequest(base), inRequest(revision))[0]?.hint).toBe(
      "send `user`, not `owner`",
    );
  });

  it("does not say that a removed operation is still there", () => {
    const [change] = changesBetween(
      withPaths({ "/a": { get: one }, "/b": { get: one } }),
      withPaths({ "/a": { get: one } }),
    );

    expect(change).toMatchObject({ id: "path-removed", hint: "stop calling it: it is gone" });
  });

  it("asks for nothing where a change is harmless for those who send", () => {
    const change = (value: string) =>
      withParameter({
        name: "p",
        in: "query",
        required: true,
        schema: { type: "string", default: value },
      });
    const readOnly = { type: "string", readOnly: true };
    const [base, revision] = [
      object({ id: readOnly }),
      { ...object({ id: readOnly }), required: ["id"] },
    ];

    expect(changesBetween(change("a"), change("b"))[0]?.hint).toBe("nothing has to be done");
    expect(changesBetween(inRequest(base), inRequest(revision))[0]).toMatchObject({
      id: "request-property-became-required",
      hint: "nothing has to be done",
    });
  });

  it("still asks to stop reading a property that goes before it is stable", () => {
    const draft = { type: "string", "x-stability-level": "alpha" };
    const [base, revision] = [object({ a: text, b: draft, c: text }), object({ a: text, c: text })];

    expect(changesBetween(inResponse(base), inResponse(revision))[0]).toMatchObject({
      level: "info",
      hint: "stop reading it",
    });
  });
});

describe("the name of what changed", () => {
  const messageOf = (build: Build, base: JsonObject, revision: JsonObject) =>
    changesBetween(build(base), build(revision))[0]?.message;

  it("counts the items of a tuple as code does", () => {
    const tuple = (type: string) => ({
      type: "array",
      prefixItems: [text, object({ a: { type } })],
    });

    expect(messageOf(inResponse, tuple("string"), tuple("integer"))).toBe(
      "The type of the response 200 `[1].a` changed from string to integer.",
    );
  });

  it("is of a schema, not of its type, where no value is allowed", () => {
    const [base, revision] = [object({ a: text }), object({ a: false })];

    expect(messageOf(inRequest, base, revision)).toBe(
      "The request body `a` allows no value any more (its type was string).",
    );
    expect(messageOf(inRequest, revision, base)).toBe(
      "The request body `a` allows values now (its type is string).",
    );
  });

  it("is that of the whole, where one of several became the only one", () => {
    const build: Build = (schema) => ({
      ...inRequest(schema),
      components: { schemas: { Dog: object({ name: text }) } },
    });
    const dog = { $ref: "#/components/schemas/Dog" };

    expect(messageOf(build, { oneOf: [dog, text] }, dog)).toBe(
      "The alternative number 2 (string) of the request body was removed.",
    );
  });

  it("says which webhook or callback a property belongs to", () => {
    const body = (schema: JsonObject) => ({ content: { "application/json": { schema } } });
    const webhook: Build = (schema) =>
      apiDocument({ webhooks: { sent: { post: operation({ requestBody: body(schema) }) } } });
    const callback: Build = (schema) => {
      const post = operation({ requestBody: body(object({ deep: schema })) });
      return apiDocument({
        paths: { "/a": { post: operation({ callbacks: { done: { "{$url}": { post } } } }) } },
      });
    };

    expect(messageOf(webhook, object({ a: text, b: text }), object({ a: text }))).toBe(
      "The property `b` of the webhook `sent` was removed.",
    );
    expect(messageOf(callback, object({ a: text, b: text }), object({ a: text }))).toBe(
      "The property `deep.b` of the callback `done` was removed.",
    );
  });
});
