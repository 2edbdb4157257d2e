import { arrayMember, isObject, member, objectMember, stringMember } from "../../document/json.ts";
import { operationKey } from "../../document/operation.ts";
import { toTokens } from "../../document/pointer.ts";
import { httpMethods } from "../../document/structure.ts";
import type { Comparison, Finding, Use } from "../comparison.ts";
import { child, isNotExtension, type DocumentSide, type NodeRef } from "../document-side.ts";
import { handleNew, nothingToDo } from "../rules/hints.ts";
import { isRuleId, rules } from "../rules/index.ts";
import { compareParameters, type ParameterHolder } from "./parameters.ts";
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
  const before = callsOf(comparison.base, comparison.base.members(from));
  const after = callsOf(comparison.revision, comparison.revision.members(to));
  for (const [name, call] of before) {
    const now = after.get(name);
    if (now !== undefined) {
      compareCall(comparison, call, now);
      continue;
    }
    const message = `The ${kind} ${name} was removed.`;
    comparison.report({
      rule: "callback-webhook-removed",
      base: call.at,
      revision: to,
      from: name,
      message,
    });
  }
  for (const [name, { at }] of after) {
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

/** A request of the server. */
interface Call extends ParameterHolder {
  readonly at: NodeRef;
}

function callsOf(side: DocumentSide, items: ReadonlyMap<string, NodeRef>): Map<string, Call> {
  const calls = [...items].flatMap(([name, item]) => {
    const others = Object.keys(objectMember(item.value, "additionalOperations"));
    const operations = [
      ...httpMethods.map((method) => [method, child(item, method)] as const),
      ...others.map((method) => [method, child(item, "additionalOperations", method)] as const),
    ];
    return operations
      .filter(([, at]) => isObject(at.value))
      .map(([method, at]): [string, Call] => {
        const parameters = [...parametersOf(side, item), ...parametersOf(side, at)];
        return [operationKey(method, name), { at, path: name, parameters }];
      });
  });
  return new Map(calls);
}

function parametersOf(side: DocumentSide, holder: NodeRef): Call["parameters"] {
  return arrayMember(holder.value, "parameters").flatMap((_, index) => {
    const { value, pointer } = side.resolve(child(holder, "parameters", index));
    const [name, where] = [stringMember(value, "name"), stringMember(value, "in")];
    if (!isObject(value) || name === undefined || where === undefined) return [];
    return [{ name, in: where, node: value, tokens: toTokens(pointer) }];
  });
}

function compareCall(comparison: Comparison, from: Call, to: Call): void {
  const atClient: Comparison = {
    ...comparison,
    schemas: (base, revision, usage) => {
      comparison.schemas(base, revision, { ...usage, use: reversedUse[usage.use] });
    },
  };
  const received: Comparison = {
    ...atClient,
    report: (finding) => {
      comparison.report({ ...finding, ...asReceived(finding) });
    },
  };
  compareParameters(received, from, to);
  compareRequestBody(received, from.at, to.at);
  const sent: Comparison = {
    ...atClient,
    report: (finding) => {
      comparison.report({ ...finding, level: levelAsSent(finding) });
    },
  };
  compareResponses(sent, from.at, to.at);
}

/** A response that the client sends has to have what is required, and may be what is allowed in addition. */
function levelAsSent({ rule, level, revision }: Finding): Finding["level"] {
  switch (rule) {
    case "response-success-status-added":
    case "response-header-became-optional":
    case "response-header-removed":
    case "response-media-type-schema-removed":
      return "info";
    case "response-header-became-required":
    case "response-media-type-schema-added":
      return "error";
    case "response-header-added":
      return member(revision?.value, "required") === true ? "error" : "info";
    case "response-media-type-renamed":
      return level === "error" ? "info" : "error";
    default:
      return level;
  }
}

/**
 * That something may be absent, or comes as another media type, is as bad for who receives it as the opposite is for who
 * sends it. What is added needs no handling.
 */
function asReceived({ rule, level }: Finding): Pick<Finding, "level" | "hint"> {
  if (/^(request-body|parameter|path-parameter)-added/.test(rule))
    return { level: "info", hint: nothingToDo };
  const { mirror } = rules[rule];
  if (!/-became-|-media-type-/.test(rule) || !isRuleId(mirror)) return { level };
  const opposite = rules[mirror].level;
  if (opposite === "off") return { level };
  return { level: opposite, hint: opposite === "info" ? nothingToDo : handleNew };
}
