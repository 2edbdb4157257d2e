import type { DocumentIssue } from "./issue.ts";
import { assertNoIssues } from "./issue.ts";
import { isObject, type JsonObject, type JsonValue } from "./json.ts";
import { toPointer, type Tokens } from "./pointer.ts";
import { readSource } from "./read.ts";

/** What a value of a settings file has to be. */
export type Rule =
  | {
      readonly kind: "text";
      /** Completes the sentence "is not …". */
      readonly wanted: string;
      readonly isValid: (text: string) => boolean;
    }
  | { readonly kind: "number" }
  | { readonly kind: "list"; readonly of: Rule }
  /** An object with keys of any name. */
  | { readonly kind: "map"; readonly of: Rule }
  | {
      readonly kind: "object";
      readonly required: Readonly<Record<string, Rule>>;
      readonly optional: Readonly<Record<string, Rule>>;
    };

export const anyText: Rule = {
  kind: "text",
  wanted: "a text that says something",
  isValid: (text) => text.trim() !== "",
};

/**
 * Reads a file of settings in JSON.
 *
 * @throws InputError with each value that is missing, unknown or not what the rule wants
 */
export async function readSettings(path: string, rule: Rule): Promise<JsonObject> {
  const source = await readSource(path);
  assertNoIssues(checkSettings(rule, source.value), source);
  return source.value;
}

/** Everything in the value that is not what the rule wants. */
export function* checkSettings(
  rule: Rule,
  value: JsonValue,
  tokens: Tokens = [],
): Generator<DocumentIssue> {
  const pointer = toPointer(tokens);
  if (rule.kind === "text") {
    if (typeof value !== "string" || !rule.isValid(value))
      yield { pointer, message: `is not ${rule.wanted}`, hint: "correct it" };
    return;
  }
  if (rule.kind === "number") {
    if (typeof value !== "number")
      yield { pointer, message: "is not a number", hint: "correct it" };
    return;
  }
  if (rule.kind === "list") {
    if (!Array.isArray(value)) yield { pointer, message: "is not a list", hint: "use [ ]" };
    else
      for (const [index, item] of value.entries())
        yield* checkSettings(rule.of, item, [...tokens, index]);
    return;
  }
  if (!isObject(value)) {
    yield { pointer, message: "is not an object", hint: "use { }" };
    return;
  }
  if (rule.kind === "map") {
    for (const [key, item] of Object.entries(value))
      yield* checkSettings(rule.of, item, [...tokens, key]);
    return;
  }
  const known = { ...rule.required, ...rule.optional };
  for (const key of Object.keys(rule.required).filter((key) => !Object.hasOwn(value, key)))
    yield { pointer, message: `${key} is missing`, hint: "add it" };
  for (const [key, item] of Object.entries(value)) {
    const ofKey = Object.hasOwn(known, key) ? known[key] : undefined;
    if (ofKey !== undefined) yield* checkSettings(ofKey, item, [...tokens, key]);
    else
      yield {
        pointer: toPointer([...tokens, key]),
        message: "is not a setting",
        hint: `there are ${Object.keys(known).join(", ")}`,
      };
  }
}
