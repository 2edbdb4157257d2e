import { expect, it } from "vitest";
import { isInChangelog, releaseChangelog } from "../../../../scripts/release/changelog.ts";

const release = { version: "0.2.0", date: "2026-03-01" };
const earlier = "## 0.1.0 (2026-01-01)\n\n### Added\n\n- One\n";

it("a release comes before the earlier ones, its entries by group, the worst first", () => {
  const entries = [
    { group: "Fixed", text: "A" },
    { group: "Breaking", text: "B\n\nand how to go on" },
    { group: "Fixed", text: "C" },
  ] as const;

  const changelog = releaseChangelog(`# Changelog\n\n${earlier}`, { ...release, entries });

  expect(changelog).toBe(`# Changelog

## 0.2.0 (2026-03-01)

### Breaking

- B

  and how to go on

### Fixed

- A
- C

${earlier}`);
});

it("what is under Unreleased goes along", () => {
  const text = `# Changelog\n\n## Unreleased\n\n### Fixed\n\n- By hand,\n  on two lines\n\n${earlier}`;
  const entries = [
    { group: "Added", text: "A" },
    { group: "Fixed", text: "B" },
  ] as const;

  const changelog = releaseChangelog(text, { ...release, entries });

  expect(changelog).toContain("### Added\n\n- A\n\n### Fixed\n\n- By hand,\n  on two lines\n- B\n");
  expect(changelog).not.toContain("Unreleased");
});

it("a version is looked for in headings alone", () => {
  expect(isInChangelog(earlier, "0.1.0")).toBe(true);
  expect(isInChangelog(earlier, "0.1")).toBe(false);
  expect(isInChangelog("- since 0.1.0 (2026-01-01)\n", "0.1.0")).toBe(false);
});
