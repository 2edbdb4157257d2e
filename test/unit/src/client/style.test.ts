import { describe, expect, it, vi } from "vitest";
import { sentAs } from "./documented.ts";

const list = ["a b", "c,d"];
const object = { r: "1", g: "a/b" };

/** What stands where the parameter `p` goes in. */
async function written(place: string, value: unknown, parameter: object = {}): Promise<string> {
  const parameters = [{ name: "p", in: place, required: true, ...parameter }];
  const path = place === "path" ? "/x/{p}" : "/x";
  const sent = await sentAs({ path, parameters }, { params: { [place]: { p: value } } });
  if (place === "header" || place === "cookie")
    return sent?.headers[place === "header" ? "p" : "cookie"] ?? "";
  return sent?.url.replace(/^https:\/\/api\.example\/x[/?]?/, "") ?? "";
}

describe("a parameter in the path", () => {
  it.each<[string, boolean, unknown, string]>([
    ["simple", false, list, "a%20b,c%2Cd"],
    ["simple", true, list, "a%20b,c%2Cd"],
    ["simple", false, object, "r,1,g,a%2Fb"],
    ["simple", true, object, "r=1,g=a%2Fb"],
    ["label", false, 5, ".5"],
    ["label", false, list, ".a%20b,c%2Cd"],
    ["label", true, list, ".a%20b.c%2Cd"],
    ["label", false, object, ".r,1,g,a%2Fb"],
    ["label", true, object, ".r=1.g=a%2Fb"],
    ["matrix", false, 5, ";p=5"],
    ["matrix", false, list, ";p=a%20b,c%2Cd"],
    ["matrix", true, list, ";p=a%20b;p=c%2Cd"],
    ["matrix", false, object, ";p=r,1,g,a%2Fb"],
    ["matrix", true, object, ";r=1;g=a%2Fb"],
  ])("is written in the style %s, explode %s", async (style, explode, value, text) => {
    expect(await written("path", value, { style, explode })).toBe(text);
  });

  it("is JSON where its content is", async () => {
    expect(await written("path", { a: 1 }, { content: { "application/json": {} } })).toBe(
      "%7B%22a%22%3A1%7D",
    );
  });

  it.each<[string, unknown, string]>([
    ["simple", [], "is empty"],
    ["label", [], "is empty"],
    ["simple", [".."], "is a dot segment"],
    ["label", "", "is a dot segment"],
    ["label", ".", "is a dot segment"],
    ["simple", [["a"]], "has to be a string or a number"],
    ["simple", [NaN], "has to be a string or a number"],
  ])("is refused where it leads elsewhere: %s, %j", async (style, value, message) => {
    await expect(written("path", value, { style })).rejects.toMatchObject({
      kind: "config",
      message: expect.stringContaining(`POST /x/{p}: the path parameter p ${message}`) as string,
    });
  });
});

describe("a parameter in the query", () => {
  it.each<[object, unknown, string]>([
    [{}, list, "p=a%20b&p=c%2Cd"],
    [{}, object, "r=1&g=a%2Fb"],
    [{ explode: false }, list, "p=a%20b,c%2Cd"],
    [{ explode: false }, object, "p=r,1,g,a%2Fb"],
    [{ style: "spaceDelimited" }, list, "p=a%20b%20c%2Cd"],
    [{ style: "pipeDelimited" }, list, "p=a%20b|c%2Cd"],
    [{ style: "deepObject" }, object, "p[r]=1&p[g]=a%2Fb"],
    [{ allowReserved: true }, "/a?b=c&d#e+f g", "p=/a?b=c%26d%23e%2Bf%20g"],
    [{ allowReserved: true, explode: false }, ["a/b", "c"], "p=a/b,c"],
    [
      { content: { "application/json": {} } },
      object,
      "p=%7B%22r%22%3A%221%22%2C%22g%22%3A%22a%2Fb%22%7D",
    ],
    [{ content: { "text/plain": {} } }, "a b", "p=a%20b"],
    [{}, { "a&b": 1 }, "a%26b=1"],
    [{}, [], ""],
  ])("is written as %j says", async (parameter, value, text) => {
    expect(await written("query", value, parameter)).toBe(text);
  });
});

describe("a parameter in a header", () => {
  it.each<[object, unknown, string]>([
    [{}, [1, 2], "1,2"],
    [{}, object, "r,1,g,a/b"],
    [{ explode: true }, object, "r=1,g=a/b"],
    [{}, true, "true"],
    [{}, new Date(0), "1970-01-01T00:00:00.000Z"],
    [{ content: { "application/json": {} } }, { a: 1 }, '{"a":1}'],
  ])("is written as %j says", async (parameter, value, text) => {
    expect(await written("header", value, parameter)).toBe(text);
  });

  it("is refused where it holds a list in a list", async () => {
    await expect(written("header", [[1]])).rejects.toMatchObject({
      kind: "config",
      message:
        "POST /x: the header parameter p cannot be written (no style can write lists and objects in others)",
    });
  });
});

describe("a parameter in a cookie", () => {
  it.each<[object, unknown, string]>([
    [{}, "a b;c", "p=a%20b%3Bc"],
    [{}, [1, 2], "p=1; p=2"],
    [{ explode: false }, [1, 2], "p=1,2"],
    [{ style: "cookie" }, "a=b", "p=a=b"],
    [{ content: { "application/json": {} } }, { a: 1 }, "p=%7B%22a%22%3A1%7D"],
    [{}, undefined, ""],
  ])("is sent as %j says", async (parameter, value, text) => {
    expect(await written("cookie", value, parameter)).toBe(text);
  });

  it("goes after the cookies of the caller", async () => {
    const parameters = [{ name: "p", in: "cookie" }];

    const sent = await sentAs(
      { parameters },
      { params: { cookie: { p: 1 } }, headers: { cookie: "a=b" }, body: {} },
    );

    expect(sent?.headers).toMatchObject({ cookie: "a=b; p=1", "content-type": "application/json" });
  });

  it("is refused in words where the platform drops it, as a browser does", async () => {
    class BrowserRequest extends Request {
      override readonly headers = new Headers();
    }
    vi.stubGlobal("Request", BrowserRequest);

    const call = written("cookie", "a").finally(() => vi.unstubAllGlobals());

    await expect(call).rejects.toMatchObject({
      kind: "config",
      message:
        "POST /x: a browser sends its own cookies and none of a call: leave params.cookie out",
    });
  });
});
