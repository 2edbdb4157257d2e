import type { Schemas } from "../../../src/testing/json-schema.ts";
import type { ClientType } from "../apis.ts";
import { casesOf, minimalCall, type Call } from "./call.ts";
import { requestTypeLines, schemaTypeLines, typeOf } from "./declared-types.ts";
import type { Line } from "./line.ts";
import { wordParameter, type DeclaredResponse, type Operation } from "./operation.ts";
import { isJson, parseAsFor, replyTo, successOf } from "./reply.ts";
import { wordResponse } from "./responses.ts";
import { plainSchema, violationsOf } from "./violation.ts";

/** A program of typed calls that the document allows, and of ones that it does not, each under `@ts-expect-error`. */
export function typedCalls(
  operations: readonly Operation[],
  schemas: Schemas,
  clientType: ClientType,
): Line[] {
  const head: Line = {
    operation: "every operation",
    part: "types",
    message: "cannot be compiled",
    text: preambleFor(clientType),
  };
  return [
    head,
    ...operations.flatMap((operation) => [
      ...allowedCalls(operation, schemas),
      ...responseLines(operation, schemas),
      ...requestTypeLines(operation, schemas),
      ...refusedCalls(operation, schemas),
    ]),
    ...schemaTypeLines(operations, schemas),
  ];
}

const preambleFor = ({ module, name }: ClientType) =>
  `import type { Call, ${name}, components, paths } from "../../../${module}"; ` +
  `declare const spheron: ${name}; ` +
  "type MemberOf<Type, Key> = Key extends keyof Type ? NonNullable<Type[Key]> : never; " +
  "type IsAny<Type> = 0 extends 1 & Type ? true : false; " +
  "declare function takes<Data>(call: Promise<Data>, ...data: NoInfer<Data>[]): void; " +
  "declare function fails<Body>(call: Call<unknown, Body>, ...bodies: NoInfer<Body>[]): void; " +
  "declare function reads<Data>(call: Promise<Data>, read: (data: NoInfer<Data>) => unknown): void;";

function allowedCalls(operation: Operation, schemas: Schemas): Line[] {
  const chosen = casesOf(operation, schemas).filter(({ label }) => /^(minimal|full)/.test(label));
  return chosen.flatMap(({ label, call }) => {
    const message = `the types refuse a call that the document allows (${label})`;
    const line = (part: string, text: string): Line => ({
      operation: operation.name,
      part,
      message,
      text,
    });
    const places = Object.entries(call.params).flatMap(([place, values]) => [
      line(`${place} parameters`, `${place}: {`),
      ...Object.entries(values).map(([name, value]) =>
        line(wordParameter({ place, name }), `${JSON.stringify(name)}: ${toSource(value)},`),
      ),
      line(`${place} parameters`, "},"),
    ]);
    const { verb, path } = addressOf(operation, label === "minimal");
    return [
      line("request", `void spheron${verb}(${path}, {`),
      ...(places.length === 0
        ? []
        : [line("parameters", "params: {"), ...places, line("parameters", "},")]),
      ...(call.body === undefined ? [] : [line("body", `body: ${toSource(call.body.value)},`)]),
      line("response", `${parseAsOf(operation)}});`),
    ];
  });
}

const keyOfTomorrow = "keyOfTomorrow";

function responseLines(operation: Operation, schemas: Schemas): Line[] {
  const success = successOf(operation);
  const call = callSource(operation, minimalCall(operation, schemas));
  return [
    ...dataLines(operation, success, call, schemas),
    ...readLines(operation, success, call, schemas),
    ...failureLines(operation, call, schemas),
  ];
}

const sampled = [
  { properties: "required", bounds: "low" },
  { properties: "all", bounds: "random" },
] as const;

function samplesOf(operation: Operation, response: DeclaredResponse, schemas: Schemas): string {
  return sampled
    .map((way) => replyTo(operation, response, "200", schemas, way).value)
    .map((value) => (value === undefined ? "undefined" : toSource(value)))
    .join(", ");
}

function dataLines(
  operation: Operation,
  success: DeclaredResponse,
  call: string,
  schemas: Schemas,
): Line[] {
  if (parseAsFor(success.mediaType) === "stream") return [];
  const message = "the types refuse data that the document allows";
  const text = `takes(${call}, ${samplesOf(operation, success, schemas)});`;
  return [{ operation: operation.name, part: wordResponse(success), message, text }];
}

function failureLines(operation: Operation, call: string, schemas: Schemas): Line[] {
  const failure = operation.responses.find(({ status }) => status === "default");
  if (failure === undefined || !isJson(failure.mediaType)) return [];
  const message = "the types refuse an error body that the document allows";
  const text = `fails(${call}, ${samplesOf(operation, failure, schemas)});`;
  return [{ operation: operation.name, part: wordResponse(failure), message, text }];
}

/** Reads each property that the document declares as what it declares, and one that it does not. */
function readLines(
  operation: Operation,
  success: DeclaredResponse,
  call: string,
  schemas: Schemas,
): Line[] {
  if (!isJson(success.mediaType)) return [];
  const whole = plainSchema(success.schema, schemas);
  const item = whole?.items === undefined ? undefined : plainSchema(whole.items, schemas);
  const object = item ?? whole;
  const data = item === undefined ? "data" : "data[0]!";
  const { properties, required = [], additionalProperties = false } = object ?? {};
  if (properties === undefined || additionalProperties !== false) return [];
  const line = (part: string, message: string, text: string): Line => ({
    operation: operation.name,
    part: `${wordResponse(success)}${part}`,
    message,
    text,
  });
  const wrong = "the types do not let it be read as what the document says";
  return [
    line("", wrong, `reads(${call}, (data) => [`),
    ...Object.entries(properties).map(([name, schema]) => {
      const type = `${typeOf(schema, schemas, false)}${required.includes(name) ? "" : " | undefined"}`;
      return line(
        `, property ${name}`,
        wrong,
        `${data}[${JSON.stringify(name)}] satisfies ${type},`,
      );
    }),
    line(
      "",
      `the types let the undeclared property ${keyOfTomorrow} be read`,
      "// @ts-expect-error",
    ),
    line("", wrong, `${data}.${keyOfTomorrow},`),
    line("", wrong, "]);"),
  ];
}

function refusedCalls(operation: Operation, schemas: Schemas): Line[] {
  return violationsOf(operation, schemas).flatMap(({ part, fault, method, call }) => {
    const line = (message: string, text: string): Line => ({
      operation: operation.name,
      part,
      message,
      text,
    });
    const message = `the types accept a call in which it ${fault}`;
    return [
      line(message, "// @ts-expect-error"),
      line(message, `void ${callSource(operation, call, method)};`),
    ];
  });
}

function callSource(operation: Operation, { params, body }: Call, method?: string): string {
  const { verb, path } = addressOf(operation, false, method);
  const options = [
    Object.keys(params).length === 0 ? "" : `params: ${toSource(params)},`,
    body === undefined ? "" : `body: ${toSource(body.value)},`,
    parseAsOf(operation),
  ].join("");
  return `spheron${verb}(${path}${options === "" ? "" : `, { ${options} }`})`;
}

function parseAsOf(operation: Operation): string {
  const parseAs = parseAsFor(successOf(operation).mediaType);
  return parseAs === "json" ? "" : `parseAs: "${parseAs}",`;
}

/** `.v1.GET` and the path after the version; or `.GET` and the whole path. */
function addressOf({ version, method, path }: Operation, isWhole: boolean, verb = method) {
  return isWhole || version === undefined
    ? { verb: `.${verb}`, path: JSON.stringify(path) }
    : { verb: `.${version.prefix}.${verb}`, path: JSON.stringify(version.path) };
}

function toSource(value: unknown): string {
  if (value instanceof Blob) return "new Blob()";
  if (Array.isArray(value)) return `[${value.map(toSource).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${toSource(inner)}`,
  );
  return `{ ${entries.join(", ")} }`;
}
