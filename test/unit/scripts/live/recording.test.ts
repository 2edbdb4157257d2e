import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRecordings, recordingFiles } from "../../../../scripts/live/recording.ts";
import { emptyFolder } from "../../../support/command.ts";

describe("recordings", () => {
  it("are read again as they were, whatever operationIds the document has", async () => {
    const folder = await emptyFolder();
    const ids = ["getProfile", "../../escape", "GET /a", "x".repeat(300), "getprofile"];
    const recordings = ids.map((operationId) => ({
      operationId,
      status: 200,
      mediaType: "application/json",
      body: { operationId },
    }));

    const files = recordingFiles(recordings);
    for (const [name, text] of files) await writeFile(join(folder, name), text);

    expect([...files.keys()]).toEqual([...files.keys()].map((name) => basename(name)));
    const read = await readRecordings(folder);
    expect(new Set(read)).toEqual(new Set(recordings));
  });
});
