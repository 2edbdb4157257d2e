import { arrayMember, objectMember, stringMember, type JsonObject } from "../document/json.ts";

/** What is known of an API besides its document. */
export interface ApiFacts {
  /** Name of its folders. */
  readonly name: string;
  /** What people call it; the document's own title without it. */
  readonly title?: string;
  readonly baseUrl?: string;
  /** The environment variable that holds the token, where there is one. */
  readonly tokenVariable?: string;
}

/** What a document says of its API itself. */
export function readApiFacts(document: JsonObject, name: string): ApiFacts {
  const title = stringMember(objectMember(document, "info"), "title");
  const baseUrl = findBaseUrl(document);
  return {
    name,
    ...(title !== undefined && { title }),
    ...(baseUrl !== undefined && { baseUrl }),
  };
}

/**
 * The first server whose URL is absolute, with the defaults of its variables.
 *
 * @param from the URL of the document, to which a server may be relative
 */
export function findBaseUrl(document: JsonObject, from?: string): string | undefined {
  const urls = arrayMember(document, "servers").map((server) => {
    const variables = objectMember(server, "variables");
    return (stringMember(server, "url") ?? "").replaceAll(
      /\{([^{}]+)\}/g,
      (text, variable: string) =>
        stringMember(objectMember(variables, variable), "default") ?? text,
    );
  });
  const absolute = urls.map((url) => (URL.canParse(url, from) ? new URL(url, from).href : url));
  return absolute.find((url) => /^https?:\/\/[^{}]+$/.test(url))?.replace(/\/+$/, "");
}
