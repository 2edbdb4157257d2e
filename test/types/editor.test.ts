import { describe, expect, it } from "vitest";
import { openEditor } from "../support/editor.ts";

describe("an editor", () => {
  const editor = openEditor(`import { createClient } from "../../src/index.ts";
import { createGpuClient } from "../../src/gpu.ts";

const spheron = createClient({ token: "any" });
const gpu = createGpuClient({ token: "any" });

void spheron.v1["/profile"].GET();
void spheron["/v1/bucket/{bucketId}"].GET({ params: { path: { bucketId: "1" } } });
void spheron.v1["/cluster/{clusterId}"].GET({ params: { path: { clusterId: "1" } } });
void gpu["/api/deployments/{id}"].DELETE({ params: { path: { id: "1" } } });

spheron.v1["/bucket/{bucketId}"].
;
spheron.v1["/profile"].GET({  });
spheron.v1["/bucket/{bucketId}"].GET({ params: {  } });
spheron.v1["/cluster/{clusterId}"].
;
gpu["/api/gpu-offers"].GET({ params: { query: {  } } });
gpu["/api/deployments"].POST({ body: {  } });
`);

  it("shows what the document says of an operation when it is hovered over", () => {
    expect(editor.hover('v1["/profile"].GET')).toMatchObject({ docs: "Read the signed-in user" });
    const { docs, tags } = editor.hover('gpu["/api/deployments/{id}"].DELETE');
    expect(docs).toMatch(/^Terminate/);
    expect(tags).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^@throws 400: /),
        expect.stringMatching(/^@throws 404: /),
      ]),
    );
  });

  it("strikes a deprecated operation through, and says what to call instead", () => {
    const path = '"/cluster/{clusterId}"';
    expect(editor.struckThrough()).toEqual([path, "GET", path]);
    expect(editor.hover('v1["/cluster/{clusterId}"].GET').tags).toContain(
      "@deprecated Use GET /v1/compute-project/{computeProjectId}",
    );
  });

  it("goes to the operation", () => {
    expect(editor.define('v1["/profile"].GET')).toEqual(['GET: paths["/v1/profile"]["get"];']);
  });

  it("offers the methods of a path, and strikes through which are deprecated", () => {
    expect([...editor.complete('spheron.v1["/bucket/{bucketId}"].')]).toEqual([["GET", ""]]);
    expect(editor.complete('});\nspheron.v1["/cluster/{clusterId}"].').get("GET")).toBe(
      "deprecated",
    );
    expect(editor.describe('spheron.v1["/bucket/{bucketId}"].', "GET")).toBe("Read a bucket");
  });

  it("offers what an operation takes, and nothing else", () => {
    const options = editor.complete('v1["/profile"].GET({ ');
    expect([...options.keys()]).toEqual(expect.arrayContaining(["timeoutMs", "signal", "headers"]));
    expect([...options.keys()]).not.toEqual(expect.arrayContaining(["body"]));
    expect([...options.keys()]).not.toEqual(expect.arrayContaining(["params"]));
    expect([
      ...editor.complete('spheron.v1["/bucket/{bucketId}"].GET({ params: { ').keys(),
    ]).toEqual(["path"]);
  });

  it("shows what a parameter and a field are", () => {
    expect(editor.describe('gpu["/api/gpu-offers"].GET({ params: { query: { ', "search")).toBe(
      "Part of the name of a GPU model",
    );
    expect(editor.describe('gpu["/api/deployments"].POST({ body: { ', "gpuType")).not.toBe("");
  });
});

/** What somebody writes, and the first line that the compiler says. */
const mistakes: readonly (readonly [mistake: string, code: string, message: string | RegExp])[] = [
  [
    "a misspelt path",
    'void spheron.v1["/profil"].GET();',
    /^Property '\/profil' .* Did you mean '\/profile'\?$/,
  ],
  ["a misspelt whole path", 'void spheron["/v1/profil"].GET();', /Did you mean '\/v1\/profile'\?$/],
  [
    "a path of another version",
    'void spheron.v2["/bucket/{bucketId}"];',
    /'"\/bucket\/\{bucketId\}"' can't be used to index type '.*CallsByPath<V2Calls>'\.$/,
  ],
  [
    "a version that is none",
    "void spheron.v3;",
    "Property 'v3' does not exist on type 'SpheronClient'.",
  ],
  [
    "a method that the path lacks",
    'void spheron.v1["/profile"].DELETE();',
    /^Property 'DELETE' does not exist on type '\{ readonly GET: /,
  ],
  [
    "missing options",
    'void spheron.v1["/bucket/{bucketId}"].GET();',
    "Expected 1 arguments, but got 0.",
  ],
  [
    "a missing parameter",
    'void spheron.v1["/bucket/{bucketId}"].GET({ params: { path: {} } });',
    "Property 'bucketId' is missing in type '{}' but required in type '{ bucketId: string; }'.",
  ],
  [
    "a wrong value in a body",
    'void spheron.v1["/organization"].POST({ body: { appType: "webapp" } });',
    /./,
  ],
  [
    "an unknown query parameter",
    'void spheron.v1["/organization/{organizationId}/projects"].GET({ params: { path: { organizationId: "" }, query: { page: 1 } } });',
    /'page' does not exist in type/,
  ],
  [
    "timeout for timeoutMs",
    'void spheron.v1["/profile"].GET({ timeout: 1 });',
    /Did you mean to write 'timeoutMs'\?$/,
  ],
  [
    "await that is forgotten",
    'void spheron.v1["/profile"].GET().user;',
    "Property 'user' does not exist on type 'Call<{ user: User; }, Error>'.",
  ],
  [
    "a misspelt property",
    'const { user } = await spheron.v1["/profile"].GET(); void user.organisations;',
    /^Property 'organisations' does not exist on type 'User'. Did you mean 'organizations'\?$/,
  ],
];

it("the compiler names what is wrong in its first line", () => {
  const start = `import { createClient } from "../../src/index.ts";
const spheron = createClient({ token: "any" });
`;
  const blocks = mistakes.map(([, code]) => `{ ${code} }\n`).join("");

  const messages = openEditor(`${start}${blocks}export {};\n`).messages();

  expect(messages).toEqual(
    mistakes.map(([, , message]) =>
      typeof message === "string" ? message : (expect.stringMatching(message) as string),
    ),
  );
});
