import { describe, expect, it } from "vitest";
import { changelogFiles } from "../../../../scripts/api-changelog/changelog.ts";
import type { Snapshot } from "../../../../scripts/history/snapshots.ts";
import { apiFolderAt } from "../../../../scripts/lib/project.ts";
import { replacedBy, snapshot, tagged } from "./snapshots.ts";

function written(...snapshots: Snapshot[]) {
  const files = changelogFiles(apiFolderAt("/", "example"), snapshots);
  return {
    markdown: files.get("API-CHANGELOG.md") ?? "",
    page: files.get("api-changelog.html") ?? "",
    reference: files.get("API-REFERENCE.md") ?? "",
  };
}

/** Lines without their anchors, and without links. */
function linesOf(markdown: string): string[] {
  return markdown
    .replaceAll(/<a id="[^"]*"><\/a>| \[#\]\([^)]*\)/g, "")
    .replaceAll(/\[(`[^`]*`)\]\([^)]*\)/g, "$1")
    .split("\n");
}

const lamp = { "/v1/lamp": { get: tagged("lamp", ["on", "color"]) } };
const light = { "/v2/lamp": { get: tagged("lamp", ["on"]) } };
const old = {
  "/v1/lamp": { get: tagged("lamp", ["on", "color"], replacedBy("GET /v2/lamp")) },
};
const snapshots = [
  snapshot("2024-03", {}),
  snapshot("2026-01-02", lamp),
  snapshot("now", { ...old, ...light }),
];

describe("the changelog", () => {
  it("has the newest step first, with what it means for the client", () => {
    const { markdown } = written(...snapshots);

    expect(markdown.match(/^## .*/gm)).toEqual([
      "## 2026-01-02 → now",
      "## 2024-03 → 2026-01-02",
      "## Deprecated operations",
      "## Numbers",
    ]);
    expect(markdown).toContain("| [2026-01-02 → now](#2026-01-02--now) | minor | 0 | 1 | 1 |");
    expect(linesOf(markdown)).toContain(
      "- `GET /v1/lamp` → `GET /v2/lamp`: The response property `color` of the response 200 was removed. **Stop reading it.**",
    );
    expect(linesOf(markdown)).toContain("- `GET /v2/lamp`: A new version of `GET /v1/lamp`.");
  });

  it("says the same as a page, with the counts of each snapshot as a plot and as a table", () => {
    const { page } = written(...snapshots);

    expect(page).toContain('<h2 id="2026-01-02--now">2026-01-02 → now</h2>');
    expect(page).toContain("<title>now, v1: 1 operation, 1 deprecated</title>");
    expect(page).toContain('aria-label="2024-03, lamp: 0 operations, 0 deprecated; ');
    expect(page).toContain("2024-03: 0, 2026-01-02: 1, now: 2");
    expect(page).toContain("<strong>Stop reading it.</strong>");
  });

  it("says what new operations are for, and until when old ones are served", () => {
    const parts = { ...replacedBy("GET /v2/lamp"), "x-sunset": "2027-06-01" };
    const { markdown } = written(
      snapshot("2026-01", lamp),
      snapshot("2026-02", {
        "/v1/lamp": { get: tagged("lamp", ["on", "color"], parts) },
        "/v2/lamp": { get: tagged("lamp", ["on", "color"], { summary: "Reads a lamp" }) },
      }),
    );

    expect(linesOf(markdown)).toContain(
      "- `GET /v1/lamp` → `GET /v2/lamp`: Served until 2027-06-01.",
    );
    expect(markdown).toMatch(/`GET \/v2\/lamp`.*: Reads a lamp\./);
    expect(markdown).toContain("  - A new version of `GET /v1/lamp`.");
  });

  it("has a newer version that comes in the same step as the successor", () => {
    const { markdown } = written(
      snapshot("2026-01", lamp),
      snapshot("2026-02", {
        "/v1/lamp": { get: tagged("lamp", ["on", "color"], { deprecated: true }) },
        "/v2/lamp": { get: tagged("lamp", ["on", "color"]) },
      }),
    );

    expect(linesOf(markdown)).toContain("- `GET /v1/lamp` → `GET /v2/lamp`");
    expect(markdown).not.toContain("without a successor");
  });

  it("says what breaking means once, and names no folder", () => {
    const { markdown, page } = written(...snapshots);

    expect(markdown.match(/A correct program fails or no longer compiles/g)).toHaveLength(1);
    expect(page.match(/A correct program fails or no longer compiles/g)).toHaveLength(1);
    expect(markdown).not.toContain("spec/");
    expect(page).not.toContain("spec/");
  });

  it("leads from an operation to what it is for and to its description", () => {
    const paths = { "/v1/lamp": { get: tagged("lamp", ["on"], { operationId: "getLamp" }) } };
    const told = written(snapshot("a", {}), snapshot("b", paths));

    expect(told.markdown).toContain("[`GET /v1/lamp`](API-REFERENCE.md#getLamp)");
    expect(told.page).toContain('<a href="API-REFERENCE.md#getLamp"><code>GET /v1/lamp</code></a>');
    expect(told.reference).toContain('<a id="getLamp"></a>');
  });

  it("does not link an operation that is gone", () => {
    const { markdown } = written(snapshot("a", lamp), snapshot("b", {}));

    expect(linesOf(markdown)).toContain(
      "- `GET /v1/lamp`: The path /v1/lamp was removed. **Stop calling it: it is gone.**",
    );
  });

  it("takes the first sentence of the description for the purpose where there is no summary", () => {
    const parts = { description: "Reads a lamp. It may be slow." };
    const { markdown } = written(
      snapshot("a", {}),
      snapshot("b", { "/v1/lamp": { get: tagged("lamp", [], parts) } }),
    );

    expect(linesOf(markdown)).toContain("- `GET /v1/lamp`: Reads a lamp.");
  });

  it("has the news before the numbers", () => {
    const { markdown, page } = written(...snapshots);

    for (const text of [markdown, page])
      expect(text.indexOf("Stop reading it")).toBeLessThan(text.search(/Numbers|<svg/));
  });

  it("counts what it tells, not the prose and the version of the document", () => {
    const { markdown } = written(snapshot("a", lamp), snapshot("b", lamp));

    expect(markdown).toContain("- [a → b](#a--b): No change that a program can notice");
  });

  it("has a link to each change, which stays the same whatever is said of it", () => {
    const links = (page: string) =>
      [...page.matchAll(/id="(news-[0-9a-f]+)"/g)].map(([, id]) => id);
    const [first] = links(written(...snapshots).page);

    const more = { "/v2/lamp": { get: tagged("lamp", ["on", "size"]) } };
    const other = snapshot("2026-02", { ...old, ...more });
    expect(links(written(...snapshots.slice(1)).page)).toContain(first);
    expect(links(written(...snapshots.slice(0, 2), other).page)).toContain(first);
    expect(written(...snapshots).page).toContain(`href="#${first ?? ""}"`);
  });

  it("is the same for the same snapshots, and names what it was written from", () => {
    const [first] = written(...snapshots).markdown.split("\n");

    expect(written(...snapshots)).toEqual(written(...snapshots));
    expect(first).toMatch(/^<!-- Written from 3 snapshots \(SHA-256 [0-9a-f]{64}\) by npm run/);
    expect(written(...snapshots.slice(1)).markdown).not.toContain(first);
  });

  it("says so when there is nothing to compare", () => {
    const { markdown, page } = written(snapshot("now", lamp));

    expect(markdown).toContain("There is no earlier state of the API to compare with.");
    expect(page).toContain("<title>now, v1: 1 operation, 0 deprecated</title>");
  });

  it("folds long lists away, but not what breaks clients", () => {
    const many = (parts: (index: number) => object) =>
      Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`/v1/a${index}`, parts(index)]));
    const full = snapshot("a", many(() => ({ get: tagged("a", ["x"]) })) as typeof lamp);
    const less = snapshot(
      "b",
      many((index) => ({ get: tagged("a", [`y${index}`]) })) as typeof lamp,
    );

    expect(written(snapshot("0", {}), full).markdown).toContain(
      "<summary><b>Added</b> (9)</summary>",
    );
    expect(written(full, less).markdown).toContain("**Breaking**\n\n- <a id=");
  });

  it("takes names from the document for no markup", () => {
    const name = "<img src=x onerror=alert(1)>`|[a](b)*";
    const before = snapshot("a", { "/v1/a": { get: tagged(name, [name]) } });
    const after = snapshot("b", {
      [`/v1/${name}`]: { get: tagged(name, []) },
      "/v1/a": { get: tagged(name, []) },
    });

    const { markdown, page } = written(before, after);

    expect(page).not.toContain("<img");
    expect(markdown.replaceAll(/`[^`\n]*`/g, "")).not.toMatch(/<img|(?<!\\)\[a\]/);
    expect(markdown).toContain("#### &lt;img src=x onerror=alert(1)>`|[a](b)*`");
  });
});
