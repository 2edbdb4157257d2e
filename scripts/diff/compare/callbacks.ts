import { isObject } from "../../document/json.ts";
import { operationKey } from "../../document/operation.ts";
import { httpMethods } from "../../document/structure.ts";
import type { Comparison, Use } from "../comparison.ts";
import { child, isNotExtension, type NodeRef } from "../document-side.ts";
import { compareRequestBody } from "./request-body.ts";
import { compareResponses } from "./responses.ts";

/** In a callback or webhook the server calls the client, which receives the request and sends the response. */
const reversedUse: Readonly<Record<Use, Use>> = {
  request: "response",
  parameter: "response",
  response: "request",
  "response-header": "request",
};

export function compareCallbacks(
  comparison: Comparison,
  baseOperation: NodeRef,
  revisionOperation: NodeRef,
): void {
  const [from, to] = [child(baseOperation, "callbacks"), child(revisionOperation, "callbacks")];
  const before = comparison.base.members(from, isNotExtension);
  const after = comparison.revision.members(to, isNotExtension);
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(name), after.get(name)];
    compareCalls(
      comparison,
      `callback ${name}`,
      was ?? { ...from, value: {} },
      is ?? { ...to, value: {} },
    );
  }
}

export function compareWebhooks(comparison: Comparison): void {
  const { base, revision } = comparison;
  compareCalls(
    comparison,
    "webhook",
    child(base.root, "webhooks"),
    child(revision.root, "webhooks"),
  );
}

/** Two maps of path items by URL or name. */
function compareCalls(comparison: Comparison, kind: string, from: NodeRef, to: NodeRef): void {
  const before = callsOf(comparison.base.members(from));
  const after = callsOf(comparison.revision.members(to));
  for (const [name, at] of before) {
    const now = after.get(name);
    if (now !== undefined) {
      compareCall(comparison, at, now);
      continue;
    }
    const message = `The ${kind} ${name} was removed.`;
    comparison.report({
      rule: "callback-webhook-removed",
      base: at,
      revision: to,
      from: name,
      message,
    });
  }
  for (const [name, at] of after) {
    if (before.has(name)) continue;
    const message = `The ${kind} ${name} was added.`;
    comparison.report({
      rule: "callback-webhook-added",
      base: from,
      revision: at,
      to: name,
      message,
    });
  }
}

function callsOf(items: ReadonlyMap<string, NodeRef>): Map<string, NodeRef> {
  const calls = [...items].flatMap(([name, item]) =>
    httpMethods
      .map((method) => [operationKey(method, name), child(item, method)] as const)
      .filter(([, at]) => isObject(at.value)),
  );
  return new Map(calls);
}

function compareCall(comparison: Comparison, from: NodeRef, to: NodeRef): void {
  const atClient: Comparison = {
    ...comparison,
    schemas: (base, revision, usage) => {
      comparison.schemas(base, revision, { ...usage, use: reversedUse[usage.use] });
    },
  };
  compareRequestBody(atClient, from, to);
  compareResponses(atClient, from, to);
}
