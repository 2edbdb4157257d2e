import type { Json } from "../../../src/testing/json-schema.ts";
import {
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  SpheronApiError,
  ValidationError,
} from "../../../src/index.ts";
import { minimalCall } from "./call.ts";
import { startCall, type Outcome } from "./client.ts";
import { itemOf } from "./coverage.ts";
import { compare, type Finding } from "./finding.ts";
import type { DeclaredResponse, Operation } from "./operation.ts";
import { parseAsFor, replyTo } from "./reply.ts";
import type { Subject } from "./requests.ts";

const ways = [
  { properties: "required", bounds: "low" },
  { properties: "all", bounds: "high" },
  { properties: "all", bounds: "random", key: "keyOfTomorrow" },
] as const;
type Way = (typeof ways)[number];

/** Answers the operation with every declared response, and says how what the client makes of it differs. */
export async function checkResponses(operation: Operation, subject: Subject): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const response of operation.responses) {
    const part = wordResponse(response);
    const found: Finding[] = [];
    for (const [status, way] of repliesFor(response, operation))
      found.push(...(await checkResponse(operation, response, status, way, subject)));
    if (found.length === 0) subject.coverage.mark("responses", itemOf(operation, part));
    findings.push(...found);
  }
  return findings;
}

/** `response 200 application/json` */
export function wordResponse({ status, mediaType = "without a body" }: DeclaredResponse): string {
  return `response ${status} ${mediaType}`;
}

const undeclared = ["206", "400", "404", "409", "418", "422", "429", "500", "503"];

/** The status in every way; for a range or `default`, statuses that are not declared by themselves, in turns. */
function repliesFor({ status }: DeclaredResponse, { responses }: Operation): [string, Way][] {
  if (/^\d{3}$/.test(status)) return ways.map((way) => [status, way]);
  const declared = new Set(responses.map((response) => response.status));
  const range = status === "default" ? /^[45]/ : new RegExp(`^${status.charAt(0)}`);
  return undeclared
    .filter((candidate) => range.test(candidate) && !declared.has(candidate))
    .map((candidate, index) => [candidate, ways[index % ways.length] ?? ways[0]]);
}

async function checkResponse(
  operation: Operation,
  response: DeclaredResponse,
  status: string,
  way: Way,
  { recorder, client, schemas }: Subject,
): Promise<Finding[]> {
  const reply = replyTo(operation, response, status, schemas, way);
  const place = { operation: operation.name, part: wordResponse(response) };
  const call = minimalCall(operation, schemas);
  const form = operation.version === undefined ? "whole path" : "version";
  let outcome: Outcome | undefined;
  let thrown: unknown;
  await recorder.during(reply, async () => {
    const running = startCall(client, operation, call, form, parseAsFor(response.mediaType));
    const data = running.catch((error: unknown) => (thrown = error));
    outcome = await running.result();
    await data;
  });
  if (outcome === undefined) return [{ ...place, message: "the call did not end" }];
  if (status.startsWith("2")) return compareSuccess(place, status, outcome, reply.value);
  return compareFailure(place, operation, status, outcome, thrown, reply.value);
}

type Place = Pick<Finding, "operation" | "part">;

async function compareSuccess(
  place: Place,
  status: string,
  outcome: Outcome,
  value: Json | undefined,
): Promise<Finding[]> {
  if (!outcome.ok) return [{ ...place, message: `threw ${String(outcome.error)}` }];
  const { data } = outcome;
  const read = data instanceof ReadableStream ? await new Response(data as BodyInit).text() : data;
  return [
    ...compare(place, { did: "gave the status", value: outcome.status }, Number(status)),
    ...compare(place, { did: "returned", value: read }, value),
  ];
}

const classes: Readonly<Record<string, typeof SpheronApiError>> = {
  "400": ValidationError,
  "401": AuthenticationError,
  "403": PermissionError,
  "404": NotFoundError,
  "409": ConflictError,
  "422": ValidationError,
  "429": RateLimitError,
};

function compareFailure(
  place: Place,
  { method, path }: Operation,
  status: string,
  outcome: Outcome,
  thrown: unknown,
  value: Json | undefined,
): Finding[] {
  if (outcome.ok) return [{ ...place, message: `returned data for the status ${status}` }];
  const { error } = outcome;
  const Class = classes[status] ?? (status.startsWith("5") ? ServerError : SpheronApiError);
  if (!(error instanceof SpheronApiError) || error.constructor !== Class)
    return [{ ...place, message: `threw ${String(error)}, the status means ${Class.name}` }];
  const { status: seenStatus, body } = error as SpheronApiError;
  const seen = { status: seenStatus, method: error.method, path: error.path, body };
  const isSame = thrown === error;
  return [
    ...compare(
      place,
      { did: "threw an error with", value: seen },
      { status: Number(status), method, path, body: value },
    ),
    ...(isSame
      ? []
      : [{ ...place, message: "awaiting the call threw another error than its result" }]),
  ];
}
