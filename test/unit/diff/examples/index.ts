import { bodyExamples } from "./bodies.ts";
import { compositionExamples } from "./composition.ts";
import { constraintExamples } from "./constraints.ts";
import { operationExamples } from "./operations.ts";
import { schemaExamples } from "./schemas.ts";
import { securityExamples } from "./security.ts";

/** At least one for each rule. */
export const examples = [
  ...operationExamples,
  ...securityExamples,
  ...bodyExamples,
  ...schemaExamples,
  ...constraintExamples,
  ...compositionExamples,
];
