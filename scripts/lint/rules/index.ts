import type { Rule } from "../rule.ts";
import { unusedComponent } from "./components.ts";
import { successor } from "./lifecycle.ts";
import { declaredTag, operationId, summary } from "./operations.ts";
import { pagination } from "./pagination.ts";
import { versionPrefix } from "./paths.ts";
import { errorResponse, successResponse } from "./responses.ts";
import { retryAfterBody } from "./retry-after-body.ts";
import { statedSecurity } from "./security.ts";

export const rules: readonly Rule[] = [
  {
    id: "valid-document",
    why: "spec:build and generate refuse a document with dangling references, operationIds given twice and the like",
    find: ({ checked }) => checked.issues,
  },
  {
    id: "valid-example",
    why: "the mock responds with the examples",
    find: ({ checked }) => checked.warnings,
  },
  { id: "version-prefix", why: "it makes the views v1 and v2 of the client", find: versionPrefix },
  { id: "operation-id", why: "it names operations in generated code", find: operationId },
  { id: "summary", why: "editors show it above the call", find: summary },
  { id: "declared-tag", why: "reports and pages group operations by it", find: declaredTag },
  { id: "security", why: "the token goes only where it is needed", find: statedSecurity },
  { id: "success-response", why: "it is the type of what a call returns", find: successResponse },
  { id: "error-response", why: "it is the type of a failure's body", find: errorResponse },
  { id: "successor", why: "editors and events tell what to call instead", find: successor },
  { id: "pagination", why: "paginate() knows by it where the items are", find: pagination },
  { id: "retry-after-body", why: "retries wait as long as it says", find: retryAfterBody },
  { id: "unused-component", why: "it would be exported for nothing", find: unusedComponent },
];
