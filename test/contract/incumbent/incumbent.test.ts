import { readFile } from "node:fs/promises";
import * as core from "@spheron/core";
import * as storage from "@spheron/storage";
import * as core1 from "spheron-core-1";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { tableBelow } from "../../support/markdown.ts";
import { mismatches } from "./mismatches.ts";
import { serveDocument, type Mocks } from "./mock.ts";
import { witnesses } from "./witnesses.ts";

const current = "spec/platform/openapi.yaml";
const documents = [...new Set([...witnesses.map(({ surface }) => surface), current])];

/** Methods whose users get nothing back. */
const silent =
  /\.(delete(?!DeploymentEnvironment)|verifyClusterInstanceDomain|archiveBucket|unarchiveBucket)/;

describe.each(documents)("the packages of Spheron, against %s", (file) => {
  const present = witnesses.filter(({ surface }) => file === surface || file === current);
  const rows = present.flatMap(({ pack, name, calls }) =>
    Object.entries(calls).map(([method, send]) => ({ pack, call: `${name}.${method}`, send })),
  );
  let mocks: Mocks;

  /** UploadManager of 1.0.10 takes no address, but its HTTP library takes a proxy. */
  async function sent(send: (url: string) => Promise<unknown>, { url, violations } = mocks.strict) {
    vi.stubEnv("https_proxy", url);
    const before = violations.length;
    const result = await send(url).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    return { result, violations: violations.slice(before) };
  }

  beforeAll(async () => {
    mocks = await serveDocument(file);
    vi.stubEnv("no_proxy", "");
    vi.stubEnv("NO_PROXY", "");
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await mocks.strict.close();
    await mocks.lenient.close();
  });

  it.each(rows)("$call of $pack sends what is allowed and reads the response", async (row) => {
    const { call, send } = row;
    const expected = mismatches.filter(
      (mismatch) => mismatch.calls.includes(call) && mismatch.documents.test(file),
    );

    const strictly = await sent(send);
    const outcome = expected.length === 0 ? strictly : await sent(send, mocks.lenient);

    expect(strictly.violations).toEqual(expected.flatMap(({ violations }) => violations));
    expect(outcome.violations).toEqual([]);
    expect(outcome.result).toEqual({
      value: silent.test(call) ? undefined : (expect.anything() as unknown),
    });
    expect(missing(outcome.result)).toEqual(silent.test(call) ? ["/value"] : []);
  });
});

/** Members that the package read from the answer and did not find. */
function missing(value: object, place = ""): string[] {
  return Object.entries(value as Record<string, unknown>).flatMap(([key, held]) => {
    if (held === undefined) return [`${place}/${key}`];
    return typeof held === "object" && held !== null ? missing(held, `${place}/${key}`) : [];
  });
}

/** What reads from a gateway of IPFS, and nothing from the API. */
const outside = ["decryptUpload"];

describe("the table of calls", () => {
  it.each(witnesses)("has every public method of $name of $pack", ({ methods, calls }) => {
    const called = [...Object.keys(calls), ...outside.filter((method) => methods.includes(method))];

    expect(called.sort()).toEqual([...methods].sort());
  });

  it.each([
    { pack: core1, classes: ["SpheronApi", "UploadManager"] },
    // ScopeExtractor is what SpheronClient is built upon.
    { pack: core, classes: ["ScopeExtractor", "SpheronApi", "UploadManager"] },
    { pack: storage, classes: ["SpheronClient", "default"] },
  ])("has every class of a package: $classes", ({ pack, classes }) => {
    const exported = Object.entries(pack).filter(([, value]) => /^class\b/.test(String(value)));

    expect(exported.map(([name]) => name).sort()).toEqual(classes);
  });
});

describe("what the packages send against the document", () => {
  it("is in spec/platform/README.md, with the reason", async () => {
    const readme = await readFile("spec/platform/README.md", "utf8");
    const listed = mismatches.map(({ calls, reason }) => [
      calls.map((call) => `\`${call}\``).join(", "),
      reason,
    ]);

    expect(tableBelow(readme, "What Spheron's own packages send")).toEqual(listed);
  });
});
