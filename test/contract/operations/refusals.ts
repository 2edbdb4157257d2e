import type { Json, Schemas } from "../../../src/testing/json-schema.ts";
import { compare, type Finding } from "./finding.ts";
import { isJson } from "./reply.ts";
import { textOf } from "./multipart.ts";
import type { Operation } from "./operation.ts";
import { minimalCall, type Call } from "./call.ts";
import { violationsOf, type Violation } from "./violation.ts";
import { queryPairsOf, segmentsOf } from "./wire-form.ts";

/** Sends what violates the operation past the client, and says which of it the validator does not refuse by name. */
export async function checkRefusals(
  operation: Operation,
  schemas: Schemas,
  url: string,
): Promise<Finding[]> {
  const valid = await send(url, operation, minimalCall(operation, schemas));
  const findings = compare(
    { operation: operation.name, part: "validator" },
    { did: "answered a valid request with", value: valid.status < 400 ? "a success" : valid.text },
    "a success",
  );
  if (operation.isTokenRequired) {
    const { status } = await send(url, operation, minimalCall(operation, schemas), false);
    const place = { operation: operation.name, part: "authorization" };
    findings.push(...compare(place, { did: "answered without a token", value: status }, 401));
  }
  const visible = violationsOf(operation, schemas).filter(({ isVisible }) => isVisible);
  for (const violation of visible) {
    const { status, text } = await send(url, operation, violation.call);
    if (status >= 400 && text.includes(violation.name)) continue;
    findings.push(wordAccepted(violation, `${status} ${text.slice(0, 200)}`));
  }
  return findings;
}

function wordAccepted({ operation, part, fault }: Violation, answer: string): Finding {
  const message = `the validator does not say that it ${fault}, but answers ${answer}`;
  return { operation: operation.name, part, message };
}

async function send(url: string, operation: Operation, call: Call, isAuthorized = true) {
  const pairs = queryPairsOf(operation, call).map(({ text }) => text);
  const declared = new Set(operation.parameters.map(({ name }) => name));
  for (const [name, value] of Object.entries(call.params["query"] ?? {}))
    if (!declared.has(name)) pairs.push(`${name}=${textOf(value)}`);
  const query = pairs.length === 0 ? "" : `?${pairs.join("&")}`;
  const headers = new Headers(isAuthorized ? { authorization: "Bearer token" } : {});
  for (const [name, value] of Object.entries(call.params["header"] ?? {}))
    headers.set(name, textOf(value));
  const body = call.body === undefined ? null : encodeBody(call.body, headers);
  const { method } = operation;
  const response = await fetch(url + segmentsOf(operation, call).join("/") + query, {
    method,
    headers,
    body,
  });
  return { status: response.status, text: await response.text() };
}

function encodeBody({ mediaType, value }: NonNullable<Call["body"]>, headers: Headers): BodyInit {
  const isForm = mediaType === "multipart/form-data";
  if (!isForm) headers.set("content-type", mediaType);
  if (isJson(mediaType)) return JSON.stringify(value);
  if (!isForm && mediaType !== "application/x-www-form-urlencoded") return value as BodyInit;
  const form = new FormData();
  for (const [name, field] of Object.entries(value as Record<string, Json | Blob>))
    for (const item of Array.isArray(field) ? field : [field])
      form.append(name, item instanceof Blob ? item : textOf(item));
  if (isForm) return form;
  return new URLSearchParams([...form].map(([name, field]) => [name, textOf(field)]));
}
