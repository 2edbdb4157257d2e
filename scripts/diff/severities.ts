import type { SourceDocument } from "../document/parse.ts";
import { problemAt } from "../document/locate.ts";
import { toPointer } from "../document/pointer.ts";
import { InputError } from "../lib/problem.ts";
import { levels, type Level } from "./change.ts";
import type { Severities } from "./collect.ts";
import { rules } from "./rules/index.ts";

const choices = [...levels, "off"];

/**
 * Levels by the ids of rules: `request-property-removed: error`.
 *
 * @throws InputError naming each rule or level that there is not
 */
export function parseSeverities(source: SourceDocument): Severities {
  const problems = Object.entries(source.value).flatMap(([id, level]) => {
    const at = (message: string, hint: string) => [
      problemAt(source, toPointer([id]), { message, hint }),
    ];
    if (!Object.hasOwn(rules, id)) return at(`there is no rule ${id}`, hintFor(id));
    return choices.some((choice) => choice === level)
      ? []
      : at(`${JSON.stringify(level)} is no level`, `use one of ${choices.join(", ")}`);
  });
  if (problems.length > 0) throw new InputError(problems);
  return source.value as Record<string, Level | "off">;
}

/** Reviewers may know the rule by its id in oasdiff. */
function hintFor(id: string): string {
  const own = Object.entries(rules).find(([, { oasdiff }]) => oasdiff.includes(id));
  return own === undefined ? "take the id from a report" : `it is named ${own[0]} here`;
}
