/** A start tag in HTML. */
export interface Tag {
  /** In lower case, as are the names of attributes. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Offset behind its `>`. */
  readonly end: number;
}

const tagStart = /<([^\s<>/]+)(?=[\s/>])/g;
const attributeName = /[^\s"'<>/=]+/y;
const equals = /\s*=\s*/y;
const bareValue = /[^\s"'<>]+/y;

/**
 * The start tags of a page. Each character is read once, whatever the page is: a tag that does not end is given up at
 * the next `<`, and a quotation mark without its partner is skipped.
 */
export function* findTags(html: string): Generator<Tag> {
  const lastQuotes: Quotes = { '"': html.lastIndexOf('"'), "'": html.lastIndexOf("'") };
  const start = new RegExp(tagStart);
  for (let match = start.exec(html); match !== null; match = start.exec(html)) {
    const attributes = new Map<string, string>();
    const end = readAttributes(html, start.lastIndex, lastQuotes, attributes);
    start.lastIndex = end;
    if (html[end - 1] === ">") yield { name: (match[1] ?? "").toLowerCase(), attributes, end };
  }
}

/** The last position of each quotation mark: one that is opened after it is not closed. */
type Quotes = Readonly<Record<string, number>>;

/** Returns the offset behind the `>`, or else that of the next `<` or of the end of the page. */
function readAttributes(
  html: string,
  from: number,
  lastQuotes: Quotes,
  attributes: Map<string, string>,
): number {
  let at = from;
  while (at < html.length) {
    if (html[at] === ">") return at + 1;
    if (html[at] === "<") return at;
    const name = matchAt(attributeName, html, at);
    at += name.length || 1;
    const sign = name === "" ? "" : matchAt(equals, html, at);
    if (sign === "") continue;
    at += sign.length;
    const quote = html[at] ?? "";
    const isQuoted = at < (lastQuotes[quote] ?? -1);
    const close = isQuoted ? html.indexOf(quote, at + 1) : -1;
    const value = isQuoted ? html.slice(at + 1, close) : matchAt(bareValue, html, at);
    at = isQuoted ? close + 1 : at + value.length;
    if (isQuoted || value !== "") attributes.set(name.toLowerCase(), decodeEntities(value));
  }
  return at;
}

function matchAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? "";
}

/** Values of an attribute in the tags whose name passes; in all by default. */
export function attributeValues(
  html: string,
  name: string,
  isTag: (tag: string) => boolean = () => true,
): string[] {
  const values: string[] = [];
  for (const tag of findTags(html)) {
    const value = isTag(tag.name) ? tag.attributes.get(name.toLowerCase()) : undefined;
    if (value !== undefined) values.push(value);
  }
  return values;
}

const entities: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&#34;": '"',
  "&#39;": "'",
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
};

/** Resolves the entities that stand for quotation marks, ampersands and brackets. */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:quot|#34|#39|lt|gt|amp);/g, (entity) => entities[entity] ?? entity);
}
