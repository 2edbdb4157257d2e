import { describe, expect, it } from "vitest";
import { recorded, type Seen } from "./recorded.ts";
import { createRaw } from "../../../../src/raw.ts";

describe("a body", () => {
  async function sent(body: unknown, options: object = {}): Promise<Seen | undefined> {
    const { spheron, seen } = await recorded();
    const post = createRaw(spheron).POST as unknown as (
      path: string,
      options: object,
    ) => Promise<unknown>;
    await post("/v1/deployment", { body, ...options });
    return seen[0];
  }

  /** To an operation that takes forms only. */
  async function uploaded(body: unknown): Promise<Seen | undefined> {
    const { spheron, seen } = await recorded();
    const post = createRaw(spheron).POST as unknown as (
      path: string,
      options: object,
    ) => Promise<unknown>;
    await post("/v1/upload/{uploadId}/data", { params: { path: { uploadId: "u" } }, body });
    return seen[0];
  }

  it.each([
    [
      "an object",
      { a: new Date(0), b: [1] },
      "application/json",
      '{"a":"1970-01-01T00:00:00.000Z","b":[1]}',
    ],
    ["a Blob with a type", new Blob(["x"], { type: "text/csv" }), "text/csv", "x"],
    ["a Blob without one", new Blob(["x"]), "application/octet-stream", "x"],
    ["bytes", new TextEncoder().encode("x"), "application/octet-stream", "x"],
    [
      "form fields",
      new URLSearchParams({ a: "b c" }),
      "application/x-www-form-urlencoded;charset=UTF-8",
      "a=b+c",
    ],
    ["a stream", new Blob(["x", "y"]).stream(), "application/octet-stream", "xy"],
  ])("that is %s goes out as what it is", async (_what, body, type, text) => {
    expect(await sent(body)).toMatchObject({ headers: { "content-type": type }, body: text });
  });

  it("becomes a form where the document asks for one, as a FormData does", async () => {
    const form = new FormData();
    form.append("files", new Blob(["x"]), "./a.txt");

    for (const body of [
      form,
      { files: [new File(["x"], "./a.txt")], note: 1, nothing: undefined },
    ]) {
      const request = await uploaded(body);

      expect(request?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
      expect(request?.body).toContain('name="files"; filename="./a.txt"');
    }
  });

  it("becomes a form without a file too, with lists as repeated fields", async () => {
    const request = await uploaded({ names: ["a", "b"], at: new Date(0) });

    expect(request?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(request?.body.match(/name="names"/g)).toHaveLength(2);
    expect(request?.body).toContain("1970-01-01T00:00:00.000Z");
  });

  it("becomes form fields where the caller's content type says so", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };

    expect((await sent({ a: "b c", d: [1, 2] }, { headers }))?.body).toBe("a=b+c&d=1&d=2");
  });

  it.each([["an object", { a: "b" }] as const, ["a FormData", new FormData()] as const])(
    "has the boundary of its form where the caller names the type of %s alone",
    async (_what, body) => {
      const request = await sent(body, { headers: { "content-type": "multipart/form-data" } });

      expect(request?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    },
  );

  it("that is left out adds no content type", async () => {
    const { spheron, seen } = await recorded();

    await spheron.v1.POST("/deployment/{deploymentId}/cancel", {
      params: { path: { deploymentId: "d" } },
    });

    expect(seen[0]?.headers).not.toHaveProperty("content-type");
    expect(seen[0]?.body).toBe("");
  });

  it("may be written by a serializer of the caller, as a stream too", async () => {
    const { spheron, seen } = await recorded();

    await spheron.v2.POST("/ipfs/pins", {
      params: { query: { bucket: "b" } },
      body: { cids: ["c", "d"] },
      bodySerializer: ({ cids }) => new Blob(cids).stream(),
      headers: { "content-type": "text/plain" },
    });

    expect(seen[0]).toMatchObject({ headers: { "content-type": "text/plain" }, body: "cd" });
  });

  it.each([
    ["a circle", circle(), "circular"],
    ["a bigint", { size: 1n }, "BigInt"],
    ["a map", { sizes: new Map() }, "JSON cannot carry a Map"],
    ["a stream", { file: new ReadableStream() }, "JSON cannot carry a ReadableStream"],
  ])("that JSON cannot carry is refused: %s", async (_what, body, reason) => {
    const error: unknown = await sent(body).catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({ kind: "config" });
    expect(String(error)).toContain("POST /v1/deployment: the body cannot be written (");
    expect(String(error)).toContain(reason);
  });

  it("of a GET is refused, because fetch sends none", async () => {
    const { spheron } = await recorded();
    const get = createRaw(spheron).GET as unknown as (
      path: string,
      options: object,
    ) => Promise<unknown>;

    await expect(get("/v1/profile", { body: {} })).rejects.toMatchObject({ kind: "config" });
  });

  it("reaches a fetch as bytes that can be sent twice, with the form's boundary", async () => {
    const bodies: (readonly [type: string | null, body: unknown])[] = [];
    const { spheron } = await recorded({
      fetch: (_url, { headers, body }) => {
        bodies.push([new Headers(headers).get("content-type"), body]);
        return Promise.resolve(Response.json({}));
      },
    });

    await spheron.v1.POST("/upload/{uploadId}/data", {
      params: { path: { uploadId: "u" } },
      body: { files: [new Blob(["x"])] },
    });

    const [type, bytes] = bodies[0] ?? [];
    const boundary = /boundary=(.+)$/.exec(type ?? "")?.[1];
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect(new TextDecoder().decode(bytes as Uint8Array)).toContain(`--${String(boundary)}--`);
  });
});

function circle(): object {
  const object: Record<string, unknown> = {};
  return Object.assign(object, { object });
}
