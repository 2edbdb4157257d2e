import { expect, it } from "vitest";
import { diffDocuments } from "../../scripts/diff/diff.ts";
import { withoutIgnored } from "../../scripts/diff/ignore.ts";
import { parseSeverities } from "../../scripts/diff/severities.ts";
import { applyOverlay } from "../../scripts/document/overlay.ts";
import { parseSource, type SourceDocument } from "../../scripts/document/parse.ts";
import { readSource } from "../../scripts/document/read.ts";
import { blocksIn } from "./guides.ts";

// Snapshots of the past, which nobody corrects any more.
const { value: before } = await readSource("spec/platform/history/2023-10.yaml");
const { value: after } = await readSource("spec/platform/history/2024-03.yaml");

const now = new Date("2026-12-31");
const changes = diffDocuments(before, after, { now });

/** What reads the file that a block shows, which throws what is wrong with it. */
function read(source: SourceDocument): unknown {
  if ("overlay" in source.value) return applyOverlay(after, source);
  if ("ignore" in source.value) return withoutIgnored(changes, source, "2026-12-31");
  return parseSeverities(source);
}

it.each(blocksIn("yaml", "json"))("$at is what the code that reads it takes", ({ at, text }) => {
  expect(() => read(parseSource(text, at))).not.toThrow();
});
