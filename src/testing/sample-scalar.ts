import type { Json, SchemaObject } from "./json-schema.ts";
import { samplePattern } from "./sample-pattern.ts";

/** Zero, or what is valid next to it or to a bound. `index` tells the items of a list apart. */
export function sampleNumber(
  parts: readonly SchemaObject[],
  isInteger: boolean,
  index: number,
  isAccepted: (value: Json) => boolean,
): number {
  const step = Math.max(...parts.map(({ multipleOf }) => multipleOf ?? (isInteger ? 1 : 0)));
  const low = Math.max(
    ...parts.flatMap((part) => [part.minimum ?? -Infinity, part.exclusiveMinimum ?? -Infinity]),
  );
  const high = Math.min(
    ...parts.flatMap((part) => [part.maximum ?? Infinity, part.exclusiveMaximum ?? Infinity]),
  );
  const unit = step === 0 ? 1 : step;
  const toNumber = (times: number) => (step === 0 ? times : Number((times * unit).toPrecision(15)));
  const first = step === 0 ? low : Math.ceil(low / unit);
  const last = step === 0 ? high : Math.floor(high / unit);
  // Not every multiple of 0.1 is one in binary fractions, so several are tried.
  const near = Array.from({ length: 5 }, (_, distance) => [
    first + index + distance,
    last - distance,
  ]);
  const candidates = [index, ...near.flat(), (first + last) / 2].map(toNumber);
  return candidates.filter(Number.isFinite).find(isAccepted) ?? 0;
}

/** Texts of the formats that are not any text. */
const formats: Readonly<Record<string, string>> = {
  "date-time": "2026-01-01T00:00:00Z",
  date: "2026-01-01",
  time: "00:00:00Z",
  duration: "P1D",
  uuid: "00000000-0000-4000-8000-000000000000",
  uri: "https://example.com/",
  url: "https://example.com/",
  iri: "https://example.com/",
  "uri-reference": "/path",
  "iri-reference": "/path",
  "uri-template": "/path/{id}",
  "json-pointer": "/key",
  "relative-json-pointer": "0",
  regex: ".*",
  email: "ada@example.com",
  "idn-email": "ada@example.com",
  hostname: "example.com",
  "idn-hostname": "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  byte: "c3RyaW5n",
};

/** A text of the format, of the length or of the pattern, whichever is valid. `index` tells the items of a list apart. */
export function sampleText(
  parts: readonly SchemaObject[],
  index: number,
  isAccepted: (value: Json) => boolean,
): string {
  const least = Math.max(0, ...parts.map(({ minLength }) => minLength ?? 0));
  const most = Math.min(...parts.map(({ maxLength }) => maxLength ?? Infinity));
  const word = `string${index === 0 ? "" : index}`.slice(0, most).padEnd(least, "x");
  const candidates = [
    ...parts.map(({ format = "" }) =>
      Object.hasOwn(formats, format) ? formats[format] : undefined,
    ),
    word,
    ...parts.flatMap(({ pattern }) =>
      pattern === undefined
        ? []
        : [0, 1, least].map((repeat) => samplePattern(pattern, Math.min(repeat, most))),
    ),
  ].filter((candidate) => candidate !== undefined);
  return candidates.find(isAccepted) ?? candidates[0] ?? word;
}
