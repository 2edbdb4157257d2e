import { execFile } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import * as model from "../../../examples/another-api/library/mock-model.ts";
import { startApiMockServer, type ApiBehavior } from "../../../src/testing/engine.ts";
import { runCommand } from "../../support/command.ts";
import { closedPort } from "../../support/http.ts";
import { exampleCopy } from "./copy.ts";
import { root } from "./manifest.ts";
import { runScript } from "./npm-script.ts";

const folder = exampleCopy("another-api");
const behaviors = { refused: { authenticate: () => ({ refusedWith: 401, message: "no" }) } };

let ownTests: PromiseSettledResult<void>[];

// They build the example for the other tests, too.
beforeAll(async () => {
  ownTests = await Promise.allSettled([runScript(folder(), "test")]);
});

async function serveLibrary(behavior: ApiBehavior = {}): Promise<string> {
  const mock = await startApiMockServer(model, { behavior });
  onTestFinished(() => mock.close());
  return mock.url;
}

function listBooks(url: string, token: string) {
  const env = { ...process.env, LIBRARY_URL: url, LIBRARY_TOKEN: token };
  return new Promise((resolve) => {
    execFile(process.execPath, ["dist/list-books.js"], { cwd: folder(), env }, (error, stdout) => {
      resolve({ exitCode: error === null ? 0 : error.code, stdout });
    });
  });
}

describe("the example of another API", () => {
  it("has the folder that is generated from its document", async () => {
    const [input, output] = ["openapi.yaml", "library"].map((name) =>
      join("examples/another-api", name),
    );

    const args = ["--input", input ?? "", "--output", output ?? "", "--check"];
    const { exitCode, stderr } = await runCommand("generate", args, root);

    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
  });

  it("passes its own tests", () => {
    expect(ownTests).toEqual([{ status: "fulfilled" }]);
  });

  it("prints a line for each book", async () => {
    const ran = await listBooks(await serveLibrary(), "any");

    expect(ran).toEqual({
      exitCode: 0,
      stdout: "book-1\tAda Lovelace\tNotes on the Analytical Engine\n",
    });
  });

  it.for<[what: string, serve: () => Promise<string>, token: string, exitCode: number]>([
    ["the token is refused", () => serveLibrary(behaviors.refused), "old", 3],
    ["there is no token", () => serveLibrary(), "", 2],
    ["the API cannot be reached", closedPort, "any", 4],
  ])("says by its exit code that %s", async ([, serve, token, exitCode]) => {
    const ran = await listBooks(await serve(), token);

    expect(ran).toEqual({ exitCode, stdout: "" });
  });
});
