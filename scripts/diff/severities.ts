import type { SourceDocument } from "../document/parse.ts";
import { problemAt } from "../document/locate.ts";
import { toPointer } from "../document/pointer.ts";
import { InputError, type Problem } from "../lib/problem.ts";
import type { Severities } from "./change-list.ts";
import { levels } from "./level.ts";
import { isRuleId, rules, type RuleId } from "./rules/index.ts";

const choices = [...levels, "off"] as const;

/**
 * Levels by the ids of rules: `request-property-removed: error`.
 *
 * @throws InputError for each id and each level that does not exist
 */
export function parseSeverities(source: SourceDocument): Severities {
  const problems: Problem[] = [];
  const severities: Partial<Record<RuleId, (typeof choices)[number]>> = {};
  for (const [id, value] of Object.entries(source.value)) {
    const refuse = (message: string, hint: string) =>
      problems.push(problemAt(source, toPointer([id]), { message, hint }));
    const level = choices.find((choice) => choice === value);
    if (!isRuleId(id)) refuse(`there is no rule ${id}`, hintFor(id));
    else if (level === undefined)
      refuse(`${JSON.stringify(value)} is not a level`, `use one of ${choices.join(", ")}`);
    else severities[id] = level;
  }
  if (problems.length > 0) throw new InputError(problems);
  return severities;
}

/** A reviewer may use the id that the rule has in oasdiff. */
function hintFor(id: string): string {
  const own = Object.entries(rules).find(([, { oasdiff }]) => oasdiff.includes(id));
  return own === undefined ? "take the id from a report" : `it is named ${own[0]} here`;
}
