import {
  arrayMember,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { parametersOf } from "../document/parameters.ts";
import { resolve } from "../document/references.ts";
import { operationsOf, type OperationVisit } from "../document/structure.ts";
import { versionOf } from "../document/version-prefix.ts";
import { excluded } from "./sources.ts";

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly isRequired: boolean;
  /** As the sources of values name it. */
  readonly key: string;
  /** What the document lists first, where it lists what there is. */
  readonly listed: JsonValue | undefined;
}

/** An operation that changes nothing. */
export interface ReadOperation {
  readonly id: string;
  readonly visit: OperationVisit;
  readonly parameters: readonly Parameter[];
  /** Whether a success is JSON; it is text otherwise. */
  readonly isJson: boolean;
}

/** The operations that may be called against a real account, in document order. */
export function readOperations(document: JsonObject): ReadOperation[] {
  return [...operationsOf(document)]
    .filter(({ method, path }) => method === "get" && !Object.hasOwn(excluded, path))
    .map((visit) => ({
      id: stringMember(visit.operation, "operationId") ?? `GET ${visit.path}`,
      visit,
      parameters: valuedParameters(document, visit),
      isJson: isJson(document, visit),
    }));
}

/** Parameters that have to be given a value. */
function valuedParameters(document: JsonObject, visit: OperationVisit): Parameter[] {
  const template = versionOf(visit.path)?.rest ?? visit.path;
  return parametersOf(document, visit).flatMap((parameter): Parameter[] => {
    const place = stringMember(parameter, "in");
    const name = stringMember(parameter, "name");
    if (name === undefined) return [];
    if (place !== "path" && place !== "query") return [];
    const written = `{${name}}`;
    const upTo = template.slice(0, template.indexOf(written) + written.length);
    return [
      {
        name,
        in: place,
        isRequired: parameter["required"] === true,
        key: place === "path" ? upTo : `?${name}`,
        listed: arrayMember(resolve(document, parameter["schema"]), "enum")[0],
      },
    ];
  });
}

function isJson(document: JsonObject, { operation }: OperationVisit): boolean {
  const success = resolve(document, objectMember(operation, "responses")["200"]);
  return Object.keys(objectMember(success, "content")).some((type) => /[/+]json$/.test(type));
}
