import { describe, expect, it } from "vitest";
import { api } from "../../../generated/platform/index.ts";
import { operations as played } from "../../../generated/platform/mock-model.ts";
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

  it("name operations as the document does", () => {
    const named = played.map((text) => {
      const { method, path, operationId } = JSON.parse(text) as Record<string, string>;
      return [`${method ?? ""} ${path ?? ""}`, operationId];
    });

    expect(named).toEqual(
      operations.map(({ name, visit }) => [name, visit.operation["operationId"]]),
    );
  });
});
