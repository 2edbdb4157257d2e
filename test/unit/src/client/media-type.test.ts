import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { sentAs, takes } from "./documented.ts";

const form = /^multipart\/form-data; boundary=/;

describe("the media type of a body", () => {
  it.each([
    "application/merge-patch+json",
    "application/vnd.api+json",
    "application/json; charset=utf-8",
  ])("is the document's: %s", async (type) => {
    const sent = await sentAs(takes(type), { body: { a: null } });

    expect(sent).toMatchObject({ headers: { "content-type": type }, body: '{"a":null}' });
  });

  it.each([
    ["text/plain", "a b", "a b"],
    ["text/csv; charset=utf-8", "a,b", "a,b"],
    ["application/xml", "<a/>", "<a/>"],
    ["text/plain", 7, "7"],
    ["text/json", "a", '"a"'],
    ["application/json", "a", '"a"'],
  ])("decides how a value is written: %s", async (type, body, text) => {
    const sent = await sentAs(takes(type), { body });

    expect(sent).toMatchObject({ headers: { "content-type": type }, body: text });
  });

  it.each<[string, string[], unknown, string | RegExp]>([
    ["an object is JSON", ["multipart/form-data", "application/json"], { a: 1 }, /json$/],
    ["an object is the JSON of the document", ["text/plain", "a/b+json"], { a: 1 }, "a/b+json"],
    ["an object is a form else", ["text/plain", "multipart/form-data"], { a: 1 }, form],
    ["a range is no type", ["application/*+json", "text/json"], { a: 1 }, "text/json"],
    ["a range means JSON", ["*/*"], { a: 1 }, "application/json"],
    ["a file makes a form", ["application/json", "multipart/form-data"], { a: new Blob() }, form],
    ["so does one in a list", ["a/json", "multipart/form-data"], { a: [new Blob()] }, form],
    ["a text is a text", ["application/json", "text/plain"], "a", "text/plain"],
    ["a text is JSON else", ["application/octet-stream", "application/json"], "a", /json$/],
    ["a FormData is a form", ["application/json"], new FormData(), form],
    ["fields are fields", ["application/json"], new URLSearchParams("a=b"), /^application\/x-www/],
    ["a file is what takes one", ["application/json", "image/png"], new Blob(["a"]), "image/png"],
    ["a file keeps its type", ["image/png"], new Blob(["a"], { type: "a/b" }), "a/b"],
    ["a stream is what takes one", ["a/json", "image/png"], new Blob(["a"]).stream(), "image/png"],
    ["bytes are no range", ["image/*"], new Uint8Array(1), "application/octet-stream"],
  ])("follows the value where there are several: %s", async (_what, types, body, type) => {
    const sent = await sentAs(takes(...types), { body });

    expect(sent?.headers["content-type"]).toMatch(type);
  });

  it.each([
    ["of a call", { headers: { "content-type": "text/csv" } }, {}],
    ["of the client", {}, { headers: { "content-type": "text/csv" } }],
  ])("is the caller's before that, as a header %s", async (_what, ofCall, ofClient) => {
    const sent = await sentAs(takes("a/json", "a/b"), { body: "a", ...ofCall }, ofClient);

    expect(sent).toMatchObject({ headers: { "content-type": "text/csv" }, body: "a" });
  });

  it.each([
    ["of a call", { headers: { "content-type": null } }, {}],
    ["of the client", {}, { headers: { "content-type": null } }],
  ])("is not sent where a header %s is null", async (_what, ofCall, ofClient) => {
    const sent = await sentAs(takes("a/json"), { body: { a: 1 }, ...ofCall }, ofClient);

    expect(sent?.headers).not.toHaveProperty("content-type");
    expect(sent?.body).toBe('{"a":1}');
  });

  it("is the document's too where the caller writes the body", async () => {
    const bodySerializer = () => "<a/>";

    const sent = await sentAs(takes("application/xml"), { body: { a: 1 }, bodySerializer });

    expect(sent).toMatchObject({ headers: { "content-type": "application/xml" }, body: "<a/>" });
  });

  it("makes no JSON of an object where the document takes only a text", async () => {
    await expect(sentAs(takes("application/xml"), { body: { a: 1 } })).rejects.toMatchObject({
      kind: "config",
      message:
        "POST /x: the body cannot be written (it has to be the text or the bytes of application/xml)",
    });
  });

  it.each([
    ["a file", ["application/json"], { a: new Blob(["x"]) }],
    ["a file deep in it", ["multipart/form-data"], { a: { b: new Blob(["x"]) } }],
    ["a file in fields", ["application/x-www-form-urlencoded"], { a: new Blob(["x"]) }],
    ["a map", ["application/json"], { a: new Map([["a", 1]]) }],
    ["a stream", ["application/json"], { a: Readable.from(["x"]) }],
    ["bytes", ["application/json"], { a: new Uint8Array(1) }],
  ])("does not lose %s", async (_what, types, body) => {
    await expect(sentAs(takes(...types), { body })).rejects.toMatchObject({ kind: "config" });
  });
});
