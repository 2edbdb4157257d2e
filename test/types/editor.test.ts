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
void spheron.v1.DELETE("");
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

  it("offers the paths that have a verb", () => {
    const paths = editor.complete('spheron.v1.DELETE("');

    expect(paths.has("/bucket/{bucketId}/domains/{domainIdentifier}")).toBe(true);
    expect(paths.has("/profile")).toBe(false);
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
