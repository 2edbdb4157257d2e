import { isObject, member } from "../../document/json.ts";
import type { Located } from "../document-side.ts";
import type { Finding } from "./comparison.ts";
import { isSame } from "./equal.ts";

/** Members that a rule of their own looks at. */
const known = {
  operation: [
    ...["operationId", "tags", "parameters", "requestBody", "responses", "security", "callbacks"],
    ...["servers", "deprecated", "x-sunset", "x-stability-level"],
  ],
  parameter: [
    ...["name", "in", "required", "schema", "content", "style", "explode"],
    ...["allowReserved", "allowEmptyValue", "deprecated", "x-sunset", "x-stability-level"],
  ],
  "request body": ["content", "required"],
  response: ["headers", "content", "links"],
  header: ["required", "schema", "content", "deprecated", "x-sunset", "x-stability-level"],
  "media type": ["schema", "encoding"],
} as const;

/** Descriptions, examples and extensions: nothing that changed is passed over in silence. */
export function compareProse(
  kind: keyof typeof known,
  base: Located,
  revision: Located,
  report: (finding: Finding) => void,
): void {
  const keys = [base, revision].flatMap(({ value }) => (isObject(value) ? Object.keys(value) : []));
  const told: readonly string[] = known[kind];
  for (const key of new Set(keys)) {
    if (told.includes(key)) continue;
    const [from, to] = [member(base.value, key), member(revision.value, key)];
    if (isSame(from, to)) continue;
    const message = `${key} of the ${kind} changed.`;
    report({ rule: "operation-doc-changed", base, revision, from, to, message });
  }
}
