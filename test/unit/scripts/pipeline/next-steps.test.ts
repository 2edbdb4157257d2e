import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { apiFolderAt, projectAt } from "../../../../scripts/lib/project.ts";
import { nextSteps } from "../../../../scripts/pipeline/next-steps.ts";

const project = projectAt("/none");
const api = apiFolderAt("/none", "lamps");
const document = { path: api.document, content: "" };

describe("what to do after APIs were regenerated", () => {
  it("is nothing when nothing was written", () => {
    expect(nextSteps(project, [{ api, options: { from: ["a.json"] }, replacements: [] }])).toEqual(
      [],
    );
  });

  it("is to read the changes of each API, to test and to commit", () => {
    const changeset = { path: join(project.changesets, "api-1.md"), content: "" };
    const rooms = apiFolderAt("/none", "rooms");
    const options = { from: ["a.json"] };

    expect(
      nextSteps(project, [
        { api, options, replacements: [document, changeset] },
        { api: rooms, options, replacements: [{ path: rooms.document, content: "" }] },
      ]),
    ).toEqual([
      "Next:",
      "  1. Read what changed: npm run spec:diff -- git:HEAD spec/lamps/openapi.yaml, or generated/lamps/API-CHANGELOG.md",
      "  2. Read what changed: npm run spec:diff -- git:HEAD spec/rooms/openapi.yaml, or generated/rooms/API-CHANGELOG.md",
      "  3. Run the tests: npm test",
      "  4. Commit it all, also .changeset/api-1.md",
    ]);
  });

  it("says first where the next run asks", () => {
    const options = { from: ["a.json"], askNext: ["https://a.example/docs"] };

    expect(nextSteps(project, [{ api, options, replacements: [document] }])[0]).toBe(
      "The next run asks https://a.example/docs, not a.json; --save-source changes that",
    );
  });
});
