import { arrayMember, objectMember, stringMember, type JsonObject } from "../document/json.ts";
import { readOperations, type Operation } from "../document/operation.ts";
import { groupBy } from "../lib/group-by.ts";
import { toCode, toMarkdown } from "../lib/markdown.ts";
import { describeOperation } from "./operation-markdown.ts";
import { referenceNames } from "./reference-names.ts";

/** Operations by the tag that comes first, in the order of the document. */
export function operationsByTag(document: JsonObject): ReadonlyMap<string, readonly Operation[]> {
  return groupBy(readOperations(document), ({ operation }) => {
    const [tag] = arrayMember(operation, "tags");
    return typeof tag === "string" ? tag : "without tag";
  });
}

/** What an operation is called in lists. */
export function operationTitle({ operation, key }: Operation): string {
  const summary = stringMember(operation, "summary")?.trim() ?? "";
  return summary === "" ? key : summary;
}

/** All operations of a document in one Markdown file, each with an anchor of its name. */
export function apiReference(document: JsonObject): string {
  const names = referenceNames(document);
  const linkTo = (key: string) => {
    const name = names.get(key);
    return name === undefined ? undefined : `#${name}`;
  };
  const heading = (text: string) => `**${text}**`;
  const tags = [...operationsByTag(document)];
  const title = stringMember(objectMember(document, "info"), "title") ?? "API";
  const parts = [
    "<!-- Written by npm run changelog; not for editing. -->",
    `# ${toMarkdown(title)} reference`,
    ...tags.flatMap(([tag, operations]) => [
      `## ${toMarkdown(tag)}`,
      contents(operations, names),
      ...operations.flatMap((operation) => [
        `<a id="${names.get(operation.key) ?? ""}"></a>`,
        `### ${toMarkdown(operationTitle(operation))}`,
        describeOperation(document, operation, { heading, linkTo }),
      ]),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function contents(operations: readonly Operation[], names: ReadonlyMap<string, string>): string {
  return operations
    .map((one) => {
      const name = names.get(one.key) ?? "";
      return `- [${toCode(one.key)}](#${name}) ${toMarkdown(operationTitle(one))}`;
    })
    .join("\n");
}
