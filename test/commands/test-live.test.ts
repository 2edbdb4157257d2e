import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readSource } from "../../scripts/document/read.ts";
import { startMockServer } from "../../src/testing/index.ts";
import { projectCopy, runCommand } from "../support/command.ts";
import { serve } from "../support/http.ts";
import { createReplay, replayFolder } from "../support/recordings.ts";

const { value: document } = await readSource("spec/platform/openapi.yaml");
const replay = createReplay(document);
const token = "the-token-itself";

async function startMock(): Promise<string> {
  const mock = await startMockServer({ responses: "examples" });
  onTestFinished(() => mock.close());
  return mock.url;
}

interface Reply {
  readonly status?: number;
  readonly body: unknown;
}

/** The mock, but for the replies to some paths. */
async function startMockExcept(replies: Readonly<Record<string, Reply>>): Promise<string> {
  const mock = await startMock();
  return serve((request, response) => {
    const path = request.url ?? "/";
    const reply = replies[path];
    if (reply !== undefined) {
      const headers = { "content-type": "application/json" };
      response.writeHead(reply.status ?? 200, headers).end(JSON.stringify(reply.body));
      return;
    }
    const headers = { authorization: request.headers.authorization ?? "" };
    void fetch(mock + path, { headers }).then(async (received) => {
      const type = received.headers.get("content-type") ?? "";
      response.writeHead(received.status, { "content-type": type }).end(await received.text());
    });
  });
}

async function testLive(url: string, ...args: string[]) {
  const folder = await projectCopy();
  const all = ["--base-url", url, "--pause", "0", ...args];
  return { ...(await runCommand("test-live", all, folder, "", token)), folder };
}

describe("npm run test:live", () => {
  it("says that it did nothing without a token, and exits with 0", async () => {
    const ran = await runCommand("test-live", [], await projectCopy());

    expect(ran).toMatchObject({
      exitCode: 0,
      stdout: "Nothing was called: SPHERON_API_KEY and SPHERON_TOKEN are not set\n",
    });
  });

  it("reports unknown keys, wrong types and other statuses, without a value", async () => {
    const url = await startMockExcept({
      "/v1/api-keys/scope": {
        body: {
          user: { id: "u", name: "Ada", username: "ada", email: "ada@b.example", newKey: "secret" },
          organizations: [],
          "new key": [1],
        },
      },
      "/v1/compute-machine-image/regions": { body: { regions: "secret", totalCount: 1 } },
      "/v1/profile": { status: 201, body: { user: "secret" } },
      "/v1/cluster-templates": { status: 418, body: { message: "secret", error: true } },
      "/v1/marketplace-app/categories": { body: "secret" },
    });

    const { exitCode, stdout, stderr } = await testLive(url);

    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      "200 GET /v1/api-keys/scope\n  unknown key: /user/newKey (string)\n  unknown key: /new key (array)\n",
    );
    expect(stdout).toContain("issue: /regions must be array (string in the response)");
    expect(stdout).toContain("201 GET /v1/profile\n  issue: the status 201 is not declared");
    expect(stdout).toContain("418 GET /v1/cluster-templates\n200");
    expect(stdout).toContain("issue: it must be object (string in the response)");
    expect(stdout).toMatch(/\d+ operations called: \d+ responses fit, 3 do not, 2 unknown keys/);
    expect(stdout).toMatch(/not called, because a value is missing: .*getOrganization/);
    expect(stdout + stderr).not.toMatch(/secret|ada|the-token/i);
  });

  it("exits with 0 for unknown keys alone", async () => {
    const body = { categories: [], newKey: 1 };
    const url = await startMockExcept({ "/v1/cluster-templates/categories": { body } });

    const { exitCode, stdout } = await testLive(url, "--max-calls", "5");

    expect(exitCode).toBe(0);
    expect(stdout).toContain("unknown key: /newKey (integer)");
    expect(stdout).toMatch(/^5 operations called/m);
  });

  it("stops when the token is refused, and says what to do", async () => {
    const url = await startMockExcept({
      "/v1/api-keys/scope": { status: 401, body: { error: true, message: "no" } },
    });

    const { exitCode, stdout, stderr } = await testLive(url, "--record", "recorded");

    expect(exitCode).toBe(2);
    expect(stderr).toContain("the API refused the token in SPHERON_TOKEN (make another one");
    expect(stdout).toContain("3 operations called");
    expect(stdout + stderr).not.toContain(token);
  });

  it("records responses that can be replayed, and skips those that do not fit", async () => {
    const url = await startMockExcept({ "/v1/profile": { body: { user: "Ada" } } });

    const { exitCode, stdout, folder } = await testLive(url, "--record", "recorded");

    const recorded = join(folder, "recorded");
    const names = await readdir(recorded);
    const texts = await Promise.all(names.map((name) => readFile(join(recorded, name), "utf8")));
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`Recorded ${names.length} responses in recorded`);
    expect(stdout).toContain("not recorded, since it does not fit: getProfile");
    expect(names).toContain("getProject.json");
    expect(texts.join("")).not.toMatch(/"ada"|ada@|64b7f2a9/);
    expect(await replayFolder(replay, recorded)).toEqual([]);
  });
});

describe("recordings", () => {
  it("of the real API fit the document, and the client returns what they hold", async () => {
    expect(await replayFolder(replay, "test/fixtures/recorded")).toEqual([]);
  });

  it.each([
    [
      "a body that does not fit",
      { body: { regions: "a", totalCount: 1 } },
      "/regions must be array",
    ],
    ["a status that is not declared", { status: 201 }, "the status 201 is not declared"],
    [
      "a media type that is not declared",
      { mediaType: "text/html" },
      "the media type is text/html",
    ],
    ["an operation that is not there", { operationId: "gone" }, "no such read-only operation"],
  ])("of %s are found", async (_what, parts, issue) => {
    const good = {
      operationId: "listComputeRegions",
      status: 200,
      mediaType: "application/json",
      body: { regions: ["a"], totalCount: 1 },
    };

    expect(await replay(good)).toEqual([]);
    expect(await replay({ ...good, ...parts })).toEqual([expect.stringContaining(issue)]);
  });

  it("of failures are replayed as failures", async () => {
    const failure = {
      operationId: "getProfile",
      status: 403,
      mediaType: "application/json",
      body: { error: true, message: "text-1" },
    };

    expect(await replay(failure)).toEqual([]);
  });
});
