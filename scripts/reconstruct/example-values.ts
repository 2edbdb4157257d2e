import type { JsonValue } from "../document/json.ts";
import type { ExampleFacts } from "./evidence.ts";

/** Values that read like the real ones, by what a property is called. */
export interface ExampleValues {
  /** A name that says what the property holds, beside its siblings. */
  readonly aliasOf: (name: string, siblings: ReadonlySet<string>) => string;
  readonly text: (name: string, format: string | undefined) => string;
  readonly number: (name: string) => number;
  readonly boolean: (name: string) => boolean;
  /** A body that is not JSON. */
  readonly body: (mediaType: string) => JsonValue | undefined;
  /** Whether a success shows the property. */
  readonly isShown: (name: string, isRequired: boolean) => boolean;
}

export function createExampleValues(facts: ExampleFacts): ExampleValues {
  const texts = parseRows(facts.texts);
  const numbers = parseRows(facts.numbers);
  const [untrue, unshown] = [parsePattern(facts.untrue), parsePattern(facts.unshown)];
  return {
    aliasOf: (name, siblings) =>
      facts.aliases.find((row) => row.name === name && siblings.has(row.beside))?.alias ?? name,
    text: (name, format) => facts.formats[format ?? ""] ?? findFirst(texts, name) ?? "example",
    number: (name) => findFirst(numbers, name) ?? 1,
    boolean: (name) => !untrue.test(name),
    body: (mediaType) => facts.bodies[mediaType],
    isShown: (name, isRequired) => isRequired || !unshown.test(name),
  };
}

type Row<Value> = readonly [pattern: RegExp, value: Value];

function parseRows<Value>(rows: Readonly<Record<string, Value>>): Row<Value>[] {
  return Object.entries(rows).map(([pattern, value]) => [parsePattern(pattern), value]);
}

/** `/name/i`, as JavaScript writes a regular expression. */
function parsePattern(text: string): RegExp {
  const [, source, flags] = /^\/(.+)\/([a-z]*)$/.exec(text) ?? [];
  if (source === undefined)
    throw new Error(`examples.json has a pattern without slashes: ${JSON.stringify(text)}`);
  return new RegExp(source, flags);
}

function findFirst<Value>(rows: readonly Row<Value>[], name: string): Value | undefined {
  return rows.find(([pattern]) => pattern.test(name))?.[1];
}
