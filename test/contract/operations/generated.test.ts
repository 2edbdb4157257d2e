import { describe, expect, it } from "vitest";
import { api } from "../../../generated/platform/index.ts";
import { operations as played } from "../../../generated/platform/mock-model.ts";
import type { OperationModel } from "../../../src/testing/mock-model.ts";
import { readSource } from "../../../scripts/document/read.ts";
import { expectNone } from "./expect-none.ts";
import { readOperations, readSchemas } from "./operation.ts";
import { checkTables } from "./tables.ts";
import { checkTypes } from "./types.ts";

const { value: document } = await readSource("spec/platform/openapi.yaml");
const operations = readOperations(document);

describe("the generated files", () => {
  it("have types that allow the calls and data of the document, and no others", () => {
    expectNone(checkTypes(operations, readSchemas(document)));
  });

  it("have tables that say what the document says of each operation", () => {
    expectNone(checkTables(document, operations, api));
  });

  it("name operations, their responses and media types as the document does", () => {
    const said = played.map((text) => {
      const { method, path, operationId, responses } = JSON.parse(text) as OperationModel;
      return {
        name: `${method} ${path}`,
        operationId,
        responses: Object.entries(responses).flatMap(([status, content]) =>
          listResponses(status, Object.keys(content)),
        ),
      };
    });

    expect(said).toEqual(
      operations.map(({ name, visit, responses }) => ({
        name,
        operationId: visit.operation["operationId"],
        responses: responses.map(({ status, mediaType }) => `${status} ${mediaType ?? "no body"}`),
      })),
    );
  });
});

function listResponses(status: string, mediaTypes: readonly string[]): string[] {
  return mediaTypes.length === 0
    ? [`${status} no body`]
    : mediaTypes.map((type) => `${status} ${type}`);
}
