import type { Schemas } from "../../../src/testing/json-schema.ts";
import { casesOf, type Call, type Case } from "./call.ts";
import { formsOf, startCall, type Form } from "./client.ts";
import { itemOf, type Coverage } from "./coverage.ts";
import { compare, type Finding } from "./finding.ts";
import { partsOf, receivedParts, textOf } from "./multipart.ts";
import { wordParameter, type Operation, type Parameter } from "./operation.ts";
import type { Received, Recorder } from "./recorder.ts";
import { parseAsFor, replyTo, successOf } from "./reply.ts";
import { encodeMarks, queryPairsOf, segmentsOf } from "./wire-form.ts";

export interface Subject {
  readonly recorder: Recorder;
  /** Made for the recorder's address. */
  readonly client: object;
  readonly token: string;
  readonly schemas: Schemas;
  readonly coverage: Coverage;
}

/** Calls the operation with every case in every form, and says how what was sent differs from the document. */
export async function checkRequests(operation: Operation, subject: Subject): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, given] of casesOf(operation, subject.schemas).entries()) {
    for (const form of formsOf(operation)) {
      // One case shows that these go the same way.
      if ((form === "raw" || form === "path object") && index > 0) continue;
      const found = await checkRequest(operation, given, form, subject);
      const where = `(${form}, ${given.label})`;
      findings.push(...found.map((one) => ({ ...one, message: `${one.message} ${where}` })));
    }
  }
  return findings;
}

async function checkRequest(
  operation: Operation,
  { call }: Case,
  form: Form,
  { recorder, client, token, schemas, coverage }: Subject,
): Promise<Finding[]> {
  const success = successOf(operation);
  const reply = replyTo(operation, success, "200", schemas);
  let failure: string | undefined;
  const [received, ...more] = await recorder.during(reply, async () => {
    try {
      await startCall(client, operation, call, form, parseAsFor(success.mediaType));
    } catch (error) {
      failure = String(error);
    }
  });
  const place = { operation: operation.name, part: "request" };
  if (received === undefined)
    return [{ ...place, message: `nothing was sent: ${failure ?? "no reason was given"}` }];
  const findings = [
    ...compare(place, { did: "failed with", value: failure }, undefined),
    ...compare(place, { did: "requests sent:", value: 1 + more.length }, 1),
    ...compare(
      { ...place, part: "method" },
      { did: "sent", value: received.method },
      operation.method,
    ),
    ...comparePath(operation, call, received),
    ...compareQuery(operation, call, received),
    ...compareHeaders(operation, call, received, token),
    ...(await compareBody(operation, call, received)),
  ];
  if (findings.length === 0) markCall(operation, call, coverage);
  return findings;
}

function markCall(operation: Operation, call: Call, coverage: Coverage): void {
  coverage.mark("operations", operation.name);
  for (const parameter of operation.parameters)
    if (call.params[parameter.place]?.[parameter.name] !== undefined)
      coverage.mark("parameters", itemOf(operation, wordParameter(parameter)));
  if (call.body !== undefined)
    coverage.mark("request media types", itemOf(operation, call.body.mediaType));
}

function comparePath(operation: Operation, call: Call, { target }: Received): Finding[] {
  const [path = ""] = target.split("?");
  const expected = segmentsOf(operation, call);
  const segments = encodeMarks(path).split("/");
  const wrong = expected.flatMap((segment, index) => {
    const name = /\{([^{}]+)\}/.exec(operation.path.split("/")[index] ?? "")?.[1];
    if (name === undefined) return [];
    const part = wordParameter({ place: "path", name });
    return compare(
      { operation: operation.name, part },
      { did: "sent", value: segments[index] },
      segment,
    );
  });
  if (wrong.length > 0 && segments.length === expected.length) return wrong;
  return compare(
    { operation: operation.name, part: "path" },
    { did: "sent", value: segments.join("/") },
    expected.join("/"),
  );
}

function compareQuery(operation: Operation, call: Call, { target }: Received): Finding[] {
  const [, query = ""] = target.split(/\?(.*)/);
  const sent = encodeMarks(query).split("&").filter(Boolean);
  const expected = queryPairsOf(operation, call);
  const keyOf = (text: string) => text.split("=")[0];
  const given = [...new Set(expected.map(({ parameter }) => parameter))];
  const findings = given.flatMap((name) => {
    const texts = expected.flatMap(({ parameter, text }) => (parameter === name ? [text] : []));
    const keys = new Set(texts.map(keyOf));
    const own = sent.filter((text) => keys.has(keyOf(text)));
    return compare(
      { operation: operation.name, part: wordParameter({ place: "query", name }) },
      { did: "sent", value: own.length === 0 ? undefined : own.join("&") },
      texts.join("&"),
    );
  });
  const known = new Set(expected.map(({ text }) => keyOf(text)));
  const extra = sent.filter((text) => !known.has(keyOf(text)));
  const surplus = extra.map((text) => ({
    operation: operation.name,
    part: wordParameter({ place: "query", name: keyOf(text) ?? "" }),
    message: `sent "${text}", which the call did not give`,
  }));
  return [...findings, ...surplus];
}

function compareHeaders(
  operation: Operation,
  call: Call,
  { headers }: Received,
  token: string,
): Finding[] {
  const { name, security, parameters } = operation;
  const bearer = security.length === 0 ? undefined : `Bearer ${token}`;
  const headerOf = ({ name: header }: Parameter) => headers[header.toLowerCase()];
  const givenOf = (parameter: Parameter) => {
    const value = call.params["header"]?.[parameter.name];
    return value === undefined ? undefined : textOf(value);
  };
  const mediaType = headers["content-type"]?.split(";")[0];
  return [
    ...compare(
      { operation: name, part: "authorization" },
      { did: "sent", value: headers.authorization },
      bearer,
    ),
    ...compare(
      { operation: name, part: "content type" },
      { did: "sent", value: mediaType },
      call.body?.mediaType,
    ),
    ...parameters
      .filter(({ place }) => place === "header")
      .flatMap((parameter) =>
        compare(
          { operation: name, part: wordParameter(parameter) },
          { did: "sent", value: headerOf(parameter) },
          givenOf(parameter),
        ),
      ),
  ];
}

async function compareBody(
  operation: Operation,
  { body }: Call,
  { headers, body: bytes }: Received,
): Promise<Finding[]> {
  const place = { operation: operation.name, part: "body" };
  const text = bytes.toString();
  if (body === undefined)
    return compare(place, { did: "sent", value: text || undefined }, undefined);
  try {
    const [sent, expected] = await contentOf(body, headers["content-type"] ?? "", bytes);
    return compare(place, { did: "sent", value: sent }, expected);
  } catch (error) {
    return [{ ...place, message: `what was sent is no ${body.mediaType}: ${String(error)}` }];
  }
}

/** The body that was sent and the one that belongs to the call, in a form that can be compared. */
async function contentOf(
  { mediaType, value }: NonNullable<Call["body"]>,
  contentType: string,
  bytes: Buffer,
): Promise<readonly [sent: unknown, expected: unknown]> {
  if (mediaType === "multipart/form-data")
    return [await receivedParts(contentType, bytes), await partsOf(value)];
  if (mediaType === "application/x-www-form-urlencoded")
    return [
      [...new URLSearchParams(bytes.toString())],
      (await partsOf(value)).map(({ name, text }) => [name, text]),
    ];
  if (/\bjson$/.test(mediaType)) return [JSON.parse(bytes.toString()) as unknown, value];
  return [bytes.toString(), value instanceof Blob ? await value.text() : textOf(value)];
}
