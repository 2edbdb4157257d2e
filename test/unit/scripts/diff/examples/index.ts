import type { Example } from "../documents.ts";
import { bodyExamples } from "./bodies.ts";
import { compositionExamples } from "./composition.ts";
import { constraintExamples } from "./constraints.ts";
import { lifecycleExamples } from "./lifecycle.ts";
import { operationExamples } from "./operations.ts";
import { schemaExamples } from "./schemas.ts";
import { securityExamples } from "./security.ts";

/** At least one for each rule. */
export const examples: readonly Example[] = [
  ...operationExamples,
  ...lifecycleExamples,
  ...securityExamples,
  ...bodyExamples,
  ...schemaExamples,
  ...constraintExamples,
  ...compositionExamples,
];
