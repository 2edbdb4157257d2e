import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";
import { changesBetween, object } from "./documents.ts";

const severities = { "version-not-bumped": "off" } as const;
const levelsOf = (base: JsonObject, revision: JsonObject) =>
  changesBetween(base, revision, { severities }).map(({ level, id }) => `${level} ${id}`);
const text = { type: "string" };
const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const cat = object({ k: text, m: text }, { required: ["k"] });
const dog = object({ k: text, b: text }, { required: ["k"] });

/** Pets that are told apart by `k`; `names` are the components of a cat and a dog. */
function withPets(
  [first, second]: readonly [string, string],
  mapping: JsonObject | undefined,
  others: JsonObject = {},
): JsonObject {
  const discriminator = { propertyName: "k", ...(mapping === undefined ? {} : { mapping }) };
  return apiDocument({
    paths: { "/a": { get: operation({ responses: jsonResponse(refer("Pet")) }) } },
    components: {
      schemas: {
        Pet: { oneOf: [refer(first), refer(second)], discriminator },
        [first]: cat,
        [second]: dog,
        ...others,
      },
    },
  });
}

const mappingTo = (name: string) => ({
  cat: "#/components/schemas/Cat",
  dog: `#/components/schemas/${name}`,
});

describe("a discriminator", () => {
  const base = withPets(["Cat", "Dog"], mappingTo("Dog"));

  it("leads to the same schema under another name", () => {
    const revision = withPets(["Cat", "Hound"], mappingTo("Hound"));

    expect(levelsOf(base, revision)).toEqual(["info component-schema-renamed"]);
    expect(levelsOf(revision, base)).toEqual(["info component-schema-renamed"]);
  });

  it("tells what changed in a schema that got another name", () => {
    const revision = withPets(["Cat", "Hound"], mappingTo("Hound"), {
      Hound: object({ k: text, b: text, extra: text }, { required: ["k"] }),
    });

    expect(levelsOf(base, revision).filter((one) => !one.includes("component-schema"))).toEqual([
      "info response-property-added",
    ]);
  });

  it("may name a schema or refer to it", () => {
    expect(levelsOf(base, withPets(["Cat", "Dog"], { cat: "Cat", dog: "Dog" }))).toEqual([]);
  });

  it("may write out the names that it has without a mapping", () => {
    const implicit = withPets(["Cat", "Dog"], undefined);

    expect(levelsOf(implicit, withPets(["Cat", "Dog"], { Cat: "Cat", Dog: "Dog" }))).toEqual([]);
    expect(levelsOf(withPets(["Cat", "Dog"], { Cat: "Cat", Dog: "Dog" }), implicit)).toEqual([]);
  });

  it("changes when a value leads to another schema", () => {
    const swapped = withPets(["Cat", "Dog"], {
      cat: "#/components/schemas/Dog",
      dog: "#/components/schemas/Cat",
    });

    expect(levelsOf(base, swapped)).toEqual([
      "error discriminator-mapping-changed",
      "error discriminator-mapping-changed",
    ]);
  });

  it("without a mapping has another value for a schema with another name", () => {
    expect(
      levelsOf(withPets(["Cat", "Dog"], undefined), withPets(["Cat", "Hound"], undefined)),
    ).toContain("error discriminator-mapping-changed");
  });

  it("that heirs share is reported once", () => {
    const heirs = (mapping: JsonObject) => {
      const heir = (own: JsonObject) => ({ allOf: [refer("Pet"), own] });
      return apiDocument({
        paths: {
          "/a": {
            get: operation({
              responses: jsonResponse(object({ cat: refer("Cat"), dog: refer("Dog") })),
            }),
          },
        },
        components: {
          schemas: {
            Pet: object({ k: text }, { discriminator: { propertyName: "k", mapping } }),
            Cat: heir(object({ m: text })),
            Dog: heir(object({ b: text })),
          },
        },
      });
    };

    expect(levelsOf(heirs({ a: "Cat", b: "Dog" }), heirs({ a: "Dog", b: "Dog" }))).toEqual([
      "error discriminator-mapping-changed",
    ]);
  });
});
