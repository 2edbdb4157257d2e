import { describe, expect, it } from "vitest";
import { formOf } from "../../../../src/upload/form.ts";

describe("a form", () => {
  it("is read as the files that it was made of, with their names and types", async () => {
    const texts = { "a.txt": "a", "dir/文 1.txt": "", 'say "hi".txt': "\r\n--x--\r\n" };
    const parts = Object.entries(texts).map(([name, text]) => ({
      field: "files",
      name,
      size: text.length,
      read: () => new Blob([text], { type: "text/plain" }),
      file: { partsLeft: 1 },
    }));

    const blob = await formOf(parts, "spheron-x");
    const form = await new Response(blob, { headers: { "content-type": blob.type } }).formData();

    const files = form.getAll("files").filter((value) => value instanceof File);
    const read = await Promise.all(
      files.map(async (file) => [file.name, await file.text()] as const),
    );
    expect(Object.fromEntries(read)).toEqual(texts);
    expect(files.map(({ type }) => type)).toEqual(["text/plain", "text/plain", "text/plain"]);
  });
});
