import {
  matchesSchema,
  findPropertySchemas,
  listTypes,
} from "../../support/schema/matches-schema.ts";
import {
  findReferredSchema,
  type Json,
  type Schema,
  type SchemaObject,
  type Schemas,
} from "../../../src/testing/json-schema.ts";
import { textOf } from "./multipart.ts";
import { minimalCall, type Call } from "./call.ts";
import { wordParameter, type Operation, type Parameter } from "./operation.ts";
import { isJson } from "./reply.ts";

/** A call that the document does not allow, for one reason. */
export interface Violation {
  readonly operation: Operation;
  /** `query parameter skip` */
  readonly part: string;
  /** `is missing`, `has the wrong type`, … */
  readonly fault: string;
  /** What a message about it has to name. */
  readonly name: string;
  /** Another method than the operation's, where that is the fault. */
  readonly method?: string;
  readonly call: Call;
  /** Whether it can be told from what is on the wire. */
  readonly isVisible: boolean;
}

/** One violation for everything about the operation that can be violated. */
export function violationsOf(operation: Operation, schemas: Schemas): Violation[] {
  const [media] = operation.bodies;
  const call = minimalCall({ ...operation, isBodyRequired: media !== undefined }, schemas);
  const faults = [
    ...operation.parameters.flatMap((parameter) => parameterFaults(call, parameter, schemas)),
    undeclaredParameter(call),
    ...bodyFaults(call, operation, schemas),
    ...methodFault(call, operation),
  ];
  return faults.map((fault) => ({ ...fault, operation }));
}

type Fault = Omit<Violation, "operation">;

function parameterFaults(call: Call, parameter: Parameter, schemas: Schemas): Fault[] {
  const { place, name, isRequired, schema } = parameter;
  const part = wordParameter(parameter);
  const others = without(call.params[place] ?? {}, name);
  const withValue = (value: Json): Call => withParams(call, place, { ...others, [name]: value });
  const wrong = wrongType(schema, schemas);
  const isLegible = wrong !== undefined && !matchesSchema(textOf(wrong), schema, schemas);
  return [
    ...(isRequired
      ? [
          {
            part,
            name,
            fault: "is missing",
            call: withParams(call, place, others),
            isVisible: place !== "path",
          },
        ]
      : []),
    ...(wrong === undefined
      ? []
      : [
          { part, name, fault: "has the wrong type", call: withValue(wrong), isVisible: isLegible },
        ]),
    ...unknownValue(schema, schemas).map((value) => ({
      part,
      name,
      fault: "has a value that is none of its enum",
      call: withValue(value),
      isVisible: true,
    })),
  ];
}

function withParams(call: Call, place: string, values: Readonly<Record<string, Json>>): Call {
  return { ...call, params: { ...call.params, [place]: values } };
}

function without<Value>(
  object: Readonly<Record<string, Value>>,
  name: string,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

function undeclaredParameter(call: Call): Fault {
  const name = "notDeclared";
  const query = { ...call.params["query"], [name]: "1" };
  const part = wordParameter({ place: "query", name });
  return {
    part,
    name,
    fault: "is not declared",
    call: withParams(call, "query", query),
    isVisible: true,
  };
}

function bodyFaults(call: Call, operation: Operation, schemas: Schemas): Fault[] {
  const [media] = operation.bodies;
  const { body, ...bodiless } = call;
  const part = "body";
  if (media === undefined || body === undefined) {
    const extra = { ...call, body: { mediaType: "application/json", value: {} } };
    // Neither does the platform's fetch send a body with these.
    const isVisible = operation.method !== "GET" && operation.method !== "HEAD";
    return [{ part, name: "body", fault: "is not declared", call: extra, isVisible }];
  }
  const ofJson = isJson(media.mediaType);
  const wrong = ofJson ? wrongType(media.schema, schemas) : undefined;
  const withBody = (value: unknown): Call => ({ ...call, body: { ...body, value } });
  return [
    ...(operation.isBodyRequired
      ? [{ part, name: "body", fault: "is missing", call: bodiless, isVisible: true }]
      : []),
    ...(wrong === undefined
      ? []
      : [
          {
            part,
            name: "body",
            fault: "has the wrong type",
            call: withBody(wrong),
            isVisible: true,
          },
        ]),
    ...propertyFaults(media.schema, body.value, schemas).map(({ value, ...fault }) => ({
      ...fault,
      call: withBody(value),
      isVisible: ofJson || fault.fault !== "has the wrong type",
    })),
  ];
}

interface PropertyFault extends Pick<Fault, "part" | "name" | "fault"> {
  readonly value: unknown;
}

function propertyFaults(schema: Schema, value: unknown, schemas: Schemas): PropertyFault[] {
  const plain = plainSchema(schema, schemas);
  if (plain === undefined || typeof value !== "object" || value === null) return [];
  const { properties = {}, required = [] } = plain;
  return Object.keys(properties).flatMap((name) => {
    const property = { allOf: findPropertySchemas(plain, name) };
    const others = without(value as Readonly<Record<string, Json>>, name);
    const wrong = wrongType(property, schemas);
    const part = `body property ${name}`;
    return [
      ...(required.includes(name) ? [{ part, name, fault: "is missing", value: others }] : []),
      ...(wrong === undefined
        ? []
        : [{ part, name, fault: "has the wrong type", value: { ...others, [name]: wrong } }]),
      ...unknownValue(property, schemas).map((unknown) => ({
        part,
        name,
        fault: "has a value that is none of its enum",
        value: { ...others, [name]: unknown },
      })),
    ];
  });
}

const methods = ["DELETE", "PATCH", "PUT", "POST", "GET"];

function methodFault(call: Call, { visit }: Operation): Fault[] {
  const method = methods.find((one) => !Object.hasOwn(visit.pathItem, one.toLowerCase()));
  if (method === undefined) return [];
  return [{ part: "method", name: method, fault: "is another", method, call, isVisible: false }];
}

/** The schema behind references, where it is a single one. */
export function plainSchema(schema: Schema, schemas: Schemas): SchemaObject | undefined {
  if (typeof schema === "boolean") return undefined;
  if (schema.$ref !== undefined)
    return plainSchema(findReferredSchema(schema.$ref, schemas), schemas);
  const [only, ...more] = schema.allOf ?? [];
  if (only !== undefined && more.length === 0 && Object.keys(schema).length === 1)
    return plainSchema(only, schemas);
  return (schema.oneOf ?? schema.anyOf ?? schema.allOf) ? undefined : schema;
}

const ofEveryType: readonly Json[] = ["text", 1, true, {}];

/** A value of a type that the schema does not allow. */
function wrongType(schema: Schema, schemas: Schemas): Json | undefined {
  const plain = plainSchema(schema, schemas);
  // An enum or a bound would refuse a value of the right type as well.
  const tested = plain === undefined ? schema : { type: [...listTypes(plain)] };
  return ofEveryType.find((value) => !matchesSchema(value, tested, schemas));
}

function unknownValue(schema: Schema, schemas: Schemas): Json[] {
  const choices = plainSchema(schema, schemas)?.enum;
  return choices?.every((choice) => typeof choice === "string") === true ? ["noSuchValue"] : [];
}
