import { createHash } from "node:crypto";
import { matchesSchema } from "../../support/schema/matches-schema.ts";
import type { Json, Schema, Schemas } from "../../../src/testing/json-schema.ts";
import { sampleSchema, type SampleOptions } from "../../support/schema/sample.ts";
import { withFiles } from "./multipart.ts";
import type { Media, Operation, Parameter } from "./operation.ts";

/** What one call of an operation hands over. */
export interface Call {
  /** Values by place (`path`, `query`, `header`) and name. */
  readonly params: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly body?: { readonly mediaType: string; readonly value: unknown };
}

export interface Case {
  /** `minimal`, `full`, … */
  readonly label: string;
  readonly call: Call;
}

type Way = Omit<SampleOptions, "seed" | "direction">;

const ways: Readonly<Record<string, Way>> = {
  minimal: { properties: "required", bounds: "low" },
  low: { properties: "all", bounds: "low" },
  high: { properties: "all", bounds: "high" },
  random: { properties: "all", bounds: "random" },
  full: { properties: "all", bounds: "random" },
};

/** Valid calls of the operation, the same each time: every way, for each media type that its body may have. */
export function casesOf(operation: Operation, schemas: Schemas): Case[] {
  const cases = Object.entries(ways).flatMap(([label, way], index) =>
    bodiesFor(operation, way).map((media): Case => {
      const options = { ...way, seed: seedOf(operation.name) + index } as const;
      const call = callOf(operation, schemas, options, media);
      return { label: media === undefined ? label : `${label} ${media.mediaType ?? ""}`, call };
    }),
  );
  return [...cases, ...reservedCases(operation, schemas, cases)];
}

/** The smallest valid call. */
export function minimalCall(operation: Operation, schemas: Schemas): Call {
  const options = {
    properties: "required",
    bounds: "random",
    seed: seedOf(operation.name),
  } as const;
  return callOf(
    operation,
    schemas,
    options,
    operation.isBodyRequired ? operation.bodies[0] : undefined,
  );
}

function bodiesFor(operation: Operation, { properties }: Way): readonly (Media | undefined)[] {
  const { bodies, isBodyRequired } = operation;
  const isLeftOut = bodies.length === 0 || (properties === "required" && !isBodyRequired);
  return isLeftOut ? [undefined] : bodies;
}

function callOf(
  operation: Operation,
  schemas: Schemas,
  options: Omit<SampleOptions, "direction">,
  media: Media | undefined,
): Call {
  const params: Record<string, Record<string, Json>> = {};
  for (const parameter of operation.parameters) {
    if (!parameter.isRequired && options.properties === "required") continue;
    const place = (params[parameter.place] ??= {});
    place[parameter.name] = sampleParameter(parameter, schemas, options);
  }
  if (media?.mediaType === undefined) return { params };
  const value = sampleSchema(media.schema, schemas, { ...options, direction: "request" });
  return { params, body: { mediaType: media.mediaType, value: withFiles(value, media, schemas) } };
}

const visibleText: Schema = { pattern: "^[!-~]+$" };

/** A path cannot carry an empty text, nor a header every character. */
function sampleParameter(parameter: Parameter, schemas: Schemas, options: SampleOptions): Json {
  const limits: Readonly<Record<string, Schema>> = {
    path: { minLength: 1 },
    header: visibleText,
    cookie: visibleText,
  };
  const limit = limits[parameter.place];
  const schema = limit === undefined ? parameter.schema : { allOf: [parameter.schema, limit] };
  return sampleSchema(schema, schemas, options);
}

/** Characters with a meaning in URLs, in every path parameter that takes them. */
const reserved = "a/b ü?#%";

function reservedCases(operation: Operation, schemas: Schemas, [first]: readonly Case[]): Case[] {
  const taking = operation.parameters.filter(
    ({ place, schema }) => place === "path" && matchesSchema(reserved, schema, schemas),
  );
  if (first === undefined || taking.length === 0) return [];
  const values = Object.fromEntries(taking.map(({ name }) => [name, reserved]));
  const { params, body } = first.call;
  const path = { ...params["path"], ...values };
  return [
    { label: "reserved characters", call: { params: { ...params, path }, ...(body && { body }) } },
  ];
}

/** Other operations get other values. */
export function seedOf(name: string): number {
  return createHash("sha256").update(name).digest().readUInt32BE();
}
