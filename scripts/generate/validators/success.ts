import { member, type JsonObject, type JsonValue } from "../../document/json.ts";
import { isJsonMediaType } from "../../document/media-type.ts";
import type { Operation } from "../../document/operation.ts";
import { resolve } from "../../document/references.ts";

/** What the successes of an operation have as their body. */
export interface SuccessBody {
  readonly schema: JsonValue;
  /** Whether there is a success without a body. */
  readonly mayBeEmpty: boolean;
}

/**
 * The schema that every JSON body of a success fits; `undefined` where none is JSON. Statuses are not told apart, as
 * the type of a call's data does not: servers respond with 201 when their document says 200. Where there is no other
 * success, the response for every other status is one.
 */
export function readSuccessBody(
  document: JsonObject,
  { responses }: Operation,
): SuccessBody | undefined {
  const declared = [...responses].filter(([status]) => /^2(\d\d|XX)$/.test(status));
  const others = [...responses].filter(([status]) => status === "default");
  const successes = (declared.length > 0 ? declared : others).map(([, { content }]) => [
    ...content,
  ]);
  const schemas = successes.flatMap((content) => {
    const named = content.filter(([mediaType]) => isJsonMediaType(mediaType));
    const ranges = content.filter(([mediaType]) => /^(\*|application)\/\*$/.test(mediaType));
    return named.length > 0
      ? named.map(([, { schema = true }]) => schema)
      : ranges.flatMap(([, { schema = true }]) => (isText(document, schema) ? [] : [schema]));
  });
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [only, ...more] = distinct;
  if (only === undefined) return undefined;
  const mayBeEmpty = successes.some((content) => content.length === 0);
  return { schema: more.length === 0 ? only : { anyOf: distinct }, mayBeEmpty };
}

/** A text of a range of media types is sent as it is. */
function isText(document: JsonObject, schema: JsonValue): boolean {
  return member(resolve(document, schema), "type") === "string";
}
