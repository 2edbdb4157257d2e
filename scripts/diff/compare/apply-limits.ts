import type { JsonValue } from "../../document/json.ts";
import type { NormalizedSchema } from "./normalized-schema.ts";

/** Whether a value keeps to a limit. Patterns are not tried: a hostile one could take for ever. */
const limits: Readonly<Record<string, (value: JsonValue, limit: number) => boolean>> = {
  minimum: (value, limit) => typeof value !== "number" || value >= limit,
  exclusiveMinimum: (value, limit) => typeof value !== "number" || value > limit,
  maximum: (value, limit) => typeof value !== "number" || value <= limit,
  exclusiveMaximum: (value, limit) => typeof value !== "number" || value < limit,
  minLength: (value, limit) => typeof value !== "string" || Array.from(value).length >= limit,
  maxLength: (value, limit) => typeof value !== "string" || Array.from(value).length <= limit,
};

/** Where both sides list their values, limits do no more than take some of the values away. */
export function applyLimits(schema: NormalizedSchema, other: NormalizedSchema): NormalizedSchema {
  if (schema.values === undefined || other.values === undefined) return schema;
  const keywords = new Map(schema.keywords);
  let { values } = schema;
  for (const [key, keepsTo] of Object.entries(limits)) {
    const limit = keywords.get(key)?.value;
    if (typeof limit !== "number") continue;
    values = values.filter((value) => keepsTo(value, limit));
    keywords.delete(key);
  }
  return values.length === 0 ? schema : { ...schema, values, keywords };
}
