import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ProtocolEnum, SpheronClient } from "@spheron/storage";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  createGpuClient,
  currentTeam,
  findOffers,
  orderMachine,
  terminate,
} from "../../src/gpu.ts";
import { projectCopy, runCommand, startCommand } from "../support/command.ts";
import { apiDocument, apiFile, operation } from "../support/documents.ts";

/** Starts the command and gives its address and the lines that it prints. */
async function startMock(args: readonly string[], prepare?: (folder: string) => Promise<unknown>) {
  const folder = await projectCopy();
  await prepare?.(folder);
  const child = startCommand("mock", args, folder);
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  child.stdout?.on("data", (part) => (printed += String(part)));
  await expect.poll(() => printed).toMatch(/http:\S+/);
  const url = /http:\S+/.exec(printed)?.[0] ?? "";
  return { child, url, folder, lines: () => printed.trimEnd().split("\n") };
}

describe("npm run mock", () => {
  it("serves the document, tells of each request, and ends with Ctrl-C", async () => {
    const { child, url, lines, folder } = await startMock(["--port", "0", "--token", "mine"]);
    const headers = { authorization: "Bearer mine" };

    const scope = await fetch(`${url}/v1/api-keys/scope`, { headers });
    const refused = await fetch(`${url}/v1/profile?x=1`, { headers });
    const foreign = await fetch(`${url}/v1/profile`, { headers: { authorization: "Bearer x" } });
    const taken = await runCommand("mock", ["--port", new URL(url).port], folder);
    const closed = once(child, "close");
    child.kill("SIGINT");

    expect(await scope.json()).toMatchObject({ organizations: [{ name: "example" }] });
    expect([scope.status, refused.status, foreign.status]).toEqual([200, 400, 401]);
    expect(taken).toMatchObject({ exitCode: 2, stdout: "" });
    expect(taken.stderr).toMatch(/the port \d+ is in use .*--port/);
    expect(await closed).toEqual([0, null]);
    expect(lines().slice(1)).toEqual([
      expect.stringMatching(/^GET \/v1\/api-keys\/scope 200 \d+ ms$/),
      expect.stringMatching(
        /^GET \/v1\/profile\?x=1 400 \d+ ms the query parameter x is not declared$/,
      ),
      expect.stringMatching(/^GET \/v1\/profile 401 \d+ ms Unauthorized$/),
    ]);
  });

  it("takes what @spheron/storage sends when asked to", async () => {
    const args = ["--port", "0", "--product", "storage", "--ignore-empty-query"];
    const { url, lines, folder } = await startMock(args);
    const site = join(folder, "site");
    await mkdir(site);
    await writeFile(join(site, "index.html"), "<title>Ada</title>");
    const storage = new SpheronClient({ token: "any", apiUrl: url });

    const uploaded = await storage.upload(site, { name: "site", protocol: ProtocolEnum.IPFS });

    expect((await storage.getUpload(uploaded.uploadId)).bucketId).toBe(uploaded.bucketId);
    await expect.poll(() => lines().filter((line) => !/ \d+ ms$/.test(line))).toHaveLength(1);
    expect(lines().join("\n")).toMatch(/initiate\?.*maxSize= 200/);
  });

  it("refuses an unknown product", async () => {
    const run = await runCommand("mock", ["--product", "storge"], await projectCopy());

    expect(run).toMatchObject({ exitCode: 2, stdout: "" });
    expect(run.stderr).toMatch('--product is one of app, compute, storage, not "storge"');
  });

  it("plays the GPU marketplace, whose machines may come and go sooner", async () => {
    const { url, lines } = await startMock([
      ...["--api", "gpu", "--port", "0", "--token", "mine", "--speed", "600"],
    ]);
    const gpu = createGpuClient({ baseUrl: url, token: "mine" });
    const { teamId } = await currentTeam(gpu);
    const [key] = await gpu.GET("/api/ssh-keys");

    const [offer] = await findOffers(gpu, { search: "4090" });
    const order = { name: "trainer", teamId, sshKeyId: key?.id };
    const machine = await orderMachine(gpu, offer ?? [], order);
    const params = { path: { id: machine.id } };
    const early = await terminate(gpu, machine.id, { wait: false }).catch(
      (error: unknown) => error,
    );
    const read = async () => (await gpu.GET("/api/deployments/{id}", { params })).status;
    const end = () => gpu.DELETE("/api/deployments/{id}", { params }).result();

    expect(machine).toMatchObject({ name: "trainer", status: "deploying" });
    expect(early).toMatchObject({ kind: "termination", id: machine.id });
    await expect.poll(read).toBe("running");
    await expect.poll(async () => (await end()).ok).toBe(true);
    expect(await read()).toBe("terminated");
    expect((await fetch(`${url}/api/balance`)).status).toBe(401);
    expect(lines()[1]).toMatch(/^GET \/api\/balance 200 \d+ ms$/);
  });

  it("plays an API of which it knows the document alone", async () => {
    const { url } = await startMock(
      ["--api", "books", "--port", "0", "--token", "mine"],
      async (folder) => {
        const spec = join(folder, "spec/books");
        await mkdir(spec);
        await writeFile(join(spec, "api.json"), apiFile("books"));
        const document = apiDocument({
          paths: { "/books": { get: operation({ security: [{ token: [] }] }) } },
          components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
        });
        await writeFile(join(spec, "openapi.yaml"), JSON.stringify(document));
      },
    );
    const statusWith = async (headers: Readonly<Record<string, string>>) =>
      (await fetch(`${url}/books`, { headers })).status;

    expect(await statusWith({ authorization: "Bearer mine" })).toBe(200);
    expect(await statusWith({ authorization: "Bearer other" })).toBe(401);
    expect(await statusWith({})).toBe(401);
  });

  it.each([
    [["--speed", "5"], "--speed is for the mock of --api gpu"],
    [["--api", "gpu", "--deployments", "fail"], "--deployments is for the mock of --api platform"],
    [["--api", "gpu", "--speed", "0"], "--speed is a whole number from 1 to 3600"],
    [["--port", "x"], '--port is a whole number from 0 to 65535, not "x"'],
    [
      ["--deployments", "fial"],
      '--deployments is one of succeed, fail, wait, not "fial" (did you mean fail?)',
    ],
  ])("refuses %j", async (args, message) => {
    const ran = await runCommand("mock", args, await projectCopy());

    expect(ran).toMatchObject({ exitCode: 2, stdout: "" });
    expect(ran.stderr).toContain(message);
  });
});
