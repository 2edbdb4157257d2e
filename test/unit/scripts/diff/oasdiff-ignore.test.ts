import { describe, expect, it } from "vitest";
import { withoutOasdiffIgnored } from "../../../../scripts/diff/oasdiff-ignore.ts";
import { InputError } from "../../../../scripts/lib/problem.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";
import { changesBetween, object } from "./documents.ts";

const text = { type: "string" };
const documentWith = (properties: Parameters<typeof object>[0], status = "200") =>
  apiDocument({
    components: { schemas: { A: object(properties, { required: Object.keys(properties) }) } },
    paths: Object.fromEntries(
      ["/a", "/b/{id}"].map((path) => [
        path,
        {
          get: operation({
            responses: {
              [status]: jsonResponse({ $ref: "#/components/schemas/A" })["200"] ?? {},
            },
          }),
        },
      ]),
    ),
  });
const [base, revision] = [documentWith({ name: text, size: text }), documentWith({ size: text })];
const severities = { "version-not-bumped": "off" } as const;
const changes = changesBetween(base, revision, { severities });
const left = (list: string, level: "error" | "warning" = "error") =>
  withoutOasdiffIgnored(changes, level, list, "list.txt").map(({ operations }) => operations);

const id = "[response-required-property-removed]";

describe("a list of accepted changes for oasdiff", () => {
  it("accepts changes by operation and id, in any order and case", () => {
    expect(
      left(
        `# Accepted\n - 12.01.2023 In get /A we removed 'name' ${id}\n${id} GET /b/{id}, the property 'data/NAME'\n`,
      ),
    ).toEqual([]);
  });

  it("leaves the operations that it does not name", () => {
    expect(left(`GET /a ${id}`)).toEqual([["GET /b/{id}"]]);
  });

  it("accepts nothing of another rule, name or level", () => {
    const all = [["GET /a", "GET /b/{id}"]];

    expect(left("GET /a [api-removed-without-deprecation]")).toEqual(all);
    expect(left(`GET /a removed 'size' ${id}`)).toEqual(all);
    expect(left(`GET /a ${id}`, "warning")).toEqual(all);
  });

  it("accepts changes of components", () => {
    const [gone] = changesBetween(
      apiDocument({ components: { schemas: { A: text } } }),
      apiDocument(),
    );

    expect(gone?.id).toBe("component-schema-removed");
    const accepted = (list: string) =>
      withoutOasdiffIgnored(gone ? [gone] : [], "info", list, "list.txt");
    expect(accepted("components removed the schema 'A' [api-schema-removed]")).toEqual([]);
    expect(accepted("components removed the schema 'B' [api-schema-removed]")).toEqual([gone]);
  });

  it("is refused with the lines that name an operation and no id", () => {
    expect(() => left(`prose\nGET /a removed something\nGET /a ${id}`)).toThrow(InputError);
    expect(() => left("prose\nGET /a removed something")).toThrow("list.txt:2");
  });
});
