import type { DocumentIssue } from "../issue.ts";
import { isObject, objectMember, type JsonObject, type JsonValue } from "../json.ts";
import { pointerOfReference, toPointer, toTokens, valueAt } from "../pointer.ts";
import { followOnce, referencesOf } from "../references.ts";
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

/** A reference leads to an object of the kind that is allowed there: to a schema, say, and not to a response. */
export function* referenceKinds(document: JsonObject): Generator<DocumentIssue> {
  const kinds = new Map<string, Kind>();
  for (const { kind, tokens } of visits(document)) kinds.set(toPointer(tokens), kind);
  for (const { kind, node, tokens } of visits(document)) {
    const reference = node["$ref"];
    if (typeof reference !== "string") continue;
    const target = pointerOfReference(reference) ?? "";
    const found = kinds.get(target);
    if (found === kind || (found === undefined && mayBe(kind, target))) continue;
    yield {
      pointer: toPointer([...tokens, "$ref"]),
      message: `the reference of a ${kind} leads to ${found === undefined ? "something else" : `a ${found}`}: ${reference}`,
      hint: `refer to a ${kind}`,
    };
  }

  /** Extensions may hold anything, and so may keywords of schemas that are not known here. */
  function mayBe(kind: Kind, pointer: string): boolean {
    if (!isObject(valueAt(document, pointer))) return true;
    const tokens = toTokens(pointer);
    if (tokens.some((token) => token.startsWith("x-"))) return true;
    const outer = tokens.map((_, index) => kinds.get(toPointer(tokens.slice(0, index))));
    return outer.findLast((one) => one !== undefined) === kind;
  }
}

/** Every reference leads to something that is not just another reference back to it. */
export function* references(document: JsonObject): Generator<DocumentIssue> {
  const isCircle = createCircleTest(document);
  for (const { reference, pointer } of referencesOf(document)) {
    const target = pointerOfReference(reference);
    if (target === undefined || valueAt(document, target) === undefined) {
      yield {
        pointer,
        message: `the reference points to nothing: ${reference}`,
        hint: "define its target",
      };
    } else if (isCircle({ $ref: reference })) {
      yield {
        pointer,
        message: `the reference only leads back to itself: ${reference}`,
        hint: "give one of the references in the circle a schema of its own",
      };
    }
  }
}

/** Whether a chain of references comes back to itself. Each chain is followed once, whoever enters it where. */
function createCircleTest(document: JsonObject): (reference: JsonObject) => boolean {
  const known = new Map<JsonValue, boolean>();
  return (reference) => {
    const passed = new Set<JsonValue>();
    let node: JsonValue | undefined = reference;
    while (node !== undefined && !known.has(node) && !passed.has(node)) {
      passed.add(node);
      node = followOnce(document, node)?.node;
    }
    const isCircle = node !== undefined && (known.get(node) ?? true);
    for (const one of passed) known.set(one, isCircle);
    return isCircle;
  };
}
