import type { ApiFolder } from "../lib/project.ts";
import { assertNoIssues, type DocumentIssue } from "./issue.ts";
import { toPointer } from "./pointer.ts";
import { readSource } from "./read.ts";
import { anyText, checkSettings, type Rule } from "./settings.ts";

/** What tells this API's document from another that the same server could hand out. Unknown facts are left out. */
export interface Identity {
  readonly title?: string;
  /** Origin of the first server. */
  readonly server?: string;
  /** A few paths that the document has to have. */
  readonly paths: readonly string[];
}

/** `spec/NAME/api.json`: what an API is. */
export interface ApiFile {
  /** The name of its folder. */
  readonly name: string;
  readonly title: string;
  /** Where calls go unless a client says otherwise. */
  readonly baseUrl: string;
  /** Documentation pages or documents; `spec:fetch` tries them in turn when it knows no other address. */
  readonly pages?: readonly string[];
  /** Environment variable that holds the token. */
  readonly tokenVariable?: string;
  /** What the first retrieved document has to have; later ones are compared with source.json. */
  readonly identity?: Identity;
  /** How a program makes its client. Samples in the docs begin with it; without it, the docs have no samples. */
  readonly client?: { readonly from: string; readonly create: string; readonly variable: string };
}

/** Settings that are a text. */
type TextRule = Extract<Rule, { kind: "text" }>;

export const webAddress: TextRule = {
  kind: "text",
  wanted: "a URL that begins with http:// or https://",
  isValid: (text) => /^https?:\/\//.test(text) && URL.canParse(text),
};

export const identifier: TextRule = {
  kind: "text",
  wanted: "the name of a variable",
  isValid: (text) => /^[A-Za-z_$][\w$]*$/.test(text),
};

export const apiName: TextRule = {
  kind: "text",
  wanted:
    "a name of small letters, digits and hyphens that begins with a letter, at most 64 of them",
  isValid: (text) => /^[a-z][a-z0-9-]{0,63}$/.test(text),
};

const rule: Rule = {
  kind: "object",
  required: { name: apiName, title: anyText, baseUrl: webAddress },
  optional: {
    pages: { kind: "list", of: webAddress },
    tokenVariable: identifier,
    identity: {
      kind: "object",
      required: { paths: { kind: "list", of: anyText } },
      optional: { title: anyText, server: webAddress },
    },
    client: {
      kind: "object",
      required: { from: anyText, create: identifier, variable: identifier },
      optional: {},
    },
  },
};

/**
 * Reads what an API is.
 *
 * @throws InputError with everything in the file that is not as it has to be
 */
export async function readApiFile(api: ApiFolder): Promise<ApiFile> {
  const source = await readSource(api.apiFile, "npm run api:add adds an API");
  const issues: DocumentIssue[] = [...checkSettings(rule, source.value)];
  if (issues.length === 0 && source.value["name"] !== api.name)
    issues.push({
      pointer: toPointer(["name"]),
      message: `is not the name of its folder, ${JSON.stringify(api.name)}`,
      hint: "rename one of the two",
    });
  assertNoIssues(issues, source);
  return source.value as unknown as ApiFile;
}

/** The text of an api.json. */
export function formatApiFile(file: ApiFile): string {
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
