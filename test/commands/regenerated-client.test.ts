import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { objectMember, type JsonObject } from "../../scripts/document/json.ts";
import { readSource } from "../../scripts/document/read.ts";
import { platformFacts } from "../support/platform-facts.ts";
import { generateFiles } from "../../scripts/generate/generate.ts";
import type * as Client from "../../src/index.ts";
import { typeErrors, writeFiles } from "../support/compile.ts";
import { jsonResponse } from "../support/documents.ts";

const query = (name: string, schema: JsonObject, style: string, explode: boolean) => ({
  name,
  in: "query",
  schema,
  style,
  explode,
});
const list = { type: "array", items: { type: "string" } };
const report = {
  operationId: "getReport",
  security: [],
  parameters: [
    query("comma", list, "form", false),
    query("repeated", list, "form", true),
    query("space", list, "spaceDelimited", false),
    query("pipe", list, "pipeDelimited", false),
    query("deep", { type: "object", properties: { a: { type: "string" } } }, "deepObject", true),
  ],
  responses: jsonResponse({ type: "object", properties: { size: { type: "integer" } } }),
};

const use = `import { createClient } from "./src/index.ts";

const spheron = createClient();
export const call = () =>
  spheron.v3.GET("/report", {
    params: {
      query: {
        comma: ["a", "b"],
        repeated: ["a", "b"],
        space: ["a", "b"],
        pipe: ["a", "b"],
        deep: { a: "b" },
      },
    },
  });
export const size = call().then((answer): number | undefined => answer.size);
// @ts-expect-error it has no other version
export const other = () => spheron.v1.GET("/report");
// @ts-expect-error the list is of strings
export const wrong = () => spheron.v3.GET("/report", { params: { query: { pipe: [1] } } });
`;

describe("the client after a regeneration that added a new version", () => {
  let folder = "";

  beforeAll(async () => {
    folder = await mkdtemp(join(import.meta.dirname, "../../.regenerated-"));
    const { value } = await readSource("spec/platform/openapi.yaml");
    const paths = { ...objectMember(value, "paths"), "/v3/report": { get: report } };
    const files = generateFiles({ ...value, paths }, platformFacts);
    await writeFiles(join(folder, "generated/platform"), files);
    await mkdir(join(folder, "src"));
    await cp("src", join(folder, "src"), { recursive: true });
  });

  afterAll(() => rm(folder, { recursive: true }));

  it("has it in its types", async () => {
    const path = join(folder, "use.ts");
    await writeFile(path, use);

    expect(await typeErrors([path])).toEqual([]);
  });

  it("has it at run time, and writes each parameter in the style of the document", async () => {
    const { createClient } = (await import(join(folder, "src/index.ts"))) as typeof Client;
    const urls: string[] = [];
    const { v3 } = createClient({
      fetch: (url) => {
        urls.push(decodeURIComponent(url));
        return Promise.resolve(Response.json({ size: 1 }));
      },
    }) as unknown as Record<string, { GET: (path: string, options: object) => Promise<unknown> }>;
    const ab = ["a", "b"];
    const values = { comma: ab, repeated: ab, space: ab, pipe: ab, deep: { a: "b" } };

    await expect(v3?.GET("/report", { params: { query: values } })).resolves.toEqual({ size: 1 });
    expect(urls).toEqual([
      "https://api-v2.spheron.network/v3/report?comma=a,b&repeated=a&repeated=b&space=a b&pipe=a|b&deep[a]=b",
    ]);
  });
});
