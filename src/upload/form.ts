import type { Part } from "./cut.ts";

/**
 * The parts as a form. Unlike `FormData`, which every transport turns into bytes at once, it is made of the Blobs that
 * the parts are, and these are read when they are sent. Names are escaped as browsers do it.
 *
 * @param boundary a text that no part has in it, without capitals, since the type of a Blob keeps none
 */
export async function formOf(parts: readonly Part[], boundary: string): Promise<Blob> {
  const pieces: (Blob | string)[] = [];
  for (const { field, name, read } of parts) {
    const blob = await read();
    const type = blob.type === "" ? "application/octet-stream" : blob.type;
    pieces.push(
      `--${boundary}\r\n`,
      `content-disposition: form-data; name="${field}"; filename="${escapeName(name)}"\r\n`,
      `content-type: ${type}\r\n\r\n`,
      blob,
      "\r\n",
    );
  }
  pieces.push(`--${boundary}--\r\n`);
  return new Blob(pieces, { type: `multipart/form-data; boundary=${boundary}` });
}

/** Names with line breaks were refused before. */
function escapeName(name: string): string {
  return name.replaceAll('"', "%22");
}

export function randomBoundary(): string {
  return `spheron-${crypto.randomUUID()}`;
}
