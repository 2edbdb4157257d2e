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
  | { readonly kind: "more"; readonly page: string; readonly url: string };

/** Looks for one kind of documentation page in the text of a page, of its script or of its configuration. */
export type PageKind = (text: string) => Candidate[];

/** Values of an attribute in HTML tags, with the entities that stand for quotes and ampersands resolved. */
export function attributeValues(html: string, name: string): string[] {
  const pattern = new RegExp(`<[^>]*\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "gi");
  return [...html.matchAll(pattern)].map((match) => decodeEntities(match[1] ?? match[2] ?? ""));
}

const entities: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&#34;": '"',
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};

export function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:quot|#34|#39|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
}
