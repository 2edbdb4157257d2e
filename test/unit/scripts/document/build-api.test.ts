import { mkdir, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { buildApi } from "../../../../scripts/document/build-api.ts";
import { apiFolderAt } from "../../../../scripts/lib/project.ts";
import type { Problem } from "../../../../scripts/lib/problem.ts";
import { emptyFolder } from "../../../support/command.ts";
import { apiDocument, asSource, operation, silently } from "../../../support/documents.ts";

describe("buildApi", () => {
  it("names the operation whose example does not fit", async () => {
    const parameters = [{ name: "n", in: "query", schema: { type: "integer" }, example: "none" }];
    const published = asSource(
      apiDocument({ paths: { "/a/b": { get: operation({ parameters }) } } }),
    );
    const api = apiFolderAt(await emptyFolder(), "lamp");
    await mkdir(api.folder, { recursive: true });
    await writeFile(api.apiFile, "{}");
    const warnings: Problem[] = [];

    await buildApi(api, { ...silently, warn: (warning) => warnings.push(warning) }, published);

    expect(warnings).toMatchObject([
      {
        pointer: "/paths/~1a~1b/get/parameters/0/example",
        message: "GET /a/b: the example does not fit its schema: it must be integer",
      },
    ]);
  });
});
