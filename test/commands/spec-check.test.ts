import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { emptyFolder, runCommand } from "../support/command.ts";
import { apiDocument, operation } from "../support/documents.ts";

describe("npm run spec:check", () => {
  it("names rule, line and remedy of each issue, and exits with 1", async () => {
    const folder = await emptyFolder();
    const document = apiDocument({ paths: { "/v1/a": { get: operation() } } });
    await writeFile(join(folder, "api.json"), JSON.stringify(document, undefined, 2));

    const ran = await runCommand("spec-check", ["--input", "api.json"], folder);

    expect(ran).toMatchObject({ exitCode: 1, stdout: "" });
    expect(ran.stderr).toMatch(
      /^api\.json:\d+:7 #\/paths\/~1v1~1a\/get summary: the operation has no summary \(say in the overlay what it does\)$/m,
    );
  });

  it("exits with 2 for what is not an API document", async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, "api.json"), "{}");

    const ran = await runCommand("spec-check", ["--input", "api.json"], folder);

    expect(ran).toMatchObject({ exitCode: 2, stdout: "" });
    expect(ran.stderr).toMatch(/^api\.json:1:1 /m);
  });
});
