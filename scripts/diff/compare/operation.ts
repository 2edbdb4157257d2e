import { arrayMember, member } from "../../document/json.ts";
import { both } from "../both.ts";
import type { Comparison } from "../comparison.ts";
import { child, type NodeRef } from "../document-side.ts";
import { isSame } from "../equal.ts";
import { compareCallbacks } from "./callbacks.ts";
import { compareDescriptions } from "./descriptions.ts";
import { compareLifecycle, readLifecycle } from "./lifecycle.ts";
import { compareParameters, type OperationAt } from "./parameters.ts";
import { compareRequestBody } from "./request-body.ts";
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
  const [oldId, id] = both(from, to, ({ value }) => member(value, "operationId"));
  if (oldId !== id) {
    const message = "The operationId changed.";
    report({ rule: "operation-id-changed", ...at, from: oldId, to: id, message });
  }
  const [oldTags, tags] = both(from, to, ({ value }) =>
    arrayMember(value, "tags").map(String).sort(),
  );
  if (!isSame(oldTags, tags)) {
    const message = "The tags changed.";
    report({ rule: "operation-tag-changed", ...at, from: oldTags, to: tags, message });
  }
  compareDescriptions("operation", from, to, report);
  const lives = both(from, to, ({ value }) => readLifecycle((key) => member(value, key)));
  compareLifecycle("operation", "the operation", lives, {
    calendar,
    report: (finding) => {
      report({ ...at, hint: successorOf(to), ...finding });
    },
  });
  for (const [before, after] of [
    [child(base.item, "servers"), child(revision.item, "servers")],
    [child(from, "servers"), child(to, "servers")],
  ] as const) {
    if (isSame(before.value, after.value)) continue;
    const message = "The servers of the operation changed.";
    report({ rule: "server-changed", ...at, from: before.value, to: after.value, message });
  }
}

/** Documents name it where an operation has one. */
function successorOf({ value }: NodeRef): string | undefined {
  const successor = member(value, "x-superseded-by");
  return typeof successor === "string" ? `call ${successor} instead` : undefined;
}
