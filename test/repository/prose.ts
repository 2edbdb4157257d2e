import { readFileSync } from "node:fs";
import ts from "typescript";

/** A piece of text that people read: a comment, a message, the name of a test, a line of a guide. */
export interface Prose {
  /** `src/client/call.ts:12` */
  readonly at: string;
  readonly text: string;
}

const inCode = /`[^`\n]*`/g;
const testFunctions = /^(it|describe|test)\b/;

/** The lines of a Markdown page, without its code. */
export function proseOfMarkdown(file: string): Prose[] {
  let isCode = false;
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, index) => {
      const isFence = line.trimStart().startsWith("```");
      if (isFence) isCode = !isCode;
      return isFence || isCode ? [] : { at: `${file}:${index + 1}`, text: withoutCode(line) };
    });
}

/** The comments of a module, and its texts with more than one word: messages and usages. */
export function proseOfModule(file: string): Prose[] {
  const { source, at } = parse(file);
  const found = new Map<number, string>();
  const visit = (node: ts.Node): void => {
    for (const { pos, end } of commentsOf(source, node))
      found.set(pos, source.text.slice(pos, end));
    if (ts.isImportDeclaration(node)) return;
    if (isText(node) && node.getText().includes(" ")) found.set(node.getStart(), node.getText());
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  return [...found].map(([pos, text]) => ({ at: at(pos), text: withoutCode(text) }));
}

/** What the tests of a file are called. */
export function namesOfTests(file: string): Prose[] {
  const { source, at } = parse(file);
  const found: Prose[] = [];
  const visit = (node: ts.Node): void => {
    const [name] = ts.isCallExpression(node) ? node.arguments : [];
    if (ts.isCallExpression(node) && name !== undefined && isText(name))
      if (testFunctions.test(node.expression.getText()))
        found.push({ at: at(name.getStart()), text: name.getText() });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function parse(file: string) {
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const at = (pos: number) => `${file}:${source.getLineAndCharacterOfPosition(pos).line + 1}`;
  return { source, at };
}

function commentsOf({ text }: ts.SourceFile, node: ts.Node): ts.CommentRange[] {
  return [
    ...(ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []),
    ...(ts.getTrailingCommentRanges(text, node.getEnd()) ?? []),
  ];
}

/** A text, or a piece of a template between its expressions. */
function isText(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  );
}

function withoutCode(text: string): string {
  return text.replaceAll(inCode, "`code`");
}

/** What the evidence says that documents, and so editors, show. */
export function descriptionsIn(file: string): Prose[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, index) =>
    [...line.matchAll(/"(?:description|summary)": "((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => ({
      at: `${file}:${index + 1}`,
      text: withoutCode(text),
    })),
  );
}
