import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, it } from "vitest";
import { createClient, type ClientOptions, type SpheronClient } from "../../../src/index.ts";
import { serve } from "../../support/http.ts";

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A client of a server that answers everything with `{}` and remembers what it was asked. */
async function recorded(
  options: ClientOptions = {},
): Promise<{ spheron: SpheronClient; seen: Seen[] }> {
  const seen: Seen[] = [];
  const url = await serve((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => (body += part));
    request.on("end", () => {
      seen.push({ method: request.method, url: request.url, headers: request.headers, body });
      response.setHeader("content-type", "application/json").end("{}");
    });
  });
  return { spheron: createClient({ baseUrl: url, token: "secret", ...options }), seen };
}

describe("a call", () => {
  it("of a version view adds the prefix that a whole path has already", async () => {
    const { spheron, seen } = await recorded();

    await spheron.v1.GET("/profile");
    await spheron.v2.GET("/profile");
    await spheron.GET("/v1/profile");

    expect(seen.map(({ url }) => url)).toEqual(["/v1/profile", "/v2/profile", "/v1/profile"]);
  });

  it("works under a base URL with a path", async () => {
    const seen: string[] = [];
    const url = await serve((request, response) => {
      seen.push(request.url ?? "");
      response.end("{}");
    });

    await createClient({ baseUrl: `${url}/proxy/`, token: "t" }).v1.GET("/project/{projectId}", {
      params: { path: { projectId: "a/b" } },
    });

    expect(seen).toEqual(["/proxy/v1/project/a%2Fb"]);
  });

  it("encodes path and query, and writes dates as ISO 8601", async () => {
    const { spheron, seen } = await recorded();
    const query: Record<string, unknown> = { skip: 0, state: new Date(0) };

    await spheron.v1.GET("/organization/{organizationId}/projects", {
      params: { path: { organizationId: "ä ?#/" }, query: query },
    });

    expect(seen[0]?.url).toBe(
      "/v1/organization/%C3%A4%20%3F%23%2F/projects?skip=0&state=1970-01-01T00%3A00%3A00.000Z",
    );
  });

  it("takes headers of the client and of the call; null unsets one", async () => {
    const { spheron, seen } = await recorded({ headers: { "x-one": "1", "x-two": "2" } });

    await spheron.v1.GET("/profile", { headers: { "x-two": null, "x-three": "3" } });

    expect(seen[0]?.headers).toMatchObject({ "x-one": "1", "x-three": "3" });
    expect(seen[0]?.headers).not.toHaveProperty("x-two");
  });

  it("sends one request, whichever form of its outcome is asked for", async () => {
    const { spheron, seen } = await recorded();

    const call = spheron.v1.GET("/profile");
    const [data, { response }, result] = await Promise.all([
      call,
      call.withResponse(),
      call.result(),
    ]);

    expect(data).toEqual({});
    expect(response).toMatchObject({ status: 200, attempts: 1 });
    expect(result).toEqual({ ok: true, data: {}, status: 200 });
    expect(seen).toHaveLength(1);
  });

  it("can be sent by a fetch of the client or of the call", async () => {
    const asked: string[] = [];
    const fetchAs = (name: string) => (url: string, init: RequestInit) => {
      asked.push(`${name} ${String(init.method)} ${url}`);
      return Promise.resolve(Response.json({}));
    };
    const spheron = createClient({
      baseUrl: "https://api.example",
      token: "t",
      fetch: fetchAs("client"),
    });

    await spheron.v1.GET("/profile");
    await spheron.v1.GET("/profile", { fetch: fetchAs("call") });

    expect(asked).toEqual([
      "client GET https://api.example/v1/profile",
      "call GET https://api.example/v1/profile",
    ]);
  });

  it("is seen by middleware of the user", async () => {
    const { spheron, seen } = await recorded();
    spheron.raw.use({
      onRequest({ request, schemaPath }) {
        request.headers.set("x-template", schemaPath);
      },
    });

    await spheron.v1.GET("/project/{projectId}", { params: { path: { projectId: "1" } } });

    expect(seen[0]?.headers["x-template"]).toBe("/v1/project/{projectId}");
  });
});

describe("raw", () => {
  it("works detached from the client, as adapters call it", async () => {
    const { spheron, seen } = await recorded();
    const { GET, request } = spheron.raw;

    const { data } = await GET("/v1/profile");
    await request("get", "/v1/profile");

    expect(data).toEqual({});
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer secret",
      "Bearer secret",
    ]);
  });
});

describe("a path parameter", () => {
  it.each([
    ["missing", undefined, "has to be a string or a number"],
    ["null", null, "has to be a string or a number"],
    ["a list", ["a"], "has to be a string or a number"],
    ["empty", "", "is empty"],
    ["a dot", ".", "is a dot segment"],
    ["two dots", "..", "is a dot segment"],
    ["an encoded dot", "%2e", "is a dot segment"],
    ["encoded dots in a mix", ".%2E", "is a dot segment"],
  ])("that is %s is refused before anything is sent", async (_what, value, message) => {
    const { spheron, seen } = await recorded();
    const path = { organizationId: value } as { organizationId: string };

    const call = spheron.v1.GET("/organization/{organizationId}", { params: { path } });

    await expect(call).rejects.toMatchObject({
      kind: "config",
      message: expect.stringContaining(
        `GET /v1/organization/{organizationId}: the path parameter organizationId ${message}`,
      ) as string,
    });
    expect(seen).toEqual([]);
  });

  it("may hold dots among other characters", async () => {
    const { spheron, seen } = await recorded();

    await spheron.v1.GET("/project/{projectId}/domains/{domainIdentifier}", {
      params: { path: { projectId: "1", domainIdentifier: "..example.com" } },
    });

    expect(seen[0]?.url).toBe("/v1/project/1/domains/..example.com");
  });
});

describe("a body", () => {
  async function sent(body: unknown): Promise<Seen | undefined> {
    const { spheron, seen } = await recorded();
    const post = spheron.raw.POST as unknown as (path: string, options: object) => Promise<unknown>;
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

  it("with files in it becomes a form, as a FormData does", async () => {
    const form = new FormData();
    form.append("files", new Blob(["x"]), "./a.txt");

    for (const body of [
      form,
      { files: [new File(["x"], "./a.txt")], note: 1, nothing: undefined },
    ]) {
      const request = await sent(body);

      expect(request?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
      expect(request?.body).toContain('name="files"; filename="./a.txt"');
    }
  });

  it("that is left out brings no content type", async () => {
    const { spheron, seen } = await recorded();

    await spheron.v1.POST("/deployment/{deploymentId}/cancel", {
      params: { path: { deploymentId: "d" } },
    });

    expect(seen[0]?.headers).not.toHaveProperty("content-type");
    expect(seen[0]?.body).toBe("");
  });
});

describe("the token", () => {
  it("is asked for at every request when it is a function", async () => {
    let count = 0;
    const { spheron, seen } = await recorded({ token: () => Promise.resolve(`t${(count += 1)}`) });

    await spheron.v1.GET("/profile");
    await spheron.v1.GET("/profile");

    expect(seen.map(({ headers }) => headers.authorization)).toEqual(["Bearer t1", "Bearer t2"]);
  });

  it("is not sent to operations that need none, and not needed for them", async () => {
    const { spheron, seen } = await recorded({ token: "" });

    await spheron.GET("/status", { parseAs: "text" });

    expect(seen[0]?.headers).not.toHaveProperty("authorization");
  });

  it("gives way to a header of the caller", async () => {
    const { spheron, seen } = await recorded();

    await spheron.v1.GET("/profile", { headers: { authorization: "Bearer other" } });

    expect(seen[0]?.headers.authorization).toBe("Bearer other");
  });

  it("is not sent to another origin than the base URL's", async () => {
    const { spheron } = await recorded();
    const other = await recorded();
    const { seen } = other;
    const baseUrl = await baseUrlOf(other.spheron, seen);

    await spheron.v1.GET("/profile", { baseUrl });

    expect(seen.at(-1)?.headers).not.toHaveProperty("authorization");
  });

  it.each([
    [
      "missing",
      "",
      /^GET \/v1\/profile: no token: pass createClient\(\{ token \}\) or set SPHERON_TOKEN$/,
    ],
    [
      "broken",
      "se cret\n",
      /^GET \/v1\/profile: the token has characters that no header can carry/,
    ],
  ])("that is %s fails before anything is sent", async (_what, token, message) => {
    const { spheron, seen } = await recorded({ token });

    await expect(spheron.v1.GET("/profile")).rejects.toThrow(message);
    expect(seen).toEqual([]);
  });
});

/** The address of the other client's server, as its own requests show it. */
async function baseUrlOf(spheron: SpheronClient, seen: readonly Seen[]): Promise<string> {
  await spheron.v1.GET("/profile");
  return `http://${seen[0]?.headers.host ?? ""}`;
}

describe("the base URL", () => {
  it.each([
    ["http://api.example", /would send the token unencrypted: use https:, or pass allowInsecure/],
    ["ftp://api.example", /has to start with https:, not ftp:/],
    ["api.example", /is not a URL: api\.example/],
  ])("%s is refused", (baseUrl, message) => {
    expect(() => createClient({ baseUrl })).toThrow(message);
  });

  it.each(["https://api.example", "http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"])(
    "%s is fine",
    (baseUrl) => {
      expect(() => createClient({ baseUrl })).not.toThrow();
    },
  );

  it("may be insecure when the user says so", () => {
    expect(() =>
      createClient({ baseUrl: "http://api.example", allowInsecure: true }),
    ).not.toThrow();
  });
});
