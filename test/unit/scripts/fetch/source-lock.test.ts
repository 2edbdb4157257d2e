import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readSourceLock } from "../../../../scripts/fetch/source-lock.ts";
import { emptyFolder } from "../../../support/command.ts";

const whole = JSON.parse(await readFile("spec/platform/source.json", "utf8")) as Record<
  string,
  unknown
>;

it.each([
  ["origin", "elsewhere", "origin is neither published nor reconstructed"],
  ["url", undefined, "url is not a text"],
  ["format", 3, "format is not a text"],
  ["sha256", null, "sha256 is not a text"],
  ["contentSha256", undefined, "contentSha256 is not a text"],
  ["identity", {}, "identity has no list of paths"],
  ["retrieved", "../../2026", "retrieved is not a date"],
])("a source.json whose %s is %j is refused", async (key, value, message) => {
  const path = join(await emptyFolder(), "source.json");
  await writeFile(path, JSON.stringify({ ...whole, [key]: value }));

  await expect(readSourceLock(path)).rejects.toMatchObject({
    problems: [
      {
        source: expect.stringMatching(/source\.json$/) as string,
        message,
        hint: expect.stringContaining("restore") as string,
      },
    ],
  });
});
