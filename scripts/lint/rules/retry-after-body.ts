import type { DocumentIssue } from "../../document/issue.ts";
import { readRetryAfterBody } from "../../document/retry-after-body.ts";
import type { Subject } from "../rule.ts";

export function* retryAfterBody({ document }: Subject): Generator<DocumentIssue> {
  const said = readRetryAfterBody(document);
  if (typeof said !== "string") return;
  yield { pointer: "/x-retry-after-body", message: said, hint: "correct it in the overlay" };
}
