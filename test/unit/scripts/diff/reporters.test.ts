import { describe, expect, it } from "vitest";
import type { Change } from "../../../../scripts/diff/change.ts";
import { reporters } from "./reporters.ts";
import { createReport, type Report } from "../../../../scripts/diff/report.ts";
import { suggestBump } from "../../../../scripts/diff/semver.ts";
import { asSource } from "../../../support/documents.ts";
import { changesBetween, inResponse, object } from "./documents.ts";

interface Names {
  /** Of a value of an enum. */
  readonly value?: string;
  /** Of a property. */
  readonly property?: string;
  /** Of the later document. */
  readonly revision?: string;
}

function reportOf({
  value = "b,:%\n<",
  property = "p",
  revision = "spec/a b.json",
}: Names): Report {
  const [before, after] = [["a"], ["a", value]].map((values) =>
    inResponse(object({ [property]: { type: "string", enum: values } })),
  );
  const changes = changesBetween(before ?? {}, after ?? {});
  return createReport(
    asSource(before ?? {}, "base.json"),
    asSource(after ?? {}, revision),
    changes,
  );
}

function written(format: string, isColored = false, names: Names = {}): string {
  return reporters[format]?.(reportOf(names), { base: {}, revision: {}, isColored }) ?? "";
}

describe("a report", () => {
  it("is coloured on a terminal only", () => {
    expect(written("text", true)).toContain("\u001B[33mmay break\u001B[39m");
    expect(written("text")).not.toContain("\u001B");
  });

  it("says that a change may break what it need not break", () => {
    expect(written("text")).toMatch(
      /^may break .*\n {2}response-enum-value-added, may break running clients, /m,
    );
  });

  it("names the first of many operations in text, and all when asked", () => {
    const operations = Array.from({ length: 9 }, (_, index) => `GET /v1/${index}`);
    const change = {
      level: "info",
      id: "link-changed",
      message: "Links.",
      hint: "none",
      operations,
    };
    const sides = [asSource({}, "a.json"), asSource({}, "b.json")] as const;
    const report = createReport(...sides, [change as unknown as Change]);
    const context = { base: {}, revision: {}, isColored: false };

    const text = reporters["text"]?.(report, context);
    expect(text).toContain("  GET /v1/2\n  and 6 more operations (--all names them)\n");
    expect(reporters["text"]?.(report, { ...context, areAllNamed: true })).toContain("GET /v1/8");
  });

  it("does not let a name move the cursor of a terminal, or begin a line", () => {
    const text = written("text", false, { property: "\u001B[2Jp\nerror q" });

    expect(text).not.toContain("\u001B");
    expect(text).not.toMatch(/^(error|breaking)/m);
  });

  it.each(["text", "markdown", "html", "json", "github", "sarif", "junit"])(
    "as %s lets no name move the cursor of a terminal or turn the text",
    (format) => {
      const evil = "a\u001B[2J\u009B\u202E\u2066\u2028b";

      const text = written(format, false, { property: evil, value: evil });

      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    },
  );

  it("is workflow commands for GitHub, which names cannot break out of", () => {
    const [line, ...others] = written("github").split("\n");

    expect(others).toEqual([""]);
    expect(line).toMatch(
      /^::warning file=spec\/a b\.json,line=\d+,title=May break%3A response-enum-value-added::The value "b,:%25\\n<" was added/,
    );
    expect(line).toContain("%0AGET /v1/a");
  });

  it("names no file to GitHub when the revision is not a file of the checkout", () => {
    const [line] = written("github", false, { revision: "git:HEAD" }).split("\n");

    expect(line).toMatch(/^::warning title=May break%3A response-enum-value-added::/);
    expect(line).toMatch(/%0Agit:HEAD:\d+$/);
  });

  it("is Markdown that lists added and deprecated operations under one heading each", () => {
    const of = (parts: object) =>
      ({ level: "info", wire: false, type: false, hint: "none", ...parts }) as Change;
    const changes = ["GET /v1/a", "GET /v1/b"].map((name) =>
      of({ id: "operation-deprecated", operations: [name], message: "It is deprecated." }),
    );
    const sides = [asSource({}, "a.json"), asSource({}, "b.json")] as const;

    const text = reporters["markdown"]?.(createReport(...sides, changes), {
      base: {},
      revision: {},
      isColored: false,
    });

    expect(text?.match(/^### .*/gm)).toEqual(["### Deprecated operations"]);
    expect(text).toContain("- `GET /v1/a` and `GET /v1/b`: It is deprecated. **None.**");
  });

  it("is SARIF with locations and fingerprints", () => {
    const { version, runs } = JSON.parse(written("sarif")) as {
      version: string;
      runs: { tool: object; results: object[] }[];
    };

    expect(version).toBe("2.1.0");
    expect(runs[0]?.tool).toEqual({
      driver: {
        name: "spec:diff",
        rules: [
          {
            id: "response-enum-value-added",
            shortDescription: { text: "Response enum value added." },
            fullDescription: { text: "Handle what may arrive now." },
            help: { text: "Handle what may arrive now." },
            defaultConfiguration: { level: "warning" },
          },
        ],
      },
    });
    expect(runs[0]?.results).toMatchObject([
      {
        ruleId: "response-enum-value-added",
        ruleIndex: 0,
        level: "warning",
        partialFingerprints: { "change/v1": expect.stringMatching(/^[0-9a-f]{12}$/) as string },
        locations: [
          {
            physicalLocation: { artifactLocation: { uri: "spec/a%20b.json" } },
            logicalLocations: [{ fullyQualifiedName: "GET /v1/a" }],
          },
        ],
        properties: { wire: true, type: false },
      },
    ]);
  });

  it.each([
    ["spec/a b.json", "spec/a%20b.json"],
    ["spec/1:2#3?.json", "spec/1%3A2%233%3F.json"],
    ["git:HEAD:spec/a b#.yaml", "git:HEAD:spec/a%20b%23.yaml"],
    ["https://a.example/api.json?v=1", "https://a.example/api.json?v=1"],
  ])("names %s in SARIF by the reference %s", (revision, uri) => {
    expect(written("sarif", false, { revision })).toContain(`"uri": ${JSON.stringify(uri)}`);
  });

  it("does not let a name make a link in SARIF", () => {
    const sarif = written("sarif", false, { property: "[here](https://a.example)" });

    expect(sarif).toContain(String.raw`[here\\](https`);
  });

  it("is JUnit that escapes names", () => {
    const xml = written("junit");

    expect(xml).toContain('tests="1" failures="1"');
    expect(xml).toMatch(
      /<failure type="warning" message="The value &quot;b,:%\\n&lt;&quot; was added/,
    );
    expect(xml).not.toMatch(/\n<"/);
  });

  it("replaces characters in JUnit that XML does not allow", () => {
    const xml = written("junit", false, { property: "💡\n\u0000\uD800" });

    expect(xml).toContain("💡&#10;\uFFFD\uFFFD");
  });
});

describe("the suggested version", () => {
  const change = (parts: Partial<Change>) =>
    ({ level: "info", wire: false, type: false, ...parts }) as Change;

  it.each([
    ["none", []],
    ["patch", [change({ level: "annotation" })]],
    ["minor", [change({ level: "annotation" }), change({})]],
    ["minor", [change({ level: "warning", wire: true })]],
    ["major", [change({ level: "error", wire: true })]],
    ["major", [change({ type: true })]],
  ] as const)("is %s (%#)", (bump, changes) => {
    expect(suggestBump(changes)).toBe(bump);
  });
});
