import { isObject, type JsonObject } from "../document/json.ts";

/** What a page says about where its document is. */
export type Candidate =
  /** The document itself, as JSON text inside the page or its script. */
  | { readonly kind: "embedded"; readonly page: string; readonly text: string }
  /** Address of a document; `name` where the page offers several. */
  | {
      readonly kind: "document";
      readonly page: string;
      readonly url: string;
      readonly name?: string;
    }
  /** Address of a script or of a configuration that says more; what it names is relative to the page. */
  | { readonly kind: "more"; readonly page: string; readonly url: string }
  /** Address of another page that leads to the document; what it names is relative to itself. */
  | { readonly kind: "page"; readonly page: string; readonly url: string };

/** Looks for one kind of documentation page in the text of a page, of its script or of its configuration. */
export type PageKind = (text: string, headers: Headers) => Candidate[];

/** The text as a JSON object; `undefined` when it is not one. */
export function parseObject(text: string): JsonObject | undefined {
  if (!text.trim().startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
