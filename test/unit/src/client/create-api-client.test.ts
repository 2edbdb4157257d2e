import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { internals } from "../../../../src/client/internals.ts";
import {
  createApiClient,
  type ApiClientOptions,
  type ApiDescription,
} from "../../../../src/engine.ts";
import { verbs } from "../../../../src/client/types.ts";
import { manualClock } from "../../../support/clock.ts";

interface Types {
  paths: {
    "/lamps": {
      get: {
        parameters: object;
        responses: { 200: { content: { "application/json": string[] } } };
      };
    };
  };
  versions: object;
  pagination: object;
}

/** An API with one operation. */
function apiOf(parts: Partial<ApiDescription<Types>>): ApiDescription<Types> {
  return {
    name: "lamps",
    title: "Lamps",
    baseUrl: "https://lamps.example/api/",
    versions: [],
    security: [],
    securitySchemes: {},
    operations: {},
    pagination: {},
    ...parts,
  };
}

const schemes: ApiDescription["securitySchemes"] = {
  bearer: { type: "http", scheme: "bearer" },
  basic: { type: "http", scheme: "Basic" },
  header: { type: "apiKey", in: "header", name: "X-Key" },
  query: { type: "apiKey", in: "query", name: "api key" },
  cookie: { type: "apiKey", in: "cookie", name: "session" },
};

/** What a call sends, or the message of the error that it fails with. */
async function sentBy(api: Partial<ApiDescription<Types>>, options: ApiClientOptions = {}) {
  const sent: { url: string; headers: Record<string, string> }[] = [];
  const lamps = createApiClient(apiOf({ securitySchemes: schemes, ...api }), {
    ...options,
    fetch: (url, { headers }) => {
      sent.push({ url, headers: Object.fromEntries(new Headers(headers)) });
      return Promise.resolve(Response.json([]));
    },
  });
  const result = await lamps.GET("/lamps").result();
  return result.ok ? sent[0] : result.error.message;
}

describe("a client of any API", () => {
  it("calls where the document says, whatever the slashes", async () => {
    expect(await sentBy({})).toMatchObject({ url: "https://lamps.example/api/lamps" });
  });

  it("has to learn where the API is when the document does not say it", () => {
    const { baseUrl: _, ...api } = apiOf({});

    expect(() => createApiClient(api)).toThrow(
      "the document of Lamps names no server: pass baseUrl",
    );
  });

  it("has a view for each version", async () => {
    const urls: string[] = [];
    const { types: _, ...api } = apiOf({ versions: ["v7"] });
    const lamps = createApiClient<{
      paths: object;
      versions: { v7: Types["paths"] };
      pagination: object;
    }>(api, {
      fetch: (url) => {
        urls.push(url);
        return Promise.resolve(Response.json([]));
      },
    });

    await lamps.v7.GET("/lamps");

    expect(urls).toEqual(["https://lamps.example/api/v7/lamps"]);
  });

  it("takes the token from the variable that the API names", async () => {
    process.env["LAMPS_TOKEN"] = "from-environment";

    const sent = await sentBy({ security: [["bearer"]], tokenVariable: "LAMPS_TOKEN" });
    delete process.env["LAMPS_TOKEN"];

    expect(sent).toMatchObject({ headers: { authorization: "Bearer from-environment" } });
  });
});

describe("a credential", () => {
  const basic = { basic: { username: "ada", password: "pass:wörd" } };

  it.each<[string, string, ApiClientOptions, object]>([
    ["a bearer token", "bearer", { token: "t" }, { headers: { authorization: "Bearer t" } }],
    [
      "user name and password",
      "basic",
      { credentials: basic },
      { headers: { authorization: "Basic YWRhOnBhc3M6d8O2cmQ=" } },
    ],
    ["an API key in a header", "header", { token: "t" }, { headers: { "x-key": "t" } }],
    [
      "an API key in the query",
      "query",
      { token: "t&u" },
      { url: "https://lamps.example/api/lamps?api%20key=t%26u" },
    ],
    [
      "one of its own",
      "header",
      { token: "t", credentials: { header: () => Promise.resolve("own") } },
      { headers: { "x-key": "own" } },
    ],
  ])("is sent as its scheme says: %s", async (_what, scheme, options, sent) => {
    expect(await sentBy({ security: [[scheme]] }, options)).toMatchObject(sent);
  });

  it("is sent together with another where both are asked for", async () => {
    expect(
      await sentBy(
        { security: [["bearer", "header"]] },
        { credentials: { bearer: "b", header: "h" } },
      ),
    ).toMatchObject({ headers: { authorization: "Bearer b", "x-key": "h" } });
  });

  it("is that of the first alternative which the client has credentials for", async () => {
    const security = [["basic"], ["header"]];

    expect(await sentBy({ security }, { credentials: { header: "h" } })).toMatchObject({
      headers: { "x-key": "h" },
    });
  });

  it("that is optional may be there or not", async () => {
    const security = [["bearer"], []];

    expect(await sentBy({ security }, { token: "t" })).toHaveProperty("headers.authorization");
    expect(await sentBy({ security })).not.toHaveProperty("headers.authorization");
  });

  it("is not sent to an operation that is open to all", async () => {
    const operations = { "GET /lamps": { security: [] } };

    expect(await sentBy({ security: [["bearer"]], operations }, { token: "t" })).not.toHaveProperty(
      "headers.authorization",
    );
  });

  it("is sent as a bearer token where the document names no scheme at all", async () => {
    const silent = { securitySchemes: {} };

    expect(await sentBy(silent, { token: "t" })).toHaveProperty(
      "headers.authorization",
      "Bearer t",
    );
    expect(await sentBy(silent)).not.toHaveProperty("headers.authorization");
  });

  it.each<[string, string[][], string]>([
    ["a token", [["bearer"]], "GET /lamps: no token: give the client a token"],
    [
      "user name and password",
      [["basic"]],
      "GET /lamps: no user name and password: pass credentials: { basic: { username, password } }",
    ],
    [
      "a cookie",
      [["cookie"]],
      "GET /lamps: the operation needs cookie, which this client cannot send: set its header or cookie with the option headers",
    ],
  ])("that is missing is named: %s", async (_what, security, message) => {
    expect(await sentBy({ security })).toBe(message);
  });

  it.each(["bearer", "header", "cookie"])("yields to the caller's own header: %s", async (name) => {
    const headers = { authorization: "own", "x-key": "own", cookie: "session=own" };

    expect(await sentBy({ security: [[name]] }, { headers })).toMatchObject({ headers });
  });

  it("of a header stays behind when a redirect leads to another origin", async () => {
    const keys: (string | null)[] = [];
    const lamps = createApiClient(apiOf({ security: [["header"]], securitySchemes: schemes }), {
      token: "t",
      fetch: (url, { headers }) => {
        keys.push(new Headers(headers).get("x-key"));
        const location = "https://elsewhere.example/lamps";
        return Promise.resolve(
          url === location
            ? Response.json([])
            : new Response(null, { status: 307, headers: { location } }),
        );
      },
    });

    await lamps.GET("/lamps");

    expect(keys).toEqual(["t", null]);
  });

  it("is not shown by errors, wherever it was sent", async () => {
    const lamps = createApiClient(apiOf({ security: [["query"]], securitySchemes: schemes }), {
      token: "secret-key",
      maxAttempts: 1,
      fetch: (url) => Promise.resolve(Response.json({ message: `no ${url}` }, { status: 400 })),
    });

    const result = await lamps.GET("/lamps").result();

    expect(result.ok || result.error.message).toBe(
      "GET /lamps failed with 400: no https://lamps.example/api/lamps?api%20key=[token]",
    );
  });
});

describe("what an API says about waiting", () => {
  /** What a lamp shop that responds 429 gets to see, and what the call fails with. */
  async function refusedBy(
    body: unknown,
    { method = "GET", ...options }: ApiClientOptions & { method?: "GET" | "POST" } = {},
  ) {
    const clock = manualClock();
    let requests = 0;
    const api = apiOf({ retryAfterBody: { member: "retryAfter", unit: "seconds" } });
    const lamps = createApiClient(api, {
      clock,
      random: () => 0,
      timeoutMs: 600_000,
      fetch: () => {
        requests += 1;
        return Promise.resolve(Response.json(body, { status: 429 }));
      },
      ...options,
    });
    const operation = { method, path: "/lamps" };
    const outcome = await lamps[internals].call(operation).result();
    return { requests, waits: clock.waits, error: outcome.ok ? undefined : outcome.error };
  }

  it("counts where an error body says it, in seconds", async () => {
    const { waits, error } = await refusedBy({ error: "slow down", retryAfter: 90 });

    expect(waits).toEqual([90_000, 90_000]);
    expect(error).toMatchObject({ retryAfterMs: 90_000 });
  });

  it.each([[null], ["soon"], [{ retryAfter: -1 }], [{ retryAfter: "later" }], [{}], [[]]])(
    "is nothing in %j",
    async (body) => {
      expect((await refusedBy(body)).error).toMatchObject({ retryAfterMs: undefined });
    },
  );

  it("lets a POST be retried only after the statuses that prove that nothing was done", async () => {
    const sentAgain = await refusedBy({}, { method: "POST" });
    const sentOnce = await refusedBy({}, { method: "POST", refusalStatuses: [] });

    expect([sentAgain.requests, sentOnce.requests]).toEqual([3, 1]);
  });
});

describe("a call by path", () => {
  interface Lamps extends Types {
    versions: { v1: Types["paths"] };
    calls: { "/v1/lamps": { GET: Types["paths"]["/lamps"]["get"] } };
    versionCalls: { v1: { "/lamps": { GET: Types["paths"]["/lamps"]["get"] } } };
  }

  function shop() {
    const urls: string[] = [];
    const { types: _, ...api } = apiOf({ versions: ["v1"] });
    const lamps = createApiClient<Lamps>(api, {
      fetch: (url, { method }) => {
        urls.push(`${method ?? ""} ${url}`);
        return Promise.resolve(Response.json(["a"]));
      },
    });
    return { lamps, urls };
  }

  it("is the call of its verb, on the client and on its views", async () => {
    const { lamps, urls } = shop();

    expect(await lamps["/v1/lamps"].GET()).toEqual(["a"]);
    expect(await lamps.v1["/lamps"].GET().result()).toMatchObject({ ok: true });
    expect(urls).toEqual(Array.from({ length: 2 }, () => "GET https://lamps.example/api/v1/lamps"));
  });

  it("leaves the client a plain object", async () => {
    const { lamps } = shop();

    expect(await Promise.resolve(lamps)).toBe(lamps);
    expect(Object.keys(lamps)).toEqual([...verbs, "v1"]);
    expect(Object.isFrozen(lamps)).toBe(true);
    const value: unknown = lamps;
    expect(String(value)).toBe("[object Object]");
    expect(inspect(lamps)).toContain("GET: [Function");
    expect(lamps).not.toHaveProperty("then");
  });
});
