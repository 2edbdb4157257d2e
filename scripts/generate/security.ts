import {
  isObject,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../document/json.ts";
import { resolve } from "../document/references.ts";

/** The alternatives of a `security`, each as names of schemes; `[]` where everybody may call. */
export function readAlternatives(security: JsonValue | undefined): string[][] {
  if (!Array.isArray(security)) return [];
  return security.map((requirement) => (isObject(requirement) ? Object.keys(requirement) : []));
}

/** The security schemes that a client can honour, by name, with what it has to know of them. */
export function readSecuritySchemes(document: JsonObject): JsonObject {
  const schemes = objectMember(objectMember(document, "components"), "securitySchemes");
  return Object.fromEntries(
    Object.entries(schemes).flatMap(([name, scheme]): [string, JsonObject][] => {
      const known = readScheme(resolve(document, scheme));
      return known === undefined ? [] : [[name, known]];
    }),
  );
}

function readScheme(scheme: JsonValue | undefined): JsonObject | undefined {
  const type = stringMember(scheme, "type");
  if (type === "http") return { type, scheme: stringMember(scheme, "scheme")?.toLowerCase() ?? "" };
  if (type === "apiKey")
    return {
      type,
      in: stringMember(scheme, "in") ?? "",
      name: stringMember(scheme, "name") ?? "",
    };
  return type === "oauth2" || type === "openIdConnect" ? { type } : undefined;
}
