import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { DocumentIssue } from "../issue.ts";
import {
  arrayMember,
  isObject,
  member,
  objectMember,
  type JsonObject,
  type JsonValue,
} from "../json.ts";
import { toPointer, type Tokens } from "../pointer.ts";
import { visits, type Visit } from "../structure.ts";
import { lenientRegExp } from "./patterns.ts";

interface Example {
  readonly value: JsonValue;
  readonly tokens: Tokens;
  readonly schemaTokens: Tokens;
}

/** Every example fits the schema that it illustrates. */
export function* examples(document: JsonObject): Generator<DocumentIssue> {
  const validatorOf = createValidators(document);
  for (const visit of visits(document)) {
    for (const { value, tokens, schemaTokens } of examplesOf(visit)) {
      const validate = validatorOf(toPointer(schemaTokens));
      if (validate(value)) continue;
      yield {
        pointer: toPointer(tokens),
        message: `the example does not fit its schema: ${wordError(validate.errors?.[0])}`,
        hint: "correct the example or the schema",
      };
    }
  }
}

function* examplesOf({ kind, node, tokens }: Visit): Generator<Example> {
  if (kind === "schema") {
    for (const [index, value] of arrayMember(node, "examples").entries()) {
      yield { value, tokens: [...tokens, "examples", index], schemaTokens: tokens };
    }
    return;
  }
  if (!isObject(member(node, "schema"))) return;
  const schemaTokens = [...tokens, "schema"];
  const example = member(node, "example");
  if (example !== undefined) yield { value: example, tokens: [...tokens, "example"], schemaTokens };
  for (const [name, entry] of Object.entries(objectMember(node, "examples"))) {
    const value = member(entry, "value");
    if (value !== undefined) {
      yield { value, tokens: [...tokens, "examples", name, "value"], schemaTokens };
    }
  }
}

const documentUri = "document:/";

/** Validators for the schemas at given pointers of one document, each compiled once. */
export function createValidators(document: JsonObject): (pointer: string) => ValidateFunction {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    allErrors: false,
    code: { regExp: lenientRegExp },
  });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: documentUri });
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => {
    const known = compiled.get(pointer);
    if (known !== undefined) return known;
    const fragment = encodeURI(pointer).replaceAll("#", "%23");
    const validate = ajv.compile({ $ref: `${documentUri}#${fragment}` });
    compiled.set(pointer, validate);
    return validate;
  };
}

/** What Ajv says of one value, without the value. */
export function wordError(error: ErrorObject | undefined): string {
  if (error === undefined) return "unknown reason";
  const place = error.instancePath === "" ? "it" : error.instancePath;
  const allowed =
    error.keyword === "enum" ? `: ${JSON.stringify(error.params["allowedValues"])}` : "";
  return `${place} ${error.message ?? error.keyword}${allowed}`;
}
