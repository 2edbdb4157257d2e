import { member, type JsonObject, type JsonValue } from "../../document/json.ts";
import { isJsonMediaType } from "../../document/media-type.ts";
import type { Operation } from "../../document/operation.ts";
import { resolve } from "../../document/references.ts";

/** What the successes of an operation have as their body. */
export interface SuccessBody {
  readonly schema: JsonValue;
  /** Where the document has such bodies: status and media type. */
  readonly locations: readonly (readonly [status: string, mediaType: string])[];
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
  const successes = declared.length > 0 ? declared : others;
  const bodies = successes.flatMap(([status, { content }]) => {
    const all = [...content].map(([mediaType, { schema = true }]) => ({
      location: [status, mediaType] as const,
      mediaType,
      schema,
    }));
    const named = all.filter(({ mediaType }) => isJsonMediaType(mediaType));
    if (named.length > 0) return named;
    return all.filter(
      ({ mediaType, schema }) =>
        /^(\*|application)\/\*$/.test(mediaType) && !isText(document, schema),
    );
  });
  const distinct = [
    ...new Map(bodies.map(({ schema }) => [JSON.stringify(schema), schema])).values(),
  ];
  const [only, ...more] = distinct;
  if (only === undefined) return undefined;
  return {
    schema: more.length === 0 ? only : { anyOf: distinct },
    locations: bodies.map(({ location }) => location),
    mayBeEmpty: successes.some(([, { content }]) => content.size === 0),
  };
}

/** A text of a range of media types is sent as it is. */
function isText(document: JsonObject, schema: JsonValue): boolean {
  return member(resolve(document, schema), "type") === "string";
}
