import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "../../generated/operations.ts";
import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../../scripts/document/json.ts";
import { readSource } from "../../scripts/document/read.ts";
import { resolve } from "../../scripts/document/references.ts";
import { operationsOf, type OperationVisit } from "../../scripts/document/structure.ts";
import { createClient, type SpheronClient } from "../../src/index.ts";
import { startMockServer, type MockServer } from "../../src/testing.ts";

const { value: document } = await readSource("spec/openapi.yaml");
const visits = [...operationsOf(document)];

let mock: MockServer;
let spheron: SpheronClient;

beforeAll(async () => {
  mock = await startMockServer({ answers: "examples" });
  spheron = createClient({ baseUrl: mock.url, token: "token" });
});

afterAll(() => mock.close());

/** A value that the parameter's schema allows. */
function parameterValue(parameter: JsonObject): JsonValue {
  const schema = resolve(document, parameter["schema"]);
  const [first] = arrayMember(schema, "enum");
  if (first !== undefined) return first;
  const type = stringMember(schema, "type");
  if (type === "integer" || type === "number") return 1;
  return type === "boolean" ? true : "a b/c?d";
}

function parametersOf({ operation }: OperationVisit): JsonObject {
  const values: Record<string, JsonObject> = {};
  for (const parameter of arrayMember(operation, "parameters").filter(isObject)) {
    const place = (values[stringMember(parameter, "in") ?? ""] ??= {});
    place[stringMember(parameter, "name") ?? ""] = parameterValue(parameter);
  }
  return values;
}

function bodyOf({ operation }: OperationVisit): unknown {
  const [entry] = Object.entries(
    objectMember(resolve(document, operation["requestBody"]), "content"),
  );
  if (entry === undefined) return undefined;
  const [type, media] = entry;
  if (type !== "multipart/form-data") return member(media, "example");
  const form = new FormData();
  for (const name of Object.keys(objectMember(media, "example")))
    form.append(name, new Blob(["x"]), "./a.txt");
  return form;
}

function successMedia({
  operation,
}: OperationVisit): [type: string, example: JsonValue | undefined] {
  const success = resolve(document, objectMember(operation, "responses")["200"]);
  const [[type, media] = ["", {}]] = Object.entries(objectMember(success, "content"));
  return [type, member(media, "example")];
}

type LooseVerbs = Record<string, (path: string, options: object) => Promise<unknown>>;

describe("every operation of the document", () => {
  it.each(visits.map((visit) => [`${visit.method.toUpperCase()} ${visit.path}`, visit] as const))(
    "%s can be called, and the request is one that the document allows",
    async (_name, visit) => {
      const [type, example] = successMedia(visit);
      const isJson = type === "application/json";
      const verbs = spheron as unknown as LooseVerbs;
      const before = mock.violations.length;

      const data = await verbs[visit.method.toUpperCase()]?.(visit.path, {
        params: parametersOf(visit),
        body: bodyOf(visit),
        ...(isJson ? {} : { parseAs: "text" }),
      });

      expect(mock.violations.slice(before)).toEqual([]);
      expect(data).toEqual(example);
    },
  );

  it("is in the table of operations, and nothing else is", () => {
    const inDocument = visits.map(({ operation }) => stringMember(operation, "operationId")).sort();

    expect(Object.keys(operations).sort()).toEqual(inDocument);
  });
});

describe("the mock", () => {
  it("answers with the violation where a request is not allowed", async () => {
    const verbs = spheron as unknown as LooseVerbs;
    const wrong: [string, string, object, RegExp][] = [
      ["GET", "/v1/nothing", {}, /404: no such operation/],
      [
        "GET",
        "/v1/profile",
        { params: { query: { x: 1 } } },
        /400: the query parameter x is not declared/,
      ],
      [
        "POST",
        "/v2/ipfs/pins",
        { body: { cids: [] } },
        /400: the query parameter bucket is missing/,
      ],
      ["POST", "/v2/ipfs/pins", { params: { query: { bucket: "b" } } }, /400: the body is missing/],
      [
        "POST",
        "/v2/ipfs/pins",
        { params: { query: { bucket: "b" } }, body: { cids: [1] } },
        /400: the body\/cids\/0 must be string/,
      ],
      ["GET", "/v1/profile", { headers: { authorization: "Basic x" } }, /401: Unauthorized/],
    ];

    for (const [method, path, options, message] of wrong) {
      await expect(verbs[method]?.(path, options)).rejects.toThrow(message);
    }
  });
});
