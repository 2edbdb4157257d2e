import type { DocumentIssue } from "../issue.ts";
import { objectMember, stringMember, type JsonObject } from "../json.ts";
import { toPointer } from "../pointer.ts";
import { visits } from "../structure.ts";

/** Every pattern is a regular expression with unicode semantics, as JSON Schema wants it. */
export function* patterns(document: JsonObject): Generator<DocumentIssue> {
  for (const { kind, node, tokens } of visits(document)) {
    if (kind !== "schema") continue;
    const pattern = stringMember(node, "pattern");
    if (pattern !== undefined && !isUnicodePattern(pattern))
      yield badPattern(pattern, toPointer([...tokens, "pattern"]));
    for (const key of Object.keys(objectMember(node, "patternProperties")))
      if (!isUnicodePattern(key))
        yield badPattern(key, toPointer([...tokens, "patternProperties", key]));
  }
}

function badPattern(pattern: string, pointer: string): DocumentIssue {
  return {
    pointer,
    message: `is not a regular expression with unicode semantics: ${pattern}`,
    hint: "write it as ECMA-262 reads it with the flag u, in which [\\w-.] is an error",
  };
}

function isUnicodePattern(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}

/**
 * The regular expression of a pattern for Ajv: without unicode semantics if it is only valid so, and one that everything
 * fits if the pattern is invalid. `patterns` warns of both.
 */
export function lenientRegExp(pattern: string, flags: string): RegExp {
  for (const some of [flags, ""]) {
    try {
      return new RegExp(pattern, some);
    } catch {
      // The next flags may do.
    }
  }
  return /(?:)/;
}
/** How Ajv's stand-alone code would name it; nothing here writes such code. */
lenientRegExp.code = "new RegExp";
