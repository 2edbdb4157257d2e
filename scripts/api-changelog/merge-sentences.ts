import type { Change } from "../diff/change.ts";
import { groupBy } from "../lib/group-by.ts";

/** One sentence about changes of one kind, and what to do about them. */
export interface Statement {
  readonly message: string;
  /** Nothing when nothing has to be done. */
  readonly hint: string | undefined;
}

const nothingToDo = "nothing has to be done";

/** Sentences that can be merged: `The response property` `Lamp.` `on` `was removed.` */
const sentence =
  /^(The (?:[a-z-]+ )*)(property|parameter|header|schema|value) (?:`(?:([^`.]+)\.)?([^`]+)`|("[^"]*"))( .*)$/;

interface Parts {
  readonly start: string;
  readonly kind: string;
  /** Whose property it is, when the name says so. */
  readonly owner: string | undefined;
  readonly name: string;
  readonly rest: string;
}

function partsOf(message: string): Parts | undefined {
  const [, start, kind, owner, name, value, rest] = sentence.exec(message) ?? [];
  if (start === undefined || kind === undefined || rest === undefined) return undefined;
  return { start, kind, owner, name: name === undefined ? (value ?? "") : `\`${name}\``, rest };
}

/** The changes as sentences, in their order; what is said of several names is said once. */
export function statementsOf(changes: readonly Change[]): Statement[] {
  const groups = groupBy(changes, ({ message, hint }) => `${hint} ${commonPart(message)}`);
  return [...groups.values()].map((group) => {
    const messages = [...new Set(group.map(({ message }) => message))];
    const hint = group[0]?.hint ?? nothingToDo;
    const isMany = messages.length > 1;
    return {
      message: isMany ? merged(messages) : (messages[0] ?? ""),
      hint: hint === nothingToDo ? undefined : isMany ? inPlural(hint) : hint,
    };
  });
}

/** What sentences that can be merged have in common. */
function commonPart(message: string): string {
  const parts = partsOf(message);
  return parts === undefined ? message : JSON.stringify({ ...parts, name: "" });
}

const plurals: Readonly<Record<string, string>> = { property: "properties" };

/** `The response properties `on` and `color` of `Lamp` were removed.` */
function merged(messages: readonly string[]): string {
  const all = messages.flatMap((message) => partsOf(message) ?? []);
  const [first] = all;
  if (first === undefined) return messages.join(" ");
  const { start, kind, owner, rest } = first;
  const names = all.map(({ name }) => name);
  const list = `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
  const of = owner === undefined ? "" : ` of \`${owner}\``;
  const verb = rest.replace(" was ", " were ").replace(/^ is /, " are ");
  return `${start}${plurals[kind] ?? `${kind}s`} ${list}${of}${verb}`;
}

/** `stop reading it` is `stop reading them`. */
function inPlural(hint: string): string {
  return hint.startsWith("it ") ? hint : hint.replace(/\bit\b/, "them");
}
