import {
  arrayMember,
  isObject,
  member,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { describeItem, describeMember, schemasWithin } from "../document/member-schemas.ts";

/** What stands for texts of a form; everything else becomes `text-1`, `text-2`, … */
const forms: readonly (readonly [form: RegExp, placeholder: (number: number) => string])[] = [
  [/^$/, () => ""],
  [/^[0-9a-f]{24}$/i, (number) => number.toString(16).padStart(24, "0")],
  [
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    (number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`,
  ],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/, () => "2024-01-01T00:00:00.000Z"],
  [/^\d{4}-\d\d-\d\d$/, () => "2024-01-01"],
  [/^-?\d+(\.\d+)?$/, () => "1"],
  [/^[a-z][a-z+.-]*:\/\//i, (number) => `https://example.com/${number}`],
  [/^[^@\s]+@[^@\s]+$/, (number) => `user-${number}@example.com`],
];

export type Redact = (schema: JsonValue, value: JsonValue) => JsonValue;

/**
 * Takes everything of an account out of responses and keeps their structure. Only what the document itself lists
 * (enum, const), booleans and null stay, and keys, unless they are data. The same text becomes the same placeholder
 * in all responses.
 */
export function createRedact(document: JsonObject): Redact {
  const placeholders = new Map<string, string>();
  const keys = new Map<string, string>();
  const placeholderOf = (text: string): string => {
    const known = placeholders.get(text);
    if (known !== undefined) return known;
    const number = placeholders.size + 1;
    const form = forms.find(([form]) => form.test(text));
    const placeholder = form?.[1](number) ?? `text-${number}`;
    placeholders.set(text, placeholder);
    return placeholder;
  };
  const placeholderOfKey = (key: string): string => {
    const placeholder = keys.get(key) ?? `key-${keys.size + 1}`;
    keys.set(key, placeholder);
    return placeholder;
  };
  const walk = (schemas: readonly JsonValue[], value: JsonValue): JsonValue => {
    const within = schemasWithin(document, schemas);
    if (Array.isArray(value))
      return value.map((item, index) => walk(describeItem(within, index), item));
    if (isObject(value)) {
      const entries = Object.entries(value).map(([key, item]) => {
        const { kind, schemas } = describeMember(within, key);
        return [kind === "other" ? placeholderOfKey(key) : key, walk(schemas, item)] as const;
      });
      return Object.fromEntries(entries);
    }
    if (within.some((schema) => isListed(schema, value))) return value;
    if (typeof value === "string") return placeholderOf(value);
    if (typeof value === "number") return Number.isInteger(value) ? 1 : 1.5;
    return value;
  };
  return (schema, value) => walk([schema], value);
}

function isListed(schema: JsonObject, value: JsonValue): boolean {
  return arrayMember(schema, "enum").includes(value) || member(schema, "const") === value;
}
