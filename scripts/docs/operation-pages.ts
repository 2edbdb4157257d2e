import { describeOperation } from "../api-reference/operation-markdown.ts";
import { operationTitle, operationsByTag } from "../api-reference/api-reference.ts";
import { referenceNames } from "../api-reference/reference-names.ts";
import { objectMember, stringMember, type JsonObject } from "../document/json.ts";
import { toCode, toMarkdown } from "../lib/markdown.ts";
import type { NavigationElement } from "./navigation.ts";
import type { CallSamples } from "./samples.ts";

/** An API whose operations have pages. */
export interface PagedApi {
  /** The folder of its pages. */
  readonly name: string;
  readonly title: string;
  readonly document: JsonObject;
  readonly samples: CallSamples;
  readonly isReconstructed: boolean;
}

/** Sources of pages in Markdown, by their path in the site without an ending. */
export type PageSources = ReadonlyMap<string, string>;

/** A page that lists the operations, and one for each. */
export function operationPages(api: PagedApi): PageSources {
  const { name, document, samples } = api;
  const names = referenceNames(document);
  const linkTo = (key: string) => {
    const file = names.get(key);
    return file === undefined ? undefined : `${file}.md`;
  };
  const heading = (text: string) => `## ${text}`;
  const operations = [...operationsByTag(document).values()].flat();
  const pages = operations.map((operation): [string, string] => {
    const sample = samples.get(operation.key);
    const text = describeOperation(document, operation, { heading, linkTo, sample });
    return [
      `${name}/operations/${names.get(operation.key) ?? ""}`,
      `# ${toMarkdown(operationTitle(operation))}\n\n${text}\n`,
    ];
  });
  return new Map([[`${name}/index`, indexOf(api, names)], ...pages]);
}

function indexOf(
  { title, document, isReconstructed }: PagedApi,
  names: ReadonlyMap<string, string>,
): string {
  const described = stringMember(objectMember(document, "info"), "description") ?? "";
  const tags = [...operationsByTag(document)].flatMap(([tag, operations]) => [
    `## ${toMarkdown(tag)}`,
    operations
      .map((one) => {
        const link = `[${toCode(one.key)}](operations/${names.get(one.key) ?? ""}.md)`;
        const note = one.isDeprecated ? " (deprecated)" : "";
        return `- ${link} ${toMarkdown(operationTitle(one))}${note}`;
      })
      .join("\n"),
  ]);
  const note = isReconstructed
    ? ["This document is a reconstruction: its owner did not publish it, and it may be wrong."]
    : [];
  const parts = [`# ${toMarkdown(title)}`, ...note, ...paragraphs(described), ...tags];
  return `${parts.join("\n\n")}\n`;
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => toMarkdown(part.trim()))
    .filter((part) => part !== "");
}

/** The pages of an API in the side bar: its changelog, and its operations below their tags. */
export function apiNavigation({ name, title, document }: PagedApi): NavigationElement {
  const names = referenceNames(document);
  const tags = [...operationsByTag(document)].map(([tag, operations]) => ({
    text: tag,
    children: operations.map((one) => ({
      text: operationTitle(one),
      path: `${name}/operations/${names.get(one.key) ?? ""}.html`,
      ...(one.isDeprecated ? { class: "deprecated" } : {}),
    })),
  }));
  const changelog = { text: `Changelog of the ${title}`, path: `${name}/api-changelog.html` };
  return { text: title, path: `${name}/index.html`, children: [changelog, ...tags] };
}
