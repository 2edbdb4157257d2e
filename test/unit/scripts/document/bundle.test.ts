import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { bundleFiles } from "../../../../scripts/document/bundle.ts";
import { member, type JsonObject, type JsonValue } from "../../../../scripts/document/json.ts";
import { readBeside } from "../../../../scripts/document/neighbour-files.ts";
import { valueAt } from "../../../../scripts/document/pointer.ts";
import { readSource } from "../../../../scripts/document/read.ts";
import { prepareForGeneration } from "../../../../scripts/document/to-openapi-3.1.ts";
import { apiDocument, asSource, jsonResponse, operation } from "../../../support/documents.ts";

type Files = Readonly<Record<string, JsonValue>>;

async function folderWith(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bundle-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  }
  return folder;
}

async function bundleFolder(folder: string): Promise<JsonObject> {
  const path = join(folder, "api.json");
  const source = await bundleFiles(await readSource(path), "api.json", readBeside(path));
  return source.value;
}

async function bundle(document: JsonObject, files: Files = {}): Promise<JsonObject> {
  return bundleFolder(await folderWith({ "api.json": document, ...files }));
}

const answering = (schema: JsonObject) =>
  apiDocument({ paths: { "/a": { get: operation({ responses: jsonResponse(schema) }) } } });
const schemaOfA = "/paths/~1a/get/responses/200/content/application~1json/schema";

describe("bundleFiles", () => {
  it("puts the schema of a file where a component refers to it", async () => {
    const bundled = await bundle(
      apiDocument({
        components: {
          schemas: { Thing: { $ref: "schemas/thing.json" }, Other: { $ref: "schemas/thing.json" } },
        },
      }),
      { "schemas/thing.json": { type: "object" } },
    );

    expect(member(bundled, "components")).toEqual({
      schemas: { Thing: { type: "object" }, Other: { $ref: "#/components/schemas/Thing" } },
    });
  });

  it("makes components of schemas that files hold, which may contain themselves", async () => {
    const bundled = await bundle(answering({ $ref: "tree.json" }), {
      "tree.json": { type: "object", properties: { kids: { items: { $ref: "#" } } } },
    });

    expect(valueAt(bundled, schemaOfA)).toEqual({ $ref: "#/components/schemas/tree" });
    expect(valueAt(bundled, "/components/schemas/tree")).toEqual({
      type: "object",
      properties: { kids: { items: { $ref: "#/components/schemas/tree" } } },
    });
  });

  it("keeps what is beside a reference", async () => {
    const bundled = await bundle(answering({ $ref: "a.json", required: ["x"], description: "d" }), {
      "a.json": { type: "object" },
    });

    expect(valueAt(bundled, schemaOfA)).toEqual({
      $ref: "#/components/schemas/a",
      required: ["x"],
      description: "d",
    });
  });

  it("puts the operations of a file into both paths that refer to it", async () => {
    const bundled = await bundle(
      apiDocument({ paths: { "/a": { $ref: "item.json" }, "/b": { $ref: "item.json" } } }),
      { "item.json": { get: operation({}) } },
    );

    expect(valueAt(bundled, "/paths/~1a/get")).toEqual(operation({}));
    expect(valueAt(bundled, "/paths/~1b")).toEqual(valueAt(bundled, "/paths/~1a"));
  });

  it("follows references from file to file, back to the document, and through references", async () => {
    const bundled = await bundle(
      {
        ...answering({ $ref: "deep/pet.json" }),
        components: { schemas: { Name: { type: "string" } } },
      },
      {
        "deep/pet.json": {
          properties: {
            name: { $ref: "../api.json#/components/schemas/Name" },
            kind: { $ref: "../all.json#/Pet/properties/kind" },
          },
        },
        "all.json": { Pet: { $ref: "#/Animal" }, Animal: { properties: { kind: { const: "x" } } } },
      },
    );

    expect(valueAt(bundled, "/components/schemas")).toEqual({
      Name: { type: "string" },
      pet: {
        properties: {
          name: { $ref: "#/components/schemas/Name" },
          kind: { $ref: "#/components/schemas/kind" },
        },
      },
      kind: { const: "x" },
    });
  });

  it("names two schemas of one name apart, and discriminators by their components", async () => {
    const bundled = await bundle(
      answering({
        oneOf: [{ $ref: "a/pet.json" }, { $ref: "b/pet.json" }],
        discriminator: { propertyName: "kind", mapping: { a: "a/pet.json", b: "./b/pet.json" } },
      }),
      { "a/pet.json": { title: "A" }, "b/pet.json": { title: "B" } },
    );

    expect(valueAt(bundled, `${schemaOfA}/discriminator/mapping`)).toEqual({
      a: "#/components/schemas/pet",
      b: "#/components/schemas/pet_2",
    });
    expect(valueAt(bundled, "/components/schemas/pet_2")).toEqual({ title: "B" });
  });

  it("puts in prose as a text, and leaves data alone", async () => {
    const data = { $ref: "nowhere.json" };
    const bundled = await bundle(
      {
        ...answering({
          type: "object",
          example: data,
          properties: { example: { $ref: "a.json" } },
        }),
        info: { title: "t", version: "1", description: { $ref: "intro.md" } },
        "x-own": data,
      },
      { "intro.md": "# Hello", "a.json": { type: "string" } },
    );

    expect(valueAt(bundled, "/info/description")).toBe("# Hello");
    expect(bundled["x-own"]).toEqual(data);
    expect(valueAt(bundled, `${schemaOfA}/example`)).toEqual(data);
    expect(valueAt(bundled, `${schemaOfA}/properties/example`)).toEqual({
      $ref: "#/components/schemas/a",
    });
  });

  it("makes definitions of the schemas of Swagger 2.0", async () => {
    const bundled = await bundle(
      {
        swagger: "2.0",
        info: { title: "t", version: "1" },
        paths: {
          "/a": {
            get: { responses: { 200: { description: "ok", schema: { $ref: "pet.json" } } } },
          },
        },
      },
      { "pet.json": { type: "object" } },
    );

    expect(bundled["definitions"]).toEqual({ pet: { type: "object" } });
    await expect(prepareForGeneration(asSource(bundled))).resolves.toBeDefined();
  });

  it("refuses files outside the document's folder, also behind a link, and URLs", async () => {
    const outside = await folderWith({ "thing.json": { type: "object" } });
    const folder = await folderWith({ "api.json": answering({ $ref: "link.json" }) });
    await symlink(join(outside, "thing.json"), join(folder, "link.json"));

    await expect(bundleFolder(folder)).rejects.toThrow(
      /api\.json:\d+:\d+ \S+\/schema\/\$ref .*link\.json is outside the document's folder/,
    );
    await expect(bundle(answering({ $ref: "../x.json" }))).rejects.toThrow(/is outside/);
    await expect(bundle(answering({ $ref: "/etc/hostname" }))).rejects.toThrow(/is outside/);
    await expect(bundle(answering({ $ref: "file:///etc/hostname" }))).rejects.toThrow(/not a file/);
    await expect(bundle(answering({ $ref: "http://127.0.0.1:9/a.json" }))).rejects.toThrow(
      /cannot be followed: http:\/\/127\.0\.0\.1:9\/a\.json is not a file/,
    );
  });

  it("says where a reference to nothing is, also within another file", async () => {
    await expect(
      bundle(answering({ $ref: "a.json" }), { "a.json": { items: { $ref: "b.json" } } }),
    ).rejects.toThrow(/a\.json:1:\d+ #\/items\/\$ref .*there is no file b\.json/);
    await expect(
      bundle(answering({ $ref: "a.json#/x" }), { "a.json": { x: { $ref: "#/x/y" } } }),
    ).rejects.toThrow(/points to nothing: #\/x\/y/);
    await expect(bundle(answering({ $ref: "a.json" }), { "a.json": "{" })).rejects.toThrow(
      /a\.json:1:\d+ the document cannot be read/,
    );
  });

  it("refuses a path item that is part of itself", async () => {
    const item = {
      get: operation({ callbacks: { done: { "{$url}": { $ref: "item.json" } } } }),
    };

    await expect(
      bundle(apiDocument({ paths: { "/a": { $ref: "item.json" } } }), { "item.json": item }),
    ).rejects.toThrow(/contains itself: item\.json/);
  });
});
