import type { DocumentIssue } from "../issue.ts";
import { isObject, objectMember, type JsonObject } from "../json.ts";
import { pointerOfReference, toPointer, valueAt } from "../pointer.ts";
import { referencesOf, resolve } from "../references.ts";

/** The characters that OpenAPI allows, and the only ones that generated code may be made of. */
const componentName = /^[A-Za-z0-9._-]+$/;

export function* componentNames(document: JsonObject): Generator<DocumentIssue> {
  for (const [section, components] of Object.entries(objectMember(document, "components"))) {
    if (!isObject(components) || section.startsWith("x-")) continue;
    for (const name of Object.keys(components).filter((name) => !componentName.test(name))) {
      yield {
        pointer: toPointer(["components", section, name]),
        message: `the component name ${JSON.stringify(name)} has characters outside A-Z a-z 0-9 . _ -`,
        hint: "rename it in the overlay",
      };
    }
  }
}

/** Every reference leads to something that is not just another reference back to it. */
export function* references(document: JsonObject): Generator<DocumentIssue> {
  for (const { reference, pointer } of referencesOf(document)) {
    const target = pointerOfReference(reference);
    if (target === undefined || valueAt(document, target) === undefined) {
      yield {
        pointer,
        message: `the reference points to nothing: ${reference}`,
        hint: "define its target",
      };
    } else if (resolve(document, { $ref: reference }) === undefined) {
      yield {
        pointer,
        message: `the reference only leads back to itself: ${reference}`,
        hint: "give one of the references in the circle a schema of its own",
      };
    }
  }
}
