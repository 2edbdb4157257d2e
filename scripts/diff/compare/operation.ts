import { arrayMember, member } from "../../document/json.ts";
import { both } from "../both.ts";
import type { ComparedOperation, Comparison } from "../comparison.ts";
import { isSame } from "../equal.ts";
import { compareCallbacks } from "./callbacks.ts";
import { compareDescriptions } from "./descriptions.ts";
import { serversOf } from "./document.ts";
import { compareLifecycle, readLifecycle } from "./lifecycle.ts";
import { compareParameters } from "./parameters.ts";
import { compareRequestBody } from "./request-body.ts";
import { compareResponses } from "./responses.ts";
import { compareSecurity } from "./security.ts";

/** Everything about an operation that is in both documents. `successor` is what to call instead of it. */
export function compareOperation(
  comparison: Comparison,
  base: ComparedOperation,
  revision: ComparedOperation,
  successor: string | undefined,
): void {
  compareFacts(comparison, base, revision, successor);
  compareParameters(comparison, base, revision);
  compareRequestBody(comparison, base.at, revision.at);
  compareResponses(comparison, base.at, revision.at);
  compareSecurity(comparison, base, revision);
  compareCallbacks(comparison, base.at, revision.at);
}

function compareFacts(
  comparison: Comparison,
  base: ComparedOperation,
  revision: ComparedOperation,
  successor: string | undefined,
): void {
  const { report, calendar } = comparison;
  const [from, to] = [base.at, revision.at];
  const at = { base: from, revision: to };
  const [oldId, id] = both(base, revision, ({ operationId }) => operationId);
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
      report({ ...at, hint: successor && `call ${successor} instead`, ...finding });
    },
  });
  compareServers(comparison, base, revision);
}

/** Those of an operation are its own, else those of its path, else those of the document, which are compared once. */
function compareServers(
  comparison: Comparison,
  base: ComparedOperation,
  revision: ComparedOperation,
): void {
  const [own, ownNow] = both(
    base,
    revision,
    ({ operation, pathItem }) => member(operation, "servers") ?? member(pathItem, "servers"),
  );
  if (own === undefined && ownNow === undefined) return;
  const [from, to] = [
    serversOf(own ?? member(comparison.base.document, "servers")),
    serversOf(ownNow ?? member(comparison.revision.document, "servers")),
  ];
  if (isSame(from, to)) return;
  const message = "The servers of the operation changed.";
  const at = { base: base.at, revision: revision.at };
  comparison.report({ rule: "server-changed", ...at, from, to, message });
}
