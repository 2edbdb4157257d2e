import { bodyRules } from "./bodies.ts";
import { componentRules } from "./components.ts";
import { compositionRules } from "./composition.ts";
import { constraintRules } from "./constraints.ts";
import { lifecycleRules } from "./lifecycle.ts";
import { operationRules } from "./operations.ts";
import { parameterRules } from "./parameters.ts";
import type { Rule } from "./rule.ts";
import { schemaRules } from "./schemas.ts";
import { securityRules } from "./security.ts";

/** Every rule of the diff by its id. */
export const rules: Readonly<Record<string, Rule>> = {
  ...operationRules,
  ...lifecycleRules,
  ...securityRules,
  ...parameterRules,
  ...bodyRules,
  ...schemaRules,
  ...constraintRules,
  ...compositionRules,
  ...componentRules,
};
