import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createClient } from "../../../src/index.ts";
import type { MockServer } from "../../../src/testing/index.ts";
import { createUploadToken } from "../../../src/platform/upload/upload.ts";
import type { Installed } from "../../support/chromium.ts";
import { openClientPage } from "../../support/client-page.ts";
import { emptyFolder } from "../../support/command.ts";

const uploads = { payloadSize: 1000, parallelUploadCount: 1 };
const big = { name: "big.bin", mimeType: "", buffer: Buffer.from("x".repeat(2500)) };
const small = { name: "ü 文.txt", mimeType: "text/plain", buffer: Buffer.from("small") };

/** What has arrived, by name. */
function textsIn(mock: MockServer): Record<string, string> {
  const files = mock.uploads().flatMap((upload) => upload.files);
  return Object.fromEntries(
    files.map(({ name, content }) => [name, new TextDecoder().decode(content)]),
  );
}

export function testUploads(browser: Installed): void {
  it("a page uploads the files of an input, and tells how far it is", async (context) => {
    const { page, mock, run } = await openClientPage(browser(), context, { uploads });
    await page.setInputFiles("#files", [big, small]);

    const seen = await run(
      `const { upload } = await import("/src/upload.js");
     const told = [];
     const { success } = await upload(spheron, files.files, {
       bucket: "site",
       protocol: "ipfs",
       onProgress: ({ sentBytes, totalBytes, files }) => told.push([sentBytes, totalBytes, files]),
     });
     return { success, told };`,
    );

    const told = [
      [1000, 2505, 0],
      [2000, 2505, 0],
      [2500, 2505, 1],
      [2505, 2505, 2],
    ];
    expect(seen).toEqual({ success: true, told });
    expect(textsIn(mock)).toEqual({ "big.bin": "x".repeat(2500), "ü 文.txt": "small" });
    expect(mock.violations).toEqual([]);
  });

  it("a page without an API token uploads a chosen folder with a single use token", async (context) => {
    const tokens = { secret: ["64b7f2a90c1d2e3f4a5b6c7d"] };
    const { page, mock, run } = await openClientPage(browser(), context, { uploads, tokens });
    const place = join(await emptyFolder(), "site");
    await mkdir(join(place, "css"), { recursive: true });
    await writeFile(join(place, "index.html"), "<title>Ada</title>");
    await writeFile(join(place, "css/main.css"), "p {}");
    await page.setInputFiles("#folder", place);

    const server = createClient({ baseUrl: mock.url, token: "secret" });
    const { token } = await createUploadToken(server, { bucket: "site", protocol: "ipfs" });
    await run(
      `const { uploadWithToken } = await import("/src/upload.js");
     await uploadWithToken("${token}", folder.files, { baseUrl });`,
    );

    expect(textsIn(mock)).toEqual({
      "site/index.html": "<title>Ada</title>",
      "site/css/main.css": "p {}",
    });
    expect(mock.requests.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it("a page that ends an upload cancels it", async (context) => {
    const { page, mock, run } = await openClientPage(browser(), context, { uploads });
    await page.setInputFiles("#files", [big]);

    const seen = await run(
      `const { upload } = await import("/src/upload.js");
     const controller = new AbortController();
     return upload(spheron, files.files, {
       bucket: "site",
       protocol: "ipfs",
       signal: controller.signal,
       onProgress: () => controller.abort(),
     }).catch(({ kind }) => kind);`,
    );

    expect(seen).toBe("abort");
    expect(mock.uploads()).toMatchObject([{ status: "Canceled" }]);
  });
}
