import type { DocumentIssue } from "../issue.ts";
import { isObject, objectMember, type JsonObject } from "../json.ts";
import { pointerOfReference, toPointer, valueAt } from "../pointer.ts";
import { referencesOf, resolve } from "../references.ts";
import { visits, type Kind } from "../structure.ts";

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

/** A reference leads to an object of the kind that stands in its place: a response is no schema. */
export function* referenceKinds(document: JsonObject): Generator<DocumentIssue> {
  const kinds = new Map<string, Kind>();
  for (const { kind, tokens } of visits(document)) kinds.set(toPointer(tokens), kind);
  for (const { kind, node, tokens } of visits(document)) {
    const reference = node["$ref"];
    if (typeof reference !== "string") continue;
    const target = kinds.get(pointerOfReference(reference) ?? "");
    if (target === undefined || target === kind) continue;
    yield {
      pointer: toPointer([...tokens, "$ref"]),
      message: `the reference of a ${kind} leads to a ${target}: ${reference}`,
      hint: `refer to a ${kind}`,
    };
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
