import { annotationRules } from "./annotations.ts";
import { compositionRules } from "./composition.ts";
import { conditionRules } from "./conditions.ts";
import { containsBoundRules } from "./contains-bounds.ts";
import { contentRules } from "./content.ts";
import { documentRules } from "./document.ts";
import { itemBoundRules } from "./item-bounds.ts";
import { itemRules } from "./items.ts";
import { lengthBoundRules } from "./length-bounds.ts";
import { lifecycleRules } from "./lifecycle.ts";
import { numberBoundRules } from "./number-bounds.ts";
import { operationRules } from "./operations.ts";
import { parameterRules } from "./parameters.ts";
import { patternRules } from "./patterns.ts";
import { propertyBoundRules } from "./property-bounds.ts";
import { propertyRules } from "./properties.ts";
import { propertySchemaRules } from "./property-schemas.ts";
import { requestBodyRules } from "./request-body.ts";
import { responseRules } from "./responses.ts";
import { securityRules } from "./security.ts";
import { strictnessRules } from "./strictness.ts";
import { typeRules } from "./types.ts";
import { valueRules } from "./values.ts";
import type { Rule } from "./rule.ts";

const table = {
  ...operationRules,
  ...lifecycleRules,
  ...securityRules,
  ...parameterRules,
  ...documentRules,
  ...requestBodyRules,
  ...responseRules,
  ...contentRules,
  ...typeRules,
  ...valueRules,
  ...propertyRules,
  ...annotationRules,
  ...numberBoundRules,
  ...lengthBoundRules,
  ...itemBoundRules,
  ...propertyBoundRules,
  ...containsBoundRules,
  ...patternRules,
  ...strictnessRules,
  ...compositionRules,
  ...conditionRules,
  ...itemRules,
  ...propertySchemaRules,
} as const;

/** The id of a rule, as reports print it. */
export type RuleId = keyof typeof table;

/** Every rule of the diff by its id. */
export const rules: Readonly<Record<RuleId, Rule<RuleId>>> = table;

export function isRuleId(id: string): id is RuleId {
  return Object.hasOwn(rules, id);
}
