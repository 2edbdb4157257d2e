import { isObject, member } from "../../document/json.ts";
import type { Finding } from "../comparison.ts";
import type { NodeRef } from "../document-side.ts";
import { isSame } from "../equal.ts";

/** Members that another check looks at. */
const checkedMembers = {
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
  header: [
    ...["required", "schema", "content", "style", "explode"],
    ...["deprecated", "x-sunset", "x-stability-level"],
  ],
  "media type": ["schema", "itemSchema", "encoding"],
} as const;

/** Descriptions, examples and extensions, so that every change is reported. */
export function compareDescriptions(
  kind: keyof typeof checkedMembers,
  base: NodeRef,
  revision: NodeRef,
  report: (finding: Finding) => void,
): void {
  const keys = [base, revision].flatMap(({ value }) => (isObject(value) ? Object.keys(value) : []));
  const checked: readonly string[] = checkedMembers[kind];
  for (const key of new Set(keys)) {
    if (checked.includes(key)) continue;
    const [from, to] = [member(base.value, key), member(revision.value, key)];
    if (isSame(from, to)) continue;
    const message = `${key} of the ${kind} changed.`;
    report({ rule: "operation-doc-changed", base, revision, from, to, message });
  }
}
