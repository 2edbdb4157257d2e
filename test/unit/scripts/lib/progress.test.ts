import { describe, expect, it } from "vitest";
import { createProgress } from "../../../../scripts/lib/progress.ts";

describe("progress", () => {
  it("shows the running step on a terminal, and finished ones everywhere", async () => {
    const written = { terminal: "", file: "" };
    const outputs = {
      terminal: { isTTY: true, write: (text: string) => (written.terminal += text) },
      file: { write: (text: string) => (written.file += text) },
    };

    for (const output of Object.values(outputs))
      await createProgress(output, () => 0).step("Compare", () => undefined);

    expect(written.file).toBe("  Compare (0 ms)\n");
    expect(written.terminal).toContain("  Compare …");
  });

  it("lets no name move the cursor or begin a line", async () => {
    const name = "a\u001B[2J\u202Eb\n::error::c";
    let written = "";
    const progress = createProgress({ write: (text) => (written += text) }, () => 0);

    progress.note(name);
    await progress.step(name, () => undefined);

    const shown = "a\uFFFD[2J\uFFFDb ::error::c";
    expect(written).toBe(`  ${shown}\n  ${shown} (0 ms)\n`);
  });
});
