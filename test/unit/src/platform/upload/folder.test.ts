import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ClientOptions } from "../../../../../src/index.ts";
import { createTransport } from "../../../../../src/node/create-transport.ts";
import { folder } from "../../../../../src/platform/upload/folder.ts";
import { isSliceable } from "../../../../../src/platform/upload/source.ts";
import { upload } from "../../../../../src/platform/upload/upload.ts";
import { serveUploads } from "../../../../support/upload-server.ts";

const target = { bucket: "site", protocol: "ipfs" } as const;

/** A folder with these files, beside one file that it does not hold. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const outer = await mkdtemp(join(tmpdir(), "upload-"));
  onTestFinished(() => rm(outer, { recursive: true }));
  const inner = join(outer, "site");
  await mkdir(inner);
  await writeFile(join(outer, "secret.txt"), "secret");
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(inner, path, ".."), { recursive: true });
    await writeFile(join(inner, path), text);
  }
  return inner;
}

/** The fetch of a transport that ends with the test. */
function fetchOfNode(): ClientOptions {
  const transport = createTransport();
  onTestFinished(() => transport.close());
  return { fetch: transport.fetch };
}

async function pathsOf(place: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const { path } of folder(place)) paths.push(path);
  return paths;
}

describe("a folder", () => {
  it("is uploaded with all folders in it", async () => {
    const composed = "\u00e9.txt";
    const decomposed = "e\u0301.txt";
    const files = {
      "index.html": "<title>Ada</title>",
      ".well-known/empty": "",
      "a/b/c/deep.txt": "deep",
      [`文/${composed}`]: "composed",
      [`文/${decomposed}`]: "decomposed",
      "film.mp4": "film".repeat(1000),
    };
    const place = await folderOf(files);
    const { spheron, uploaded, mock } = await serveUploads();

    await upload(spheron, folder(place), target);

    const arrived = uploaded().files.map(({ name, content }) => [
      name,
      new TextDecoder().decode(content),
    ]);
    expect(new Map(arrived as [string, string][])).toEqual(
      new Map(Object.entries(files).map(([path, text]) => [path, text])),
    );
    expect(mock.violations).toEqual([]);
  });

  it.each<[string, () => ClientOptions]>([
    ["fetch", () => ({})],
    ["spheron-client/node", fetchOfNode],
  ])("is read again for a part that %s retries", async (_name, optionsOf) => {
    const text = "film".repeat(1000);
    const place = await folderOf({ "film.mp4": text });
    const { spheron, uploaded, mock } = await serveUploads({}, optionsOf());
    mock.fail({ operation: "sendUploadData", broken: "reset", times: 3 });

    await upload(spheron, folder(place), target);

    expect(new TextDecoder().decode(uploaded().files[0]?.content)).toBe(text);
  });

  it("returns any part of a file without an upload", async () => {
    const place = await folderOf({ "a.txt": "0123456789" });
    const { value: entry } = await folder(place).next();
    if (entry === undefined || !isSliceable(entry.content)) throw new Error("there is no file");

    const part = await entry.content.slice(2, 5);

    expect(await part.text()).toBe("234");
  });

  it("holds no file open while its chunks wait to be sent", async () => {
    const place = await folderOf({ "film.mp4": "x".repeat(400 * 1024) });
    const { value: entry } = await folder(place).next();
    if (entry === undefined || !isSliceable(entry.content)) throw new Error("there is no file");
    const { content } = entry;

    const chunks = content.read?.(0, content.size)[Symbol.asyncIterator]();
    await chunks?.next();
    await rm(join(place, "film.mp4"));

    await expect(chunks?.next()).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("may be a file alone", async () => {
    const place = await folderOf({ "a.txt": "a" });

    expect(await pathsOf(join(place, "a.txt"))).toEqual(["a.txt"]);
  });

  it("is walked through in the order of names, along links that stay in it", async () => {
    const place = await folderOf({ "b/1.txt": "1", "a.txt": "a" });
    await symlink("a.txt", join(place, "c.txt"));
    await symlink("b", join(place, "d"));

    expect(await pathsOf(place)).toEqual(["a.txt", "b/1.txt", "c.txt", "d/1.txt"]);
  });

  it.each([
    ["out of it, to a file", "../secret.txt", "leads out of the folder"],
    ["out of it, to a folder", "..", "leads out of the folder"],
    ["to an absolute path", tmpdir(), "leads out of the folder"],
    ["nowhere", "missing.txt", "leads nowhere"],
    ["to itself", "link", "leads nowhere"],
    ["to the folder that it is in", ".", "a link to a folder that it is in"],
  ])("with a link %s is refused", async (_what, to, message) => {
    const place = await folderOf({ "a.txt": "a" });
    await symlink(to, join(place, "link"));

    await expect(pathsOf(place)).rejects.toMatchObject({
      kind: "upload",
      file: "link",
      message: expect.stringContaining(message) as string,
    });
  });

  it("with links that lead round in circles is refused", async () => {
    const place = await folderOf({ "a/1.txt": "1", "b/2.txt": "2" });
    await symlink("../b", join(place, "a/to-b"));
    await symlink("../a", join(place, "b/to-a"));

    await expect(pathsOf(place)).rejects.toMatchObject({ file: "a/to-b/to-a" });
  });

  it("with a pipe in it is refused", async () => {
    const place = await folderOf({});
    await promisify(execFile)("mkfifo", [join(place, "pipe")]);

    await expect(pathsOf(place)).rejects.toMatchObject({ kind: "upload", file: "pipe" });
  });

  it.each([
    ["shrunk", "a"],
    ["grown", "aaaaaaaaaa"],
  ])("with a file that has %s meanwhile is refused", async (_what, text) => {
    const place = await folderOf({ "a.txt": "aaaaa" });
    const { spheron, uploaded } = await serveUploads();
    const source = async function* () {
      for await (const entry of folder(place)) {
        await writeFile(join(place, "new"), text);
        await rename(join(place, "new"), join(place, "a.txt"));
        yield entry;
      }
    };

    await expect(upload(spheron, source(), target)).rejects.toMatchObject({
      kind: "upload",
      file: "a.txt",
      message: expect.stringContaining("had 5 bytes") as string,
    });
    expect(uploaded().status).toBe("Canceled");
  });

  it("that a source yields twice is refused, although no path comes twice in it", async () => {
    const place = await folderOf({ "a.txt": "a" });
    const { spheron } = await serveUploads();
    const source = async function* () {
      yield* folder(place);
      yield* folder(place);
    };

    await expect(upload(spheron, source(), target)).rejects.toMatchObject({
      file: "a.txt",
      message: expect.stringContaining("comes twice") as string,
    });
  });

  it("that does not exist is named", async () => {
    const path = join(tmpdir(), "no-such-folder");

    await expect(pathsOf(path)).rejects.toMatchObject({
      kind: "upload",
      file: path,
      cause: { code: "ENOENT" },
    });
  });
});
