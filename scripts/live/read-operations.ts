import { arrayMember, type JsonObject, type JsonValue } from "../document/json.ts";
import { readOperations, type Operation } from "../document/operation.ts";
import { resolve } from "../document/references.ts";
import { versionOf } from "../document/version-prefix.ts";
import type { LiveFile } from "./live-file.ts";

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
  readonly visit: Operation;
  readonly parameters: readonly Parameter[];
  /** Whether a success is JSON; it is text otherwise. */
  readonly isJson: boolean;
}

/** The operations that may be called against a real account, in document order, except for the excluded paths. */
export function readSafeOperations(
  document: JsonObject,
  excluded: LiveFile["excluded"],
): ReadOperation[] {
  return readOperations(document)
    .filter(({ method, path }) => method === "get" && !Object.hasOwn(excluded, path))
    .map((visit) => ({
      id: visit.operationId ?? visit.key,
      visit,
      parameters: valuedParameters(document, visit),
      isJson: isJson(visit),
    }));
}

/** Parameters that have to be given a value. */
function valuedParameters(document: JsonObject, visit: Operation): Parameter[] {
  const template = versionOf(visit.path)?.rest ?? visit.path;
  return visit.parameters.flatMap(({ name, in: place, node }): Parameter[] => {
    if (place !== "path" && place !== "query") return [];
    const written = `{${name}}`;
    const upTo = template.slice(0, template.indexOf(written) + written.length);
    return [
      {
        name,
        in: place,
        isRequired: node["required"] === true,
        key: place === "path" ? upTo : `?${name}`,
        listed: firstListed(resolve(document, node["schema"])),
      },
    ];
  });
}

function firstListed(schema: JsonValue | undefined): JsonValue | undefined {
  return [...arrayMember(schema, "enum"), ...arrayMember(schema, "x-extensible-enum")][0];
}

function isJson({ responses }: Operation): boolean {
  const types = responses.get("200")?.content.keys() ?? [];
  return [...types].some((type) => /[/+]json$/.test(type));
}
