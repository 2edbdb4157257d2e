import type { DocumentIssue } from "../issue.ts";
import { arrayMember, objectMember, type JsonObject } from "../json.ts";
import { readOperations, type Operation } from "../operation.ts";
import { toPointer } from "../pointer.ts";

/** operationIds name operations in generated code, so two may not share one. */
export function* operationIds(document: JsonObject): Generator<DocumentIssue> {
  const seen = new Map<string, string>();
  for (const { key, operationId: id, tokens } of readOperations(document)) {
    if (id === undefined) continue;
    if (id === "__proto__") {
      yield {
        pointer: toPointer([...tokens, "operationId"]),
        message: "the operationId __proto__ cannot be the key of a table",
        hint: "rename it in the overlay",
      };
    }
    const first = seen.get(id);
    if (first === undefined) seen.set(id, key);
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
export function* pathTemplates(document: JsonObject): Generator<DocumentIssue> {
  const seen = new Map<string, string>();
  for (const { path, method, tokens } of readOperations(document)) {
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

/** A path ends where a query or a fragment begins, and clients add the query themselves. */
export function* pathKeys(document: JsonObject): Generator<DocumentIssue> {
  for (const path of Object.keys(objectMember(document, "paths"))) {
    if (!path.startsWith("x-") && !isDecodable(path))
      yield {
        pointer: toPointer(["paths", path]),
        message: `the path ${path} holds "%" as itself, for which no types can be made`,
        hint: "make a parameter of that part, in the overlay",
      };
    const fixed = path.replaceAll(/\{[^{}]*\}/g, "");
    if (!path.startsWith("x-") && /[{}]/.test(fixed))
      yield {
        pointer: toPointer(["paths", path]),
        message: `the path ${path} has a brace without its counterpart`,
        hint: "close the parameter, or encode the brace as %7B or %7D",
      };
    const mark = /[?#]/.exec(fixed)?.[0];
    if (mark === undefined || path.startsWith("x-")) continue;
    yield {
      pointer: toPointer(["paths", path]),
      message: `the path ${path} holds ${JSON.stringify(mark)}, which no path can`,
      hint:
        mark === "?"
          ? "declare what follows as query parameters, in the overlay"
          : "remove what follows, in the overlay",
    };
  }
}

/** openapi-typescript decodes a path more than once. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(decodeURIComponent(path));
    return true;
  } catch {
    return false;
  }
}

/** Every `{name}` of a path is declared as a path parameter, and every path parameter is in the path. */
export function* pathParameters(document: JsonObject): Generator<DocumentIssue> {
  for (const operation of readOperations(document)) {
    const declared = declaredPathParameters(operation);
    const written = [...operation.path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "");
    const pointer = toPointer(operation.tokens);
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
        message: `the path parameter ${JSON.stringify(name)} is not in the path ${operation.path}`,
        hint: "remove it or correct the path",
      };
    }
  }
}

function declaredPathParameters({ parameters }: Operation): string[] {
  return parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
}

/** A security requirement names a scheme that the document defines. */
export function* securitySchemes(document: JsonObject): Generator<DocumentIssue> {
  const defined = objectMember(objectMember(document, "components"), "securitySchemes");
  const places = [
    { node: document, tokens: [] as (string | number)[] },
    ...readOperations(document).map(({ operation, tokens }) => ({ node: operation, tokens })),
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
