import { describe, expect, it } from "vitest";
import { openReferenceKey, resolveIdentifiers } from "../../../../scripts/document/identifiers.ts";
import { objectMember, type JsonObject } from "../../../../scripts/document/json.ts";
import { apiDocument } from "../../../support/documents.ts";

function resolveSchemas(schemas: JsonObject): JsonObject {
  const resolved = resolveIdentifiers(apiDocument({ components: { schemas } }));
  return objectMember(objectMember(resolved, "components"), "schemas");
}

describe("a reference becomes a pointer", () => {
  it.each<[string, string]>([
    ["https://api.example/schemas/pet", "#/components/schemas/Pet"],
    ["/schemas/pet", "#/components/schemas/Pet"],
    ["pet", "#/components/schemas/Pet"],
    ["pet#", "#/components/schemas/Pet"],
    ["pet#tail", "#/components/schemas/Pet/properties/tail"],
    ["pet#/properties/tail", "#/components/schemas/Pet/properties/tail"],
    ["tail", "#/components/schemas/Pet/$defs/tail"],
    ["#/$defs/of%25%23", "#/components/schemas/Owner/$defs/of%25%23"],
    ["#", "#/components/schemas/Owner"],
  ])("%s", ($ref, pointer) => {
    const { Owner } = resolveSchemas({
      Pet: {
        $id: "https://api.example/schemas/pet",
        properties: { tail: { $anchor: "tail" } },
        $defs: { tail: { $id: "tail" } },
      },
      Owner: {
        $id: "https://api.example/schemas/owner",
        items: { $ref },
        $defs: { "of%#": true },
      },
    });

    expect(Owner).toEqual({ items: { $ref: pointer }, $defs: { "of%#": true } });
  });

  it("and stays what it is where it leads to nothing in the document", () => {
    const schemas = { A: { $id: "https://api.example/a", $ref: "other#x" } };

    expect(resolveSchemas(schemas)).toEqual({ A: { $ref: "other#x" } });
  });

  it("where it is dynamic and leads to one schema alone", () => {
    const schemas = {
      Tree: {
        $id: "https://api.example/tree",
        $dynamicAnchor: "node",
        items: { $dynamicRef: "#node", $ref: "#" },
      },
    };

    const pointer = { $ref: "#/components/schemas/Tree" };
    expect(resolveSchemas(schemas)).toEqual({ Tree: { items: { ...pointer, allOf: [pointer] } } });
  });

  it("but not where it is dynamic and another schema may say where it leads", () => {
    const { List } = resolveSchemas({
      List: {
        $id: "https://api.example/list",
        items: { $dynamicRef: "#item" },
        $defs: { item: { $dynamicAnchor: "item" } },
      },
      Texts: {
        $id: "https://api.example/texts",
        $ref: "list",
        $defs: { item: { $dynamicAnchor: "item", type: "string" } },
      },
    });

    expect(List).toMatchObject({ items: { [openReferenceKey]: "#item" } });
  });
});

describe("a document without identifiers", () => {
  it("is left as it is", () => {
    const document = apiDocument({ components: { schemas: { A: { title: "$id" } } } });

    expect(resolveIdentifiers(document)).toBe(document);
  });
});
