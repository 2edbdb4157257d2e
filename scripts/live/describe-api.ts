import type { ApiDescription } from "../../src/engine.ts";
import type { JsonObject } from "../document/json.ts";
import { readOperations } from "../document/operation.ts";
import type { ApiFacts } from "../generate/api-facts.ts";
import { describeClientApi } from "../generate/index-module.ts";
import { readOperationMetadata } from "../generate/operation-metadata.ts";

/** The API as its generated code describes it, without paging, read from the document itself. */
export function describeApi(document: JsonObject, facts: ApiFacts): ApiDescription {
  const operations = readOperations(document);
  const description: unknown = {
    ...describeClientApi(document, operations, facts),
    operations: readOperationMetadata(document, operations),
    pagination: {},
  };
  // The generated files hold the same values, typed.
  return description as ApiDescription;
}
