import { describe, expect, it } from "vitest";
import type { OperationModel } from "../../../src/testing/mock-model.ts";
import { apis } from "../apis.ts";
import { expectNone } from "./expect-none.ts";
import { checkTables } from "./tables.ts";
import { checkTypes } from "./types.ts";

describe.each(apis)(
  "the generated files of $name",
  ({ document, operations, schemas, tables, mocked, clientType }) => {
    it("have types that allow the calls and data of the document, and no others", () => {
      expectNone(checkTypes(operations, schemas, clientType));
    });

    it("have tables that say what the document says of each operation", () => {
      expectNone(checkTables(document, operations, tables));
    });

    it("name operations, their responses and media types as the document does", () => {
      const said = mocked.map((text) => {
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
          responses: responses.map(
            ({ status, mediaType }) => `${status} ${mediaType ?? "no body"}`,
          ),
        })),
      );
    });
  },
);

function listResponses(status: string, mediaTypes: readonly string[]): string[] {
  return mediaTypes.length === 0
    ? [`${status} no body`]
    : mediaTypes.map((type) => `${status} ${type}`);
}
