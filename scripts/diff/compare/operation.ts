import { arrayMember, member } from "../../document/json.ts";
import { below, type Located } from "../document-side.ts";
import { compareRequestBody } from "./bodies.ts";
import { compareCallbacks } from "./callbacks.ts";
import type { Comparison } from "./comparison.ts";
import { isSame } from "./equal.ts";
import { compareLifecycle, lifecycleOf } from "./lifecycle.ts";
import { compareParameters, type OperationAt } from "./parameters.ts";
import { compareProse } from "./prose.ts";
import { compareResponses } from "./responses.ts";
import { compareSecurity } from "./security.ts";

/** Everything about an operation that is in both documents. */
export function compareOperation(
  comparison: Comparison,
  base: OperationAt,
  revision: OperationAt,
): void {
  compareFacts(comparison, base, revision);
  compareParameters(comparison, base, revision);
  compareRequestBody(comparison, base.at, revision.at);
  compareResponses(comparison, base.at, revision.at);
  compareSecurity(comparison, base.at, revision.at);
  compareCallbacks(comparison, base.at, revision.at);
}

function compareFacts(
  { report, calendar }: Comparison,
  base: OperationAt,
  revision: OperationAt,
): void {
  const [from, to] = [base.at, revision.at];
  const at = { base: from, revision: to };
  const id = [from, to].map(({ value }) => member(value, "operationId"));
  if (id[0] !== id[1])
    report({
      rule: "operation-id-changed",
      ...at,
      from: id[0],
      to: id[1],
      message: "The operationId changed.",
    });
  const tags = [from, to].map(({ value }) => arrayMember(value, "tags").map(String).sort());
  if (!isSame(tags[0], tags[1]))
    report({
      rule: "operation-tag-changed",
      ...at,
      from: tags[0],
      to: tags[1],
      message: "The tags changed.",
    });
  compareProse("operation", from, to, report);
  const [was, is] = [base, revision].map(({ at: { value } }) =>
    lifecycleOf((key) => member(value, key)),
  );
  if (was !== undefined && is !== undefined)
    compareLifecycle(
      "operation",
      "the operation",
      { base: was, revision: is },
      {
        calendar,
        report: (finding) => {
          report({ ...at, hint: successorOf(to), ...finding });
        },
      },
    );
  for (const [before, after] of [
    [below(base.item, "servers"), below(revision.item, "servers")],
    [below(from, "servers"), below(to, "servers")],
  ] as const) {
    if (isSame(before.value, after.value)) continue;
    const message = "The servers of the operation changed.";
    report({ rule: "server-changed", ...at, from: before.value, to: after.value, message });
  }
}

/** Documents name it where an operation has one. */
function successorOf({ value }: Located): string | undefined {
  const successor = member(value, "x-superseded-by");
  return typeof successor === "string" ? `call ${successor} instead` : undefined;
}
