import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { changelogFiles } from "../../../../scripts/api-changelog/changelog.ts";
import type { Snapshot } from "../../../../scripts/history/snapshots.ts";
import { apiFolderAt } from "../../../../scripts/lib/project.ts";
import { replacedBy, snapshot, tagged } from "./snapshots.ts";

function feedOf(...snapshots: Snapshot[]): string {
  return changelogFiles(apiFolderAt("/", "example"), snapshots).get("api-changelog.atom") ?? "";
}

function parse(feed: string) {
  const parser = new new Window().DOMParser();
  return parser.parseFromString(feed, "application/xml");
}

const lamp = { "/v1/lamp": { get: tagged("lamp", ["on"], { operationId: "getLamp" }) } };
const lamps = { ...lamp, "/v2/lamp": { get: tagged("lamp", ["on"]) } };
const fan = { ...lamps, "/v1/fan": { get: tagged("fan", []) } };
const snapshots = [
  snapshot("2026-01", lamp),
  snapshot("2026-02-03", lamps),
  snapshot("2026-04", lamps),
  snapshot("now", fan),
];
const ids = (feed: string) => [...feed.matchAll(/<id>(.*)<\/id>/g)].map(([, id]) => id);

describe("the feed of a changelog", () => {
  it("has an entry for each step with news, newest first, at the time of its snapshot", () => {
    const document = parse(feedOf(...snapshots));

    const told = [...document.querySelectorAll("entry")].map((entry) =>
      ["title", "updated"].map((name) => entry.querySelector(name)?.textContent),
    );
    expect(told).toEqual([
      ["2026-04 → now: 1 addition", "2026-04-01T00:00:00Z"],
      ["2026-01 → 2026-02-03: 1 addition", "2026-02-03T00:00:00Z"],
    ]);
    expect(document.querySelector("feed > updated")?.textContent).toBe("2026-04-01T00:00:00Z");
  });

  it("has what Atom demands: ids that are IRIs, an author, and links to itself and to the page", () => {
    const feed = feedOf(...snapshots);
    const document = parse(feed);

    expect(ids(feed)).toHaveLength(3);
    expect(new Set(ids(feed)).size).toBe(3);
    for (const id of ids(feed))
      expect(id).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    expect(document.querySelector("feed > author > name")?.textContent).toBe("Example");
    const links = [...document.querySelectorAll("link")].map((link) => link.getAttribute("href"));
    expect(links).toEqual([
      "api-changelog.atom",
      "api-changelog.html",
      "api-changelog.html#2026-04--now",
      "api-changelog.html#2026-01--2026-02-03",
    ]);
  });

  it("keeps the id of a step when the newest state gets a name", () => {
    const [before, named] = [snapshots.slice(0, 2), snapshots.slice(0, 1)];
    const later = [...named, snapshot("2026-02-03", lamps), snapshot("now", fan)];

    expect(ids(feedOf(...later))).toEqual(
      expect.arrayContaining(ids(feedOf(...named, snapshot("now", lamps)))),
    );
    expect(ids(feedOf(...later))).toEqual(expect.arrayContaining(ids(feedOf(...before))));
  });

  it("tells the changes as markup, with links that lead to the page", () => {
    const content = parse(feedOf(...snapshots)).querySelector("entry content");

    expect(content?.getAttribute("type")).toBe("html");
    expect(content?.textContent).toContain("<code>GET /v1/fan</code>");
    expect(content?.textContent).toMatch(/href="api-changelog\.html#news-/);
    expect(content?.textContent).not.toContain('href="#');
  });

  it("is the same for the same snapshots, and has no entry when nothing changed", () => {
    expect(feedOf(...snapshots)).toBe(feedOf(...snapshots));
    expect(feedOf(snapshot("now", lamp))).not.toContain("<entry>");
  });

  it("takes names from the document for no markup", () => {
    const name = '"><script>alert(1)</script>&';
    const paths = { ...lamp, [`/v1/${name}`]: { get: tagged(name, [name], replacedBy(name)) } };

    const feed = feedOf(snapshot("a", lamp), snapshot("b", paths));

    expect(feed).not.toContain("<script");
    expect(parse(feed).querySelectorAll("entry")).toHaveLength(1);
    expect(parse(feed).querySelector("content")?.textContent).not.toContain("<script");
  });
});
