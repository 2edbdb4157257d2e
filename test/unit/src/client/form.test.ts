import { describe, expect, it } from "vitest";
import { sentAs } from "./documented.ts";

const multipart = "multipart/form-data";
const urlencoded = "application/x-www-form-urlencoded";

async function sentForm(type: string, body: object, encoding: object = {}) {
  return sentAs({ requestBody: { content: { [type]: { encoding } } } } as never, { body });
}

/** The parts of a form without the boundary. */
async function partsOf(body: object, encoding?: object): Promise<string[]> {
  const sent = await sentForm(multipart, body, encoding);
  const boundary = /boundary=(.+)$/.exec(sent?.headers["content-type"] ?? "")?.[1] ?? "none";
  const parts = (sent?.body ?? "").split(`--${boundary}`).slice(1, -1);
  return parts.map((part) => part.trim().replaceAll("\r\n", "\n"));
}

const disposition = (name: string) => `Content-Disposition: form-data; name="${name}"`;
const jsonPart = (name: string, text: string) =>
  `${disposition(name)}\nContent-Type: application/json\n\n${text}`;

describe("a multipart form", () => {
  it("has objects as JSON parts that are not files, also in lists", async () => {
    const body = { meta: { a: 1 }, list: [{ b: 1 }, { b: 2 }], tags: ["p", "q"], on: true };

    expect(await partsOf(body)).toEqual([
      jsonPart("meta", '{"a":1}'),
      jsonPart("list", '{"b":1}'),
      jsonPart("list", '{"b":2}'),
      `${disposition("tags")}\n\np`,
      `${disposition("tags")}\n\nq`,
      `${disposition("on")}\n\ntrue`,
    ]);
  });

  it("has a list as one part where the document says that it is JSON", async () => {
    const encoding = { list: { contentType: "application/json" } };

    expect(await partsOf({ list: [{ b: 1 }, { b: 2 }] }, encoding)).toEqual([
      jsonPart("list", '[{"b":1},{"b":2}]'),
    ]);
  });

  it("sends a part with the document's content type, and a file with its own", async () => {
    const encoding = {
      note: { contentType: "text/markdown" },
      cover: { contentType: "image/png" },
      other: { contentType: "image/png, image/jpeg" },
    };
    const body = {
      note: "a",
      cover: [new Blob(["x"]), new File(["y"], 'a"b.gif', { type: "image/gif" })],
      other: new Blob(["z"]),
    };

    expect(await partsOf(body, encoding)).toEqual([
      `${disposition("note")}\nContent-Type: text/markdown\n\na`,
      `${disposition("cover")}; filename="blob"\nContent-Type: image/png\n\nx`,
      `${disposition("cover")}; filename="a%22b.gif"\nContent-Type: image/gif\n\ny`,
      `${disposition("other")}; filename="blob"\nContent-Type: application/octet-stream\n\nz`,
    ]);
  });

  it("writes fields in the document's style", async () => {
    const encoding = { ids: { explode: false }, card: { style: "deepObject", explode: true } };

    expect(await partsOf({ ids: ["a", "b"], card: { n: 1 } }, encoding)).toEqual([
      `${disposition("ids")}\n\na,b`,
      `${disposition("card[n]")}\n\n1`,
    ]);
  });

  it("sends a part with the headers that the document fixes, and without those that it leaves open", async () => {
    const headers = {
      "X-Kind": { schema: { const: "photo" } },
      "X-Version": { schema: { type: "integer", default: 2 } },
      "X-Open": { schema: { type: "string" } },
      "Content-Type": { schema: { const: "text/html" } },
    };

    expect(await partsOf({ note: "a", other: "b" }, { note: { headers } })).toEqual([
      `${disposition("note")}\nX-Kind: photo\nX-Version: 2\n\na`,
      `${disposition("other")}\n\nb`,
    ]);
  });

  it("can be read by the platform", async () => {
    const body = { "na\r\nme": "ä", file: new File(["x"], "a.txt") };
    const sent = await sentForm(multipart, body);
    const form = await new Response(sent?.body, sent).formData();

    expect(form.get("na\r\nme")).toBe("ä");
    expect(form.get("file")).toMatchObject({ name: "a.txt", size: 1 });
  });
});

describe("a form in a body of fields", () => {
  it("leaves reserved characters as they are where the document says so", async () => {
    const text = "a/b?c=d&e#f+g h";
    const body = { "back url": text, plain: text };

    const sent = await sentForm(urlencoded, body, { "back url": { allowReserved: true } });

    expect(sent?.body).toBe("back+url=a/b?c=d%26e%23f%2Bg%20h&plain=a%2Fb%3Fc%3Dd%26e%23f%2Bg+h");
    expect(new URLSearchParams(sent?.body).getAll("back url")).toEqual([text]);
  });

  it.each<[object, object, string]>([
    [{}, { ids: ["a", "b"], card: { n: 1 } }, 'ids=a&ids=b&card={"n":1}'],
    [{ ids: { explode: false } }, { ids: ["a", "b"] }, "ids=a,b"],
    [{ ids: { style: "pipeDelimited" } }, { ids: ["a", "b"] }, "ids=a|b"],
    [{ ids: { style: "spaceDelimited" } }, { ids: ["a", "b"] }, "ids=a+b"],
    [{ card: { style: "deepObject" } }, { card: { n: "4", e: 1 } }, "card[n]=4&card[e]=1"],
    [{ card: { style: "form" } }, { card: { n: "4", e: 1 } }, "n=4&e=1"],
    [{ ids: { contentType: "application/json" } }, { ids: [1, 2] }, "ids=[1,2]"],
  ])("is written as %j says: %j", async (encoding, body, text) => {
    const sent = await sentForm(urlencoded, body, encoding);

    expect(sent?.headers["content-type"]).toBe(urlencoded);
    expect(decodeURIComponent(sent?.body ?? "")).toBe(text);
  });
});
