import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startMockServer, type MockServer } from "../../src/testing.ts";
import { blockModules } from "./modules.ts";
import { redirectApi } from "./redirected.ts";

/** What a page has that the guides speak of. */
const page = {
  querySelector: () => ({ files: [new File(["<title>Ada</title>"], "index.html")] }),
};

describe("the code of the guides runs as it is printed", () => {
  const home = process.cwd();
  let mock: MockServer;
  let restore: () => Promise<void>;

  beforeAll(async () => {
    mock = await startMockServer();
    restore = await redirectApi(mock.url);
    vi.stubEnv("SPHERON_TOKEN", "token");
    vi.stubGlobal("document", page);
    for (const method of ["log", "warn", "error"] as const)
      vi.spyOn(console, method).mockReturnValue();
    const folder = await mkdtemp(join(tmpdir(), "guides-"));
    await mkdir(join(folder, "dist"));
    await writeFile(join(folder, "dist/index.html"), "<title>Ada</title>");
    await writeFile(join(folder, "spheron-token"), "token\n");
    process.chdir(folder);
  });

  afterAll(async () => {
    const folder = process.cwd();
    process.chdir(home);
    await rm(folder, { recursive: true });
    vi.restoreAllMocks();
    await restore();
    await mock.close();
  });

  it.each(blockModules.filter(({ path }) => path.endsWith(".ts")))("$at", async ({ path }) => {
    await import(path);

    expect(mock.violations).toEqual([]);
  });
});
