import { InputError } from "../lib/problem.ts";
import type { Change } from "./change.ts";
import type { Level } from "./level.ts";
import { rules } from "./rules/index.ts";

/** A line of a list that oasdiff takes with `--err-ignore` or `--warn-ignore`. */
interface Entry {
  /** As oasdiff names its rule. */
  readonly id: string;
  /** `GET /v1/profile` in lower case; `undefined` for what belongs to no operation. */
  readonly operation: string | undefined;
  /** What is in quotation marks: names of properties, statuses, media types. */
  readonly names: readonly string[];
}

/**
 * The changes of a level without those that a list for oasdiff accepts. Of a change in several operations, those that the list
 * does not name remain. A line needs the id of its rule in brackets, as `oasdiff --format singleline` prints it: the
 * words of the two tools differ.
 *
 * @throws InputError for lines that name an operation and no rule
 */
export function withoutOasdiffIgnored(
  changes: readonly Change[],
  level: Level,
  text: string,
  name: string,
): Change[] {
  const entries = readEntries(text, name);
  return changes.flatMap((change) => {
    if (change.level !== level) return [change];
    const fitting = entries.filter((entry) => fits(entry, change));
    if (change.operations.length === 0)
      return fitting.some(({ operation }) => operation === undefined) ? [] : [change];
    const accepted = new Set(fitting.map(({ operation }) => operation));
    const operations = change.operations.filter((one) => !accepted.has(one.toLowerCase()));
    return operations.length === 0 ? [] : [{ ...change, operations }];
  });
}

function readEntries(text: string, name: string): Entry[] {
  const lines = text.split("\n").map((line) => line.trim());
  const unclear = lines.flatMap((line, index) =>
    isEntry(line) && idIn(line) === undefined ? [index + 1] : [],
  );
  if (unclear.length > 0)
    throw new InputError(
      unclear.map((line) => ({
        source: name,
        line,
        message: "the line names no rule",
        hint: "add the id of oasdiff in brackets, as its format singleline prints it: [api-path-removed-without-deprecation]",
      })),
    );
  return lines.flatMap((line) => {
    const id = idIn(line);
    if (!isEntry(line) || id === undefined) return [];
    const quoted = [...line.matchAll(/['`]([^'`]+)['`]/g)].map(([, text = ""]) => text);
    return [{ id, operation: operationIn(line), names: quoted.map(lastStep) }];
  });
}

/** Lists may be documents with headings and prose. */
function isEntry(line: string): boolean {
  return operationIn(line) !== undefined || /\bcomponents\b/i.test(line);
}

function operationIn(line: string): string | undefined {
  const [, method, path] =
    /\b(get|put|post|delete|options|head|patch|trace|query)\s+(\/\S*)/i.exec(line) ?? [];
  return method && path && `${method} ${path.replace(/[,.:;]$/, "")}`.toLowerCase();
}

function idIn(line: string): string | undefined {
  return /\[([a-z][a-z0-9-]+)\]/.exec(line)?.[1];
}

/** oasdiff names a property with its way through the schemas: `data/items/name`. */
function lastStep(name: string): string {
  return name.split("/").findLast((step) => step !== "") ?? name;
}

function fits({ id, names }: Entry, change: Change): boolean {
  if (!rules[change.id].oasdiff.includes(id)) return false;
  const { message, from, to, base, revision } = change;
  const said = JSON.stringify([message, from, to, base?.pointer, revision?.pointer]).toLowerCase();
  return names.every((name) => said.includes(name.toLowerCase()));
}
