import { describe, expect, it } from "vitest";
import { readOperations } from "../../../../scripts/document/operation.ts";
import { callsModule } from "../../../../scripts/generate/calls-module.ts";
import { apiDocument, operation } from "../../../support/documents.ts";

const text = (paths: Parameters<typeof readOperations>[0]) =>
  callsModule(readOperations(apiDocument({ paths })));

describe("the module of calls", () => {
  const gone = { description: "No such lamp" };
  const read = operation({
    summary: "Read a lamp",
    description: "Its state too. */",
    responses: { 200: { description: "Done" }, 404: gone, default: { description: "Failure" } },
  });
  const old = operation({
    operationId: "dropLamp",
    deprecated: true,
    "x-superseded-by": "POST /v2/lamp",
  });
  const module = text({ "/v1/lamp": { get: read, delete: old }, "/v2/lamp": { post: old } });

  it("says of each operation what it does, how it fails, and what to call instead", () => {
    expect(module).toContain(
      `    /**
     * Read a lamp
     *
     * Its state too. * /
     * @throws 404: No such lamp
     */
    GET: paths["/v1/lamp"]["get"];
`,
    );
    expect(module).toContain(
      `    /** @deprecated Use POST /v2/lamp */
    DELETE: paths["/v1/lamp"]["delete"];
`,
    );
  });

  it("says of each path what its methods do, also in the view of its version", () => {
    const docs = `  /**
   * GET: Read a lamp
   * DELETE: dropLamp
   */
`;
    expect(module).toContain(`${docs}  "/v1/lamp": {\n`);
    expect(module).toContain(`export interface V1Calls {\n${docs}  "/lamp": Calls["/v1/lamp"];\n}`);
  });

  it("strikes a path through when all of its methods are deprecated", () => {
    const docs = "  /**\n   * POST: dropLamp\n   * @deprecated\n   */\n";
    expect(module).toContain(`export interface V2Calls {\n${docs}  "/lamp": Calls["/v2/lamp"];\n}`);
  });

  it("imports nothing for a document without operations", () => {
    expect(text({})).not.toContain("import");
  });
});
