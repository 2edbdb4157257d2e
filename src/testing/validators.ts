import type { ErrorObject } from "ajv/dist/2020.js";
import { ConfigError } from "../client/errors/failures.ts";
import type { Description } from "./mock-model.ts";
import { nearest } from "./did-you-mean.ts";

/**
 * Says how a value differs from the schema at a place in the description, or nothing when it fits:
 * `/cids/0 must be string`. The place is a list of keys: `["operations", 3, "body", "content", …, "schema"]`.
 */
export type Validate = (place: readonly (string | number)[], value: unknown) => string[];

const descriptionUri = "description:/";

/** @throws ConfigError when ajv or ajv-formats is not installed */
export async function loadValidate({ operations, schemas }: Description): Promise<Validate> {
  const { Ajv2020, addFormats } = await loadAjv();
  const ajv = new Ajv2020({ strict: false, logger: false, allErrors: true });
  addFormats(ajv);
  ajv.addSchema({ $id: descriptionUri, operations, components: { schemas } });
  return (place, value) => {
    const pointer = place
      .map((key) => encodeURIComponent(String(key).replaceAll("~", "~0").replaceAll("/", "~1")))
      .join("/");
    const reference = `${descriptionUri}#/${pointer}`;
    const validate = ajv.getSchema(reference) ?? ajv.compile({ $ref: reference });
    if (validate(value) === true) return [];
    return [...new Set((validate.errors ?? []).map((error) => wordError(error, value)))];
  };
}

/** On first use and not by a static import, so that a missing package can be told what to do about. */
async function loadAjv() {
  try {
    const [ajv, formats] = await Promise.all([import("ajv/dist/2020.js"), import("ajv-formats")]);
    // Node names what a CommonJS module exports, and bundlers that split a bundle do not.
    return { Ajv2020: ajv.default.Ajv2020, addFormats: formats.default.default };
  } catch (cause) {
    throw new ConfigError(
      "the mock needs the packages ajv and ajv-formats: npm install --save-dev ajv@8 ajv-formats@3",
      undefined,
      cause,
    );
  }
}

function wordError(
  { instancePath, keyword, message, params }: ErrorObject,
  value: unknown,
): string {
  const told = `${instancePath} ${message ?? keyword}`;
  if (keyword === "enum") return `${told}: ${JSON.stringify(params["allowedValues"])}`;
  if (keyword === "additionalProperties") return `${told}: ${String(params["additionalProperty"])}`;
  if (keyword !== "required") return told;
  const keys = Object.keys(Object(valueAt(value, instancePath)) as object);
  const meant = nearest(String(params["missingProperty"]), keys);
  return meant === undefined ? told : `${told}; is it what ${meant} was meant to be?`;
}

function valueAt(value: unknown, instancePath: string): unknown {
  return instancePath
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((held, key) => (Object(held) as Record<string, unknown>)[key], value);
}
