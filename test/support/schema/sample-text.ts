import type { SchemaObject } from "../../../src/testing/json-schema.ts";
import { integerBetween, type Bounds, type Random } from "./random.ts";

/** Texts of the formats whose form is fixed: the least, the greatest, and one at random. */
const formats: Readonly<
  Record<string, readonly [low: string, high: string, random: (random: Random) => string]>
> = {
  "date-time": [
    "1970-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999Z",
    (random) => sampleDate(random).toISOString(),
  ],
  date: ["1970-01-01", "9999-12-31", (random) => sampleDate(random).toISOString().slice(0, 10)],
  time: ["00:00:00Z", "23:59:59.999Z", (random) => sampleDate(random).toISOString().slice(11)],
  duration: ["PT0S", "P9999Y", (random) => `P${sampleDigits(random, 2)}D`],
  uuid: [
    "00000000-0000-0000-0000-000000000000",
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
    (random) => [8, 4, 4, 4, 12].map((length) => sampleHex(random, length)).join("-"),
  ],
  uri: [
    "http://a",
    "https://ada@example.com:8443/a%20b?c=d&e#f",
    (random) => `https://${sampleHost(random)}/`,
  ],
  url: [
    "http://a",
    "https://ada@example.com:8443/a%20b?c=d&e#f",
    (random) => `https://${sampleHost(random)}/`,
  ],
  "uri-reference": ["", "../a%20b?c=d&e#f", (random) => `/${sampleWord(random)}`],
  email: [
    "a@b.co",
    "ada.o'neil+tag@mail.example.com",
    (random) => `${sampleWord(random)}@${sampleHost(random)}`,
  ],
  hostname: ["a", "xn--bcher-kva.example.com", (random) => sampleHost(random)],
  ipv4: ["0.0.0.0", "255.255.255.255", (random) => `10.0.0.${integerBetween(random, 1, 254)}`],
  ipv6: [
    "::",
    "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    (random) => `2001:db8::${sampleHex(random, 4)}`,
  ],
  byte: ["", "/+8=", (random) => sampleWord(random, 4)],
};

/** What goes wrong first on its way: quotes, markup, escapes, signs of a URL, letters of several planes. */
const awkward = Array.from(`"Łódź" & <b>\\n\n</b> 100% a+b=c?d#e/f 漢字 𝄞`);

/** A text of the schema's format or length: the shortest, the longest, or one at random. */
export function sampleText(schema: SchemaObject, bounds: Bounds, random: Random): string {
  const { format = "", minLength = 0, maxLength } = schema;
  const [low, high, sampleFormat] =
    (Object.hasOwn(formats, format) ? formats[format] : undefined) ?? [];
  if (low !== undefined && high !== undefined && sampleFormat !== undefined) {
    if (bounds === "low") return low;
    return bounds === "high" ? high : sampleFormat(random);
  }
  if (bounds === "low") return sampleWord(random, minLength);
  const longest = maxLength ?? Math.max(minLength, awkward.length);
  if (bounds === "high")
    return Array.from({ length: longest }, (_, index) => awkward[index] ?? "x").join("");
  const shortest = Math.min(Math.max(minLength, 1), longest);
  return sampleWord(random, integerBetween(random, shortest, Math.min(longest, shortest + 11)));
}

const letters = "abcdefghijklmnopqrstuvwxyz";

function sampleWord(random: Random, length = 8): string {
  return sampleLetters(random, letters, length);
}

function sampleHex(random: Random, length: number): string {
  return sampleLetters(random, "0123456789abcdef", length);
}

function sampleDigits(random: Random, length: number): string {
  return sampleLetters(random, "123456789", length);
}

function sampleLetters(random: Random, alphabet: string, length: number): string {
  return Array.from(
    { length },
    () => alphabet[integerBetween(random, 0, alphabet.length - 1)],
  ).join("");
}

function sampleHost(random: Random): string {
  return `${sampleWord(random)}.example.com`;
}

/** A moment between 2000 and 2030, to the millisecond. */
function sampleDate(random: Random): Date {
  return new Date(Date.UTC(2000) + Math.floor(random() * (Date.UTC(2030) - Date.UTC(2000))));
}
