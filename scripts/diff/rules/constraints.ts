import type { Level } from "../change.ts";
import { rule, type Rule } from "./rule.ts";

const nothing = "nothing has to be done";
const sendOther = "send only what is still accepted";
const expectMore = "handle what may arrive now";

/** A keyword that bounds a value from one side. */
export interface Bound {
  /** As in the ids of the rules. */
  readonly name: string;
  readonly isUpper: boolean;
  readonly keywords: readonly string[];
  /** Level of a response whose bound is loosened, and of one whose bound is dropped. */
  readonly loosened: Level;
  readonly removed: Level;
}

export const bounds: readonly Bound[] = [
  bound("max", true, ["maximum", "exclusiveMaximum"], "error", "warning"),
  bound("min", false, ["minimum", "exclusiveMinimum"], "error", "warning"),
  bound("max-length", true, ["maxLength"], "warning", "warning"),
  bound("min-length", false, ["minLength"], "warning", "warning"),
  bound("max-items", true, ["maxItems"], "warning", "warning"),
  bound("min-items", false, ["minItems"], "error", "error"),
  bound("max-properties", true, ["maxProperties"], "warning", "warning"),
  bound("min-properties", false, ["minProperties"], "warning", "warning"),
  bound("max-contains", true, ["maxContains"], "error", "error"),
  bound("min-contains", false, ["minContains"], "error", "error"),
];

function bound(
  name: string,
  isUpper: boolean,
  keywords: readonly string[],
  loosened: Level,
  removed: Level,
): Bound {
  return { name, isUpper, keywords, loosened, removed };
}

/** The ids of oasdiff for a bound, which it has in two forms for numbers. */
function idsOf({ name, keywords }: Bound, prefix: string, outcome: string): string[] {
  return [`${prefix}${keywords.length > 1 ? "{,exclusive-}" : ""}${name}-${outcome}`];
}

/** To the server: what it no longer takes breaks. From the server: what it did not send before breaks. */
function rulesOf(one: Bound): [string, Rule][] {
  const [tighter, looser] = one.isUpper ? ["decreased", "increased"] : ["increased", "decreased"];
  const sent = (area: string, prefix: string): [string, Rule][] => {
    const id = (outcome: string) => `${area}-${one.name}-${outcome}`;
    const ids = (outcome: string) => idsOf(one, prefix, outcome);
    return [
      [id(tighter), rule("error", "wire", id(looser), sendOther, ids(tighter))],
      [id(looser), rule("info", "nothing", id(tighter), nothing, ids(looser))],
      [id("set"), rule("warning", "wire", id("removed"), sendOther, ids("set"))],
      [id("removed"), rule("info", "nothing", id("set"), nothing)],
    ];
  };
  const id = (outcome: string) => `response-${one.name}-${outcome}`;
  const ids = (outcome: string) => idsOf(one, "response-{body,property}-", outcome);
  return [
    ...sent("parameter", "request-parameter-"),
    ...sent("request", "request-{body,property}-"),
    [id(looser), rule(one.loosened, "wire", id(tighter), expectMore, ids(looser))],
    [id(tighter), rule("info", "nothing", id(looser), nothing, ids(tighter))],
    [id("removed"), rule(one.removed, "wire", id("set"), expectMore, ids("unset"))],
    [id("set"), rule("info", "nothing", id("removed"), nothing)],
  ];
}

function patternRules(): [string, Rule][] {
  const sent = ["parameter", "request"].flatMap((area): [string, Rule][] => {
    const id = (outcome: string) => `${area}-pattern-${outcome}`;
    const prefix = area === "parameter" ? "request-parameter" : "request-property";
    const ids = (outcome: string) => [`${prefix}-pattern-${outcome}`];
    return [
      [id("added"), rule("error", "wire", id("removed"), sendOther, ids("added"))],
      [id("changed"), rule("warning", "wire", "itself", sendOther, ids("changed"))],
      [id("widened"), rule("info", "nothing", id("changed"), nothing, ids("generalized"))],
      [id("removed"), rule("info", "nothing", id("added"), nothing, ids("removed"))],
    ];
  });
  const received = ["added", "changed", "removed"].map((outcome): [string, Rule] => {
    const mirrors = new Map([
      ["added", "response-pattern-removed"],
      ["removed", "response-pattern-added"],
    ]);
    return [
      `response-pattern-${outcome}`,
      rule("info", "nothing", mirrors.get(outcome) ?? "itself", nothing, [
        `response-property-pattern-${outcome}`,
      ]),
    ];
  });
  return [...sent, ...received];
}

/** `multipleOf` and `uniqueItems`, which are either stricter or not. */
function strictnessRules(): [string, Rule][] {
  return ["multiple-of", "unique-items"].flatMap((name) => [
    ...["parameter", "request"].flatMap((area): [string, Rule][] => [
      [`${area}-${name}-tightened`, rule("error", "wire", `${area}-${name}-loosened`, sendOther)],
      [`${area}-${name}-loosened`, rule("info", "nothing", `${area}-${name}-tightened`, nothing)],
    ]),
    [
      `response-${name}-loosened`,
      rule("warning", "wire", `response-${name}-tightened`, expectMore),
    ] as [string, Rule],
    [
      `response-${name}-tightened`,
      rule("info", "nothing", `response-${name}-loosened`, nothing),
    ] as [string, Rule],
  ]);
}

export const constraintRules: Readonly<Record<string, Rule>> = Object.fromEntries([
  ...bounds.flatMap(rulesOf),
  ...patternRules(),
  ...strictnessRules(),
]);
