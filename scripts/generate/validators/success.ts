import type { JsonValue } from "../../document/json.ts";
import { isJsonMediaType } from "../../document/media-type.ts";
import type { Operation } from "../../document/operation.ts";

/** What the successes of an operation have as their body. */
export interface SuccessBody {
  readonly schema: JsonValue;
  /** Whether there is a success without a body. */
  readonly mayBeEmpty: boolean;
}

/**
 * The schema that every JSON body of a success fits; `undefined` where none is JSON. Statuses are not told apart, as
 * the type of a call's data does not: servers answer 201 where their document says 200. Where there is no other
 * success, the response for every other status is one.
 */
export function readSuccessBody({ responses }: Operation): SuccessBody | undefined {
  const declared = [...responses].filter(([status]) => /^2(\d\d|XX)$/.test(status));
  const others = [...responses].filter(([status]) => status === "default");
  const successes = (declared.length > 0 ? declared : others).map(([, { content }]) => [
    ...content,
  ]);
  const schemas = successes.flatMap((content) =>
    content
      .filter(([mediaType]) => isJsonMediaType(mediaType))
      .map(([, { schema = true }]) => schema),
  );
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [only, ...more] = distinct;
  if (only === undefined) return undefined;
  const mayBeEmpty = successes.some((content) => content.length === 0);
  return { schema: more.length === 0 ? only : { anyOf: distinct }, mayBeEmpty };
}
