import { describe, expect, it } from "vitest";
import { levels } from "../../../../scripts/diff/level.ts";
import { isAtLeast } from "../../../../scripts/diff/report.ts";
import type { JsonObject } from "../../../../scripts/document/json.ts";
import {
  asProperty,
  changesBetween,
  inRequest,
  inResponse,
  withOperation,
  type Build,
} from "./documents.ts";

const text = { type: "string" };
const scoped: Build = ({ scopes = [] }) => withOperation({ security: [{ oauth: scopes }] });

/** What changed alone, and the levels at which that is a failure. */
const rows: readonly (readonly [
  what: string,
  build: Build,
  base: JsonObject,
  revision: JsonObject,
  failsOn: readonly string[],
])[] = [
  [
    "a request maxLength lowered",
    asProperty(inRequest),
    { ...text, maxLength: 10 },
    { ...text, maxLength: 9 },
    ["error", "warning", "info", "annotation"],
  ],
  [
    "a response property made nullable",
    asProperty(inResponse),
    text,
    { type: ["string", "null"] },
    ["error", "warning", "info", "annotation"],
  ],
  [
    "an enum value added to a response",
    asProperty(inResponse),
    { ...text, enum: ["a"] },
    { ...text, enum: ["a", "b"] },
    ["warning", "info", "annotation"],
  ],
  [
    "a scope added",
    scoped,
    { scopes: ["read"] },
    { scopes: ["read", "write"] },
    ["error", "warning", "info", "annotation"],
  ],
  [
    "a request maxLength raised",
    asProperty(inRequest),
    { ...text, maxLength: 10 },
    { ...text, maxLength: 11 },
    ["info", "annotation"],
  ],
  [
    "a description edited",
    asProperty(inResponse),
    text,
    { ...text, description: "A" },
    ["annotation"],
  ],
  ["nothing", asProperty(inResponse), text, text, []],
];

describe("a document with one subtle change", () => {
  it.each(rows)(
    "%s fails a build only at the listed levels of --fail-on",
    (_what, build, base, revision, on) => {
      const changes = changesBetween(build(base), build(revision));

      const failing = levels.filter((level) => changes.some((change) => isAtLeast(change, level)));
      expect(failing).toEqual(on);
    },
  );
});
