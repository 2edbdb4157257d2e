import { writeFile } from "node:fs/promises";
import { objectMember } from "../scripts/document/json.ts";
import { readSource } from "../scripts/document/read.ts";

/** Writes the same document with every path a second time, under other operationIds; gives the target. */
export async function doubled(path: string, target: string): Promise<string> {
  const { value } = await readSource(path);
  const copies = Object.entries(objectMember(value, "paths")).map(([template, item]) => {
    const text = JSON.stringify(item).replaceAll(/"operationId":"/g, '"operationId":"again/');
    return [`/again${template}`, JSON.parse(text)] as const;
  });
  const paths = { ...objectMember(value, "paths"), ...Object.fromEntries(copies) };
  await writeFile(target, JSON.stringify({ ...value, paths }));
  return target;
}
