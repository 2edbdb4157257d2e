import { examples } from "./checks/examples.ts";
import { componentNames, referenceKinds, references } from "./checks/names.ts";
import {
  operationIds,
  pathKeys,
  pathParameters,
  pathTemplates,
  securitySchemes,
} from "./checks/operations.ts";
import { notGenerated } from "./checks/openapi-3.2.ts";
import { patterns } from "./checks/patterns.ts";
import { schemaChains } from "./checks/schema-chains.ts";
import { schemaShapes } from "./checks/schema-shapes.ts";
import { schemas } from "./checks/schemas.ts";
import type { Check, DocumentIssue } from "./issue.ts";
import type { JsonObject } from "./json.ts";

/** What has to hold of every 3.1 document. */
const commonChecks: readonly Check[] = [
  componentNames,
  references,
  referenceKinds,
  operationIds,
  pathKeys,
  pathTemplates,
  pathParameters,
  schemaChains,
];

/** What has to hold before code is generated. */
const generationChecks: readonly Check[] = [schemaShapes, ...commonChecks];

/** What has to hold for a document that we publish; the checks that cost time come last. */
const documentChecks: readonly Check[] = [...commonChecks, securitySchemes, schemas];

export function checkForGeneration(document: JsonObject): DocumentIssue[] {
  return generationChecks.flatMap((check) => [...check(document)]);
}

/** `issues` make a document unusable; `warnings` are what no generated code depends on. */
export function checkDocument(document: JsonObject): {
  issues: DocumentIssue[];
  warnings: DocumentIssue[];
} {
  const issues = documentChecks.flatMap((check) => [...check(document)]);
  return {
    issues,
    warnings:
      issues.length > 0
        ? []
        : [...patterns(document), ...notGenerated(document), ...examples(document)],
  };
}
