import { isObject } from "../../document/json.ts";
import { below, isNoExtension, type Located } from "../document-side.ts";
import { compareRequestBody } from "./bodies.ts";
import type { Comparison, Use } from "./comparison.ts";
import { compareResponses } from "./responses.ts";

/** What the server calls at the client: there the client receives requests and sends responses. */
const turned: Readonly<Record<Use, Use>> = {
  request: "response",
  parameter: "response",
  response: "request",
  "response-header": "request",
};

export function compareCallbacks(
  comparison: Comparison,
  baseOperation: Located,
  revisionOperation: Located,
): void {
  const [from, to] = [below(baseOperation, "callbacks"), below(revisionOperation, "callbacks")];
  const before = comparison.base.members(from, isNoExtension);
  const after = comparison.revision.members(to, isNoExtension);
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
    below(base.root, "webhooks"),
    below(revision.root, "webhooks"),
  );
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Two maps of path items, by address or name. */
function compareCalls(comparison: Comparison, kind: string, from: Located, to: Located): void {
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

function callsOf(items: ReadonlyMap<string, Located>): Map<string, Located> {
  const calls = [...items].flatMap(([name, item]) =>
    methods
      .map((method) => [`${method.toUpperCase()} ${name}`, below(item, method)] as const)
      .filter(([, at]) => isObject(at.value)),
  );
  return new Map(calls);
}

function compareCall(comparison: Comparison, from: Located, to: Located): void {
  const atClient: Comparison = {
    ...comparison,
    schemas: (base, revision, use) => {
      comparison.schemas(base, revision, turned[use]);
    },
  };
  compareRequestBody(atClient, from, to);
  compareResponses(atClient, from, to);
}
