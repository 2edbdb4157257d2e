import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { blockModules } from "./modules.ts";
import { serveApi, type ServedApi } from "./served-api.ts";

/** What a page has that the guides speak of. */
const page = {
  querySelector: () => ({ files: [new File(["<title>Ada</title>"], "index.html")] }),
};

const examples = blockModules.filter(({ path }) => path.endsWith(".ts"));

/** What the examples that handle failures print when the API fails. */
const failures = [
  { status: 401, code: 'console.error("The token expired");', printed: "The token expired" },
  {
    status: 503,
    code: 'console.error("Try later:", error.message)',
    printed: /^Try later: .* 503/,
  },
  { status: 401, code: "isAuthenticationError(outcome.error)", printed: /failed with 401/ },
  { status: 404, code: "describe(outcome.error)", printed: /^404: GET \/v1\/profile failed/ },
  { status: 404, code: '"No such project"', printed: "No such project" },
  { status: 403, code: "or is for another organization", printed: /^The token expired, or/ },
];

describe("the code of the guides", () => {
  const home = process.cwd();
  const printed: string[] = [];
  let api: ServedApi;

  beforeAll(async () => {
    api = await serveApi();
    vi.stubGlobal("document", page);
    for (const method of ["log", "warn", "error"] as const)
      vi.spyOn(console, method).mockImplementation((...parts) => {
        printed.push(format(...parts));
      });
    const folder = await mkdtemp(join(tmpdir(), "guides-"));
    await mkdir(join(folder, "dist"));
    await writeFile(join(folder, "dist/index.html"), "<title>Ada</title>");
    await writeFile(join(folder, "spheron-token"), "token\n");
    process.chdir(folder);
  });

  beforeEach(() => {
    printed.length = 0;
  });

  afterAll(async () => {
    const folder = process.cwd();
    process.chdir(home);
    await rm(folder, { recursive: true });
    await api.close();
  });

  it.each(examples)("runs as it is printed: $at", async ({ path, text }) => {
    await import(path);

    expect(api.mock.violations).toEqual([]);
    expect(printed.map(withoutNumbers)).toEqual(
      expect.arrayContaining(commentsOf(text).map(withoutNumbers)),
    );
  });

  it.each(failures)("says what it should after a $status: $code", async (failure) => {
    const found = examples.filter(({ text }) => text.includes(failure.code));
    expect(found).not.toEqual([]);

    for (const { path } of found) {
      printed.length = 0;
      api.mock.fail({
        status: failure.status,
        retryAfterSeconds: 0,
        times: failure.status < 500 ? 1 : 3,
      });
      await import(`${path}?${failure.status}`);

      expect(printed).toContainEqual(expect.stringMatching(failure.printed));
    }
  });
});

/** What comments at the end of a line say that it prints. */
function commentsOf(text: string): string[] {
  return [...text.matchAll(/; \/\/ (.+)$/gm)].map(([, comment = ""]) => comment);
}

/** How long a request takes is never the same. */
function withoutNumbers(line: string): string {
  return line.replaceAll(/\d+ (?=ms|bytes)/g, "0 ");
}
