import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { objectMember, type JsonObject } from "../../../scripts/document/json.ts";
import { toPointer } from "../../../scripts/document/pointer.ts";
import { rewrite } from "../../../scripts/document/structure.ts";
import { createClient, type Fetch } from "../../../src/index.ts";
import { platformApi } from "../apis.ts";
import { createCoverage } from "./coverage.ts";
import { wordFinding, type Finding } from "./finding.ts";
import { readOperations, readSchemas, type Operation } from "./operation.ts";
import { startRecorder, type Recorder } from "./recorder.ts";
import { checkRequests, type Subject } from "./requests.ts";
import { checkResponses } from "./responses.ts";
import { checkTables } from "./tables.ts";
import { checkTypes } from "./types.ts";

const { document, tables, clientType } = platformApi;
const token = "tok-6f1d0e8c5b";

let recorder: Recorder;

beforeAll(async () => {
  recorder = await startRecorder();
});

afterAll(() => recorder.close());

function operationsOf(changed: JsonObject, names: readonly string[]): Operation[] {
  return readOperations(changed).filter(({ name }) => names.includes(name));
}

/** What the checks say of one operation when the client sends with the given function. */
async function findingsWith(name: string, send: Fetch, changed = document): Promise<string[]> {
  const operations = operationsOf(changed, [name]);
  const client = createClient({ baseUrl: recorder.url, token, fetch: send });
  const schemas = readSchemas(changed);
  const coverage = createCoverage(operations);
  const subject: Subject = { recorder, client, token, schemas, coverage };
  const findings: Finding[] = [];
  for (const operation of operations) {
    findings.push(...(await checkRequests(operation, subject)));
    findings.push(...(await checkResponses(operation, subject)));
  }
  return findings.map(wordFinding);
}

const sendWithout =
  (header: string): Fetch =>
  (url, init) => {
    const headers = new Headers(init.headers);
    headers.delete(header);
    return fetch(url, { ...init, headers });
  };

const sendTo =
  (change: (url: string) => string): Fetch =>
  (url, init) =>
    fetch(change(url), init);

const answerWith =
  (change: (text: string) => string): Fetch =>
  async (url, init) => {
    const { status, headers, ...response } = await fetch(url, init).then(async (answer) => ({
      status: answer.status,
      headers: answer.headers,
      text: await answer.text(),
    }));
    return new Response(change(response.text), { status, headers });
  };

const projects = "GET /v1/organization/{organizationId}/projects";
const pins = "POST /v2/ipfs/pins";

describe("the checks of calls", () => {
  it.each<[said: string, operation: string, send: Fetch, finding: RegExp]>([
    [
      "leaves out the token",
      projects,
      sendWithout("authorization"),
      /: authorization: sent nothing, the document says "Bearer/,
    ],
    [
      "leaves out the content type",
      pins,
      sendWithout("content-type"),
      /: content type: sent (nothing|"text\/plain"), the document says "application\/json"/,
    ],
    [
      "forgets the version",
      projects,
      sendTo((url) => url.replace("/v1/", "/")),
      /: path: sent "\/organization/,
    ],
    [
      "encodes twice",
      projects,
      sendTo((url) => url.replaceAll("%", "%25")),
      /: path parameter organizationId: sent "/,
    ],
    [
      "misspells a parameter",
      projects,
      sendTo((url) => url.replace("skip=", "skp=")),
      /: query parameter skip: sent nothing, the document says "skip=/,
    ],
    [
      "writes spaces as plus signs",
      pins,
      sendTo((url) => url.replaceAll("%20", "+")),
      /: query parameter bucket: sent "/,
    ],
    [
      "adds a parameter",
      projects,
      sendTo((url) => `${url}${url.includes("?") ? "&" : "?"}x=1`),
      /: query parameter x: sent "x=1", which the call did not give/,
    ],
    [
      "uses another method",
      pins,
      (url, init) => fetch(url, { ...init, method: "PUT" }),
      /: method: sent "PUT", the document says "POST"/,
    ],
    [
      "sends an empty body",
      pins,
      (url, init) => fetch(url, { ...init, body: "{}" }),
      /: body: sent {}, the document says {"cids"/,
    ],
    [
      "sends nothing",
      pins,
      () => Promise.resolve(new Response("{}")),
      /: request: nothing was sent/,
    ],
    [
      "sends twice",
      projects,
      (url, init) => fetch(url, init).then(() => fetch(url, init)),
      /: request: requests sent: 2, the document says 1/,
    ],
    [
      "loses data",
      projects,
      answerWith((text) => text.replace('"projects"', '"items"')),
      /: response 200 application\/json: returned/,
    ],
    [
      "loses error bodies",
      projects,
      answerWith((text) => text.replace('"message"', '"text"')),
      /: response 403 application\/json: threw an error with/,
    ],
    [
      "takes failures for success",
      projects,
      async (url, init) => new Response(await (await fetch(url, init)).text()),
      /: response 401 application\/json: returned data for the status 401/,
    ],
  ])("find a client that %s", async (_said, operation, send, finding) => {
    const findings = await findingsWith(operation, send);

    expect(findings).toContainEqual(expect.stringMatching(finding));
    expect(findings.every((text) => text.startsWith(operation))).toBe(true);
  });

  it("find a document that opens an operation which the client sends the token to", async () => {
    const opened = withChange(document, "/paths/~1v1~1profile/get", (node) => ({
      ...node,
      security: [],
    }));

    const findings = await findingsWith("GET /v1/profile", fetch, opened);

    expect(findings[0]).toMatch(
      /^GET \/v1\/profile: authorization: sent "Bearer .*", the document says nothing/,
    );
  });

  it("count only what was found to be right", async () => {
    const operations = operationsOf(document, [pins]);
    const coverage = createCoverage(operations);
    const client = createClient({
      baseUrl: recorder.url,
      token,
      fetch: sendWithout("authorization"),
    });
    const subject = { recorder, client, token, schemas: readSchemas(document), coverage };

    for (const operation of operations) await checkRequests(operation, subject);

    expect(coverage.rows()[1]?.missing).toEqual([
      `${pins}: query parameter bucket`,
      `${pins}: query parameter organization`,
    ]);
  });
});

/** A copy of the document with another object at the pointer. */
function withChange(
  source: JsonObject,
  pointer: string,
  change: (node: JsonObject) => JsonObject,
): JsonObject {
  return rewrite(source, ({ node, tokens }) =>
    toPointer(tokens) === pointer ? change(node) : node,
  );
}

const withOtherKey = (key: string, other: string) => (node: JsonObject) =>
  Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name === key ? other : name, value]),
  );

describe("the checks of generated files", () => {
  it("find types that differ from the document", async () => {
    const path = resolve("generated/platform/schema.ts");
    const edits: readonly [from: RegExp, to: string][] = [
      [/(pinCids: \{[^}]*?)bucket: string/, "$1bucket?: string"],
      [/ProjectStateEnum = "MAINTAINED"/, 'ProjectStateEnum = "GONE" | "MAINTAINED"'],
      [/(PinCidsResponseItem = \{\s+cid): string/, "$1: number"],
      [/(listOrganizationProjects: \{[^}]*?limit\?): number/, "$1: string"],
      [/(updateProjectState: \{\s+parameters: \{)/, "$1 query?: { force?: boolean };"],
    ];
    const text = edits.reduce(
      (before, [from, to]) => before.replace(from, to),
      await readFile(path, "utf8"),
    );
    const names = [pins, projects, "PATCH /v1/project/{projectId}/state"];

    const findings = checkTypes(
      operationsOf(document, names),
      readSchemas(document),
      clientType,
      new Map([[path, text]]),
    );

    const said = findings.map(wordFinding);
    for (const expected of [
      /^POST \/v2\/ipfs\/pins: query parameter bucket: the types accept a call in which it is missing/,
      /^PATCH .*\/state: body property state: the type is another than the document says: .*GONE/,
      /^POST \/v2\/ipfs\/pins: response 200 application\/json: the types refuse data that the document allows/,
      /^PATCH .*\/state: query parameters: the types have some, and the document has none/,
      /^GET .*\/projects: query parameter limit: the types refuse a call that the document allows/,
    ])
      expect(said).toContainEqual(expect.stringMatching(expected));
  });

  it("find documents that differ from types and tables", () => {
    const changes: readonly [pointer: string, change: (node: JsonObject) => JsonObject][] = [
      ["", (node) => ({ ...node, security: [] })],
      ["/paths/~1v2~1ipfs~1pins", withOtherKey("post", "put")],
      ["/paths/~1v1~1upload", withOtherKey("post", "put")],
      [
        "/paths/~1v1~1organization~1{organizationId}~1projects/get/parameters/1",
        (node) => ({ ...node, name: "offset" }),
      ],
      [
        "/paths/~1v1~1profile/get/responses/200",
        (node) => ({
          ...node,
          content: withOtherKey("application/json", "text/csv")(objectMember(node, "content")),
        }),
      ],
    ];
    const changed = changes.reduce(
      (before, [at, change]) => withChange(before, at, change),
      document,
    );
    const names = ["PUT /v2/ipfs/pins", projects];
    const typeFindings = checkTypes(operationsOf(changed, names), readSchemas(changed), clientType);
    const tableFindings = checkTables(changed, readOperations(changed), tables);

    const said = [...typeFindings, ...tableFindings].map(wordFinding);
    for (const expected of [
      /^PUT \/v2\/ipfs\/pins: request: the types refuse a call that the document allows/,
      /^GET .*\/projects: query parameter offset: the types refuse a call that the document allows/,
      /^every operation: security: index.ts has \[\["bearer"\]\], the document says \[\]/,
      /^POST \/v1\/upload: operation-metadata.ts: the document has no such operation/,
      /^PUT \/v1\/upload: mediaTypes: operation-metadata.ts has nothing, the document says \["multipart\/form-data"\]/,
    ])
      expect(said).toContainEqual(expect.stringMatching(expected));
  });
});
