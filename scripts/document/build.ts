import type { Progress } from "../lib/progress.ts";
import type { Problem } from "../lib/problem.ts";
import { checkDocument } from "./check.ts";
import { assertNoIssues, toProblems } from "./issue.ts";
import type { JsonObject } from "./json.ts";
import { inStableOrder } from "./order.ts";
import { applyOverlay } from "./overlay.ts";
import type { SourceDocument } from "./parse.ts";
import { upgrade } from "./upgrade.ts";
import { assertValid, validateStructure } from "./validate.ts";

export interface Built {
  /** OpenAPI 3.1, corrected, valid and in stable order. */
  readonly document: JsonObject;
  /** What is wrong and hinders nothing: examples that do not fit their schemas, say. */
  readonly warnings: readonly Problem[];
}

/**
 * From the published document to the one that everything downstream reads.
 *
 * @throws InputError with every issue of the first step that found any
 */
export async function buildDocument(
  published: SourceDocument,
  overlay: SourceDocument | undefined,
  { step }: Pick<Progress, "step">,
): Promise<Built> {
  const valid = await step("Validate the document as published", () => assertValid(published));
  const upgraded = await step("Upgrade to OpenAPI 3.1", () => upgrade(valid.document));
  const corrected =
    overlay === undefined
      ? upgraded
      : await step("Apply the overlay", () => applyOverlay(upgraded, overlay));
  return step("Validate the result and order it", async () => {
    assertNoIssues(await validateStructure(corrected), published);
    const { issues, warnings } = checkDocument(corrected);
    assertNoIssues(issues, published);
    return {
      document: inStableOrder(corrected),
      warnings: toProblems([...valid.warnings, ...warnings], published),
    };
  });
}
