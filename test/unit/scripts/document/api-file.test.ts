import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { expect, it } from "vitest";
import { readApiFile } from "../../../../scripts/document/api-file.ts";
import { apiFolderAt, projectAt } from "../../../../scripts/lib/project.ts";
import { emptyFolder } from "../../../support/command.ts";

const whole = { name: "lamps", title: "Lamps", baseUrl: "https://lamps.example" };

async function read(file: unknown): Promise<unknown> {
  const api = apiFolderAt(await emptyFolder(), "lamps");
  await mkdir(dirname(api.apiFile), { recursive: true });
  await writeFile(api.apiFile, JSON.stringify(file, undefined, 2));
  return readApiFile(api);
}

it("reads what an API is", async () => {
  const full = {
    ...whole,
    pages: ["https://lamps.example/docs"],
    tokenVariable: "LAMPS_TOKEN",
    identity: { server: "https://lamps.example", paths: ["/lamps"] },
    client: { from: "lamps", create: "createLamps", variable: "lamps" },
  };

  expect(await read(full)).toEqual(full);
});

it.each<[string, unknown, RegExp]>([
  ["without a title", { ...whole, title: undefined }, /api\.json:1:1 title is missing \(add it\)/],
  [
    "with a base URL without a host",
    { ...whole, baseUrl: "/v1" },
    /:4:3 #\/baseUrl is not a URL that/,
  ],
  [
    "of another name than its folder",
    { ...whole, name: "lamp" },
    /:2:3 #\/name is not the name of its/,
  ],
  [
    "with a key that is not known",
    { ...whole, url: "x" },
    /:5:3 #\/url is not a setting \(there are name,/,
  ],
  ["with an inherited key", { ...whole, constructor: "x" }, /#\/constructor is not a setting/],
  ["whose identity lists no paths", { ...whole, identity: {} }, /#\/identity paths is missing/],
  [
    "whose paths are no list",
    { ...whole, identity: { paths: "/" } },
    /#\/identity\/paths is not a list/,
  ],
  [
    "whose paths hold a number",
    { ...whole, identity: { paths: [1] } },
    /#\/identity\/paths\/0 is not a text/,
  ],
])("refuses an api.json %s, with its line", async (_what, file, message) => {
  await expect(read(file)).rejects.toThrow(message);
});

it("names everything that is wrong at once", async () => {
  await expect(read({ name: "Lamps", title: "", pages: 1 })).rejects.toThrow(
    /baseUrl is missing[^]*#\/name is not a name[^]*#\/title is not a text[^]*#\/pages is not a list/,
  );
});

it("takes the folders of spec/ that hold an api.json for the APIs of the project", () => {
  expect(projectAt(process.cwd()).apis.map(({ name }) => name)).toContain("platform");
});

it.each(projectAt(process.cwd()).apis)("reads spec/$name/api.json", async (api) => {
  expect(await readApiFile(api)).toMatchObject({ name: api.name });
});
