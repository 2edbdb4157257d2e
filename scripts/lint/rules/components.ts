import type { DocumentIssue } from "../../document/issue.ts";
import { arrayMember, isObject, objectMember, type JsonObject } from "../../document/json.ts";
import { pointerOfReference, toPointer, toTokens } from "../../document/pointer.ts";
import { referencesOf } from "../../document/references.ts";
import type { Subject } from "../rule.ts";

export function* unusedComponent({ document, operations }: Subject): Generator<DocumentIssue> {
  const ofDocument = arrayMember(document, "security").flatMap((one) => Object.keys(one ?? {}));
  const schemes = [
    ...ofDocument,
    ...operations.flatMap(({ security }) => security.alternatives.flat()),
  ];
  const used = new Set([
    ...referencedComponents(document),
    ...schemes.map((name) => toPointer(["components", "securitySchemes", name])),
  ]);
  for (const [section, components] of Object.entries(objectMember(document, "components"))) {
    if (!isObject(components) || section.startsWith("x-")) continue;
    for (const name of Object.keys(components)) {
      const pointer = toPointer(["components", section, name]);
      if (used.has(pointer)) continue;
      yield {
        pointer,
        message: `nothing uses ${section}/${name}`,
        hint: "remove it in the overlay, or refer to it where it belongs",
      };
    }
  }
}

/** The components that the rest of the document refers to, and those that they refer to in turn. */
function referencedComponents(document: JsonObject): Set<string> {
  const byComponent = new Map<string, Set<string>>();
  for (const { reference, pointer } of referencesOf(document)) {
    const from = componentOf(pointer) ?? "";
    const to = componentOf(pointerOfReference(reference) ?? "");
    if (to === undefined) continue;
    byComponent.set(from, (byComponent.get(from) ?? new Set()).add(to));
  }
  const reached = new Set<string>([""]);
  for (const from of reached) for (const to of byComponent.get(from) ?? []) reached.add(to);
  return reached;
}

/** The component that a pointer leads to or into. */
function componentOf(pointer: string): string | undefined {
  const tokens = toTokens(pointer);
  return tokens[0] === "components" && tokens.length > 2
    ? toPointer(tokens.slice(0, 3))
    : undefined;
}
