import { describe, expect, it } from "vitest";
import type { Change } from "../../../../scripts/diff/change.ts";
import { createReport } from "../../../../scripts/diff/report.ts";
import { formatHtml } from "../../../../scripts/diff/reporters/html/report.ts";
import { asSource } from "../../../support/documents.ts";
import { withParameter } from "./documents.ts";

/** As many as two versions of Stripe's document have, most of them in nearly every operation. */
const counts = { changes: 1_500, operations: 450 };

const operations = Array.from(
  { length: counts.operations },
  (_, index) => `GET /v1/things/${index}`,
);

const schema = (index: number) => ({
  type: "object",
  properties: Object.fromEntries(
    Array.from({ length: 40 }, (_, property) => [
      `p${property}`,
      { type: "string", maxLength: index },
    ]),
  ),
});

const document = (by: number) => ({
  ...withParameter({}),
  components: {
    schemas: Object.fromEntries(
      Array.from({ length: counts.changes }, (_, index) => [`S${index}`, schema(index * 2 + by)]),
    ),
  },
});

/** Each of another schema, and with another sentence, so that none are told together. */
const changes = Array.from({ length: counts.changes }, (_, index): Change => {
  const at = { pointer: `/components/schemas/S${index}` };
  return {
    id: "response-max-length-increased",
    level: "warning",
    wire: true,
    type: false,
    operations: operations.filter((_operation, number) => number % 50 !== index % 50),
    base: at,
    revision: at,
    from: index * 2,
    to: index * 2 + 1,
    message: `The maxLength of \`S${index}\` was increased from ${index * 2} to ${index * 2 + 1}.`,
    hint: "handle what may arrive now",
    fingerprint: index.toString(16).padStart(12, "0"),
  };
});

describe("the page of a report on a very large API", () => {
  const [base, revision] = [document(0), document(1)];
  const report = createReport(asSource(base), asSource(revision), changes);
  const page = formatHtml(report, { base, revision, isColored: false });

  it("has every change, and is small enough to be opened", () => {
    expect(page.match(/<article /g)).toHaveLength(counts.changes);
    expect(Buffer.byteLength(page)).toBeLessThan(3_000_000);
    expect(page.match(/<[a-z]/g)?.length).toBeLessThan(100_000);
  });

  it("shows both sides of the first changes, and says where the others are", () => {
    expect(page.indexOf("<ins>")).toBeGreaterThan(0);
    expect(page).toMatch(/Left out to keep this page small: api\.json:\d+ → api\.json:\d+</);
  });

  it("writes each list of operations once", () => {
    expect(page.match(/<li>GET \/v1\/things\/449<\/li>/g)).toHaveLength(1);
  });
});
