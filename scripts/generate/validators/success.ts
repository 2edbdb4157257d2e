import { member, objectMember, type JsonObject, type JsonValue } from "../../document/json.ts";
import { resolve } from "../../document/references.ts";

/** What the successes of an operation have as their body. */
export interface SuccessBody {
  readonly schema: JsonValue;
  /** Whether there is a success without a body. */
  readonly mayBeEmpty: boolean;
}

/**
 * The schema that every JSON body of a success fits; `undefined` where none is JSON. Statuses are not told apart, as
 * the type of a call's data does not: servers answer 201 where their document says 200.
 */
export function successBody(document: JsonObject, operation: JsonObject): SuccessBody | undefined {
  const successes = Object.entries(objectMember(operation, "responses"))
    .filter(([status]) => /^2(\d\d|XX)$/.test(status))
    .map(([, response]) => Object.entries(objectMember(resolve(document, response), "content")));
  const schemas = successes.flatMap((content) =>
    content
      .filter(([mediaType]) => mediaType.endsWith("json"))
      .map(([, media]) => member(media, "schema") ?? true),
  );
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [only, ...others] = distinct;
  if (only === undefined) return undefined;
  const mayBeEmpty = successes.some((content) => content.length === 0);
  return { schema: others.length === 0 ? only : { anyOf: distinct }, mayBeEmpty };
}
