import type { Fault } from "../issue.ts";
import { arrayMember, objectMember, stringMember, type JsonObject } from "../json.ts";
import { parametersOf } from "../parameters.ts";
import { toPointer } from "../pointer.ts";
import { operationsOf, type OperationVisit } from "../structure.ts";

/** operationIds name operations in generated code, so two may not share one. */
export function* operationIds(document: JsonObject): Generator<Fault> {
  const seen = new Map<string, string>();
  for (const { method, path, operation, tokens } of operationsOf(document)) {
    const id = stringMember(operation, "operationId");
    if (id === undefined) continue;
    if (id === "__proto__") {
      yield {
        pointer: toPointer([...tokens, "operationId"]),
        message: "the operationId __proto__ cannot be the key of a table",
        hint: "rename it in the overlay",
      };
    }
    const place = `${method.toUpperCase()} ${path}`;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, place);
    else {
      yield {
        pointer: toPointer([...tokens, "operationId"]),
        message: `the operationId ${JSON.stringify(id)} belongs to ${first} already`,
        hint: "rename one of them in the overlay",
      };
    }
  }
}

/**
 * Two templates that differ only in parameter names match the same requests. OpenAPI forbids them altogether;
 * documents in use share them between methods, which does no harm.
 */
export function* pathTemplates(document: JsonObject): Generator<Fault> {
  const seen = new Map<string, string>();
  for (const { path, method, tokens } of operationsOf(document)) {
    const shape = `${method} ${path.replaceAll(/\{[^{}]*\}/g, "{}")}`;
    const first = seen.get(shape);
    if (first === undefined) seen.set(shape, path);
    else {
      yield {
        pointer: toPointer(tokens),
        message: `matches the same requests as ${first}`,
        hint: "merge the two path items in the overlay",
      };
    }
  }
}

/** Every `{name}` of a path is declared as a path parameter, and every path parameter is in the path. */
export function* pathParameters(document: JsonObject): Generator<Fault> {
  for (const visit of operationsOf(document)) {
    const declared = declaredPathParameters(document, visit);
    const written = [...visit.path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "");
    const pointer = toPointer(visit.tokens);
    for (const name of written.filter((name) => !declared.includes(name))) {
      yield {
        pointer,
        message: `the path parameter {${name}} is not declared`,
        hint: "add it to parameters",
      };
    }
    for (const name of declared.filter((name) => !written.includes(name))) {
      yield {
        pointer,
        message: `the path parameter ${JSON.stringify(name)} is not in the path ${visit.path}`,
        hint: "remove it or correct the path",
      };
    }
  }
}

function declaredPathParameters(document: JsonObject, visit: OperationVisit): string[] {
  return parametersOf(document, visit)
    .filter((parameter) => stringMember(parameter, "in") === "path")
    .map((parameter) => stringMember(parameter, "name") ?? "");
}

/** A security requirement names a scheme that the document defines. */
export function* securitySchemes(document: JsonObject): Generator<Fault> {
  const defined = objectMember(objectMember(document, "components"), "securitySchemes");
  const places = [
    { node: document, tokens: [] as (string | number)[] },
    ...[...operationsOf(document)].map(({ operation, tokens }) => ({ node: operation, tokens })),
  ];
  for (const { node, tokens } of places) {
    for (const [index, requirement] of arrayMember(node, "security").entries()) {
      for (const name of Object.keys(requirement ?? {}).filter(
        (name) => !Object.hasOwn(defined, name),
      )) {
        yield {
          pointer: toPointer([...tokens, "security", index, name]),
          message: `the security scheme ${JSON.stringify(name)} is not defined`,
          hint: "define it under components.securitySchemes",
        };
      }
    }
  }
}
