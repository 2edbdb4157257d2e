import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { request } from "undici";

/** Sends a form as it is made, and returns the response. */
type Send = (
  url: string,
  headers: Record<string, string>,
  form: AsyncIterable<Uint8Array>,
) => Promise<string>;

/** What can send one. */
export const senders = {
  fetch: (url, headers, form) => {
    const body = form as unknown as ReadableStream;
    const init = { method: "POST", headers, body, duplex: "half" };
    return fetch(url, init).then((response) => response.text());
  },
  undici: async (url, headers, form) => {
    const { body } = await request(url, { method: "POST", headers, body: form as never });
    return body.text();
  },
} satisfies Readonly<Record<string, Send>>;

const boundary = "bare";

/** The least that uploading one file costs: a loop that checks nothing, retries nothing, and reports nothing. */
export async function uploadBare(
  send: Send,
  url: string,
  organization: string,
  file: string,
): Promise<void> {
  const authorization = "Bearer storage";
  const call = async (path: string) => {
    const headers = { authorization, "content-type": "application/json" };
    const response = await fetch(`${url}/v1/upload/${path}`, {
      method: "POST",
      headers,
      body: "{}",
    });
    return (await response.json()) as Record<string, never>;
  };
  const query = `protocol=ipfs&bucket=bench&organization=${organization}`;
  const session = await call(`initiate?${query}`);
  const { uploadId = "", payloadSize = 1, parallelUploadCount = 1 } = session;
  const { size } = await stat(file);
  const count = Math.ceil(size / payloadSize);
  const headers = { authorization, "content-type": `multipart/form-data; boundary=${boundary}` };
  let next = 0;
  const work = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      const form = formOf(file, `chunk-${index}-${count}`, index * payloadSize, payloadSize);
      await send(`${url}/v1/upload/${uploadId}/data`, headers, form);
    }
  };
  await Promise.all(Array.from({ length: parallelUploadCount }, work));
  await call(`${uploadId}/finish?action=UPLOAD`);
}

async function* formOf(file: string, field: string, start: number, size: number) {
  const disposition = `form-data; name="${field}"; filename="${basename(file)}"`;
  yield Buffer.from(`--${boundary}\r\ncontent-disposition: ${disposition}\r\n\r\n`);
  const range = { start, end: start + size - 1, highWaterMark: 256 * 1024 };
  yield* createReadStream(file, range) as AsyncIterable<Uint8Array>;
  yield Buffer.from(`\r\n--${boundary}--\r\n`);
}
