import { groupBy } from "../../../lib/group-by.ts";
import type { Change } from "../../change.ts";
import { commonKey, createGroup, fewestAlike, isFilled, type ChangeGroup } from "./group.ts";

/** Changes of which the same sentence is said. */
type Sentence = readonly [Change, ...Change[]];

/** What a sentence says of one thing, and might say of another. */
interface Likeness {
  /** The same for sentences that differ in the name alone. */
  readonly key: string;
  readonly name: string;
}

/** Groups what is said of several values, of several properties of one object, or of one property of several objects. */
export function groupByLikeness(sentences: readonly Sentence[]): ChangeGroup[] {
  const likenesses = new Map(sentences.map((sentence) => [sentence, likenessesOf(sentence)]));
  const keys = [...likenesses.values()].flat().map(({ key }) => key);
  const counts = new Map([...groupBy(keys, (key) => key)].map(([key, same]) => [key, same.length]));
  const countOf = ({ key }: Likeness) => counts.get(key) ?? 0;
  const best = (sentence: Sentence) =>
    likenesses
      .get(sentence)
      ?.filter((likeness) => countOf(likeness) >= fewestAlike)
      .sort((one, other) => countOf(other) - countOf(one))[0];
  const alike = groupBy(sentences, (sentence) => best(sentence)?.key ?? sentence);
  return [...alike.values()].flatMap((found) => {
    const changes = found.flat();
    if (found.length < fewestAlike || !isFilled(changes))
      return found.map((sentence) => createGroup(sentence));
    const others = found.slice(1).map((sentence) => best(sentence)?.name ?? "");
    return [createGroup(changes, { others })];
  });
}

function likenessesOf([change]: Sentence): Likeness[] {
  const common = [...commonKey(change), ...change.operations];
  const of = (kind: string, said: readonly unknown[], name: string): Likeness => ({
    key: JSON.stringify([kind, ...said]),
    name,
  });
  const [, value, ofValue] = /^The value (".*"|\S+) ((?:was|of) [^]*)$/.exec(change.message) ?? [];
  if (value !== undefined) return [of("value", [common, ofValue], value)];
  const named = /^([^`]*)`([^`]*?)([^`.]+)`([^]*)$/.exec(change.message) ?? [];
  const [, before, owner, part, after] = named;
  if (owner === undefined || part === undefined) return [];
  const ofObject = of("object", [common, before, owner, after], `\`${part}\``);
  if (owner === "") return [ofObject];
  const ofPart = of("part", [commonKey(change), before, part, after], `\`${owner}${part}\``);
  return [ofObject, ofPart];
}
