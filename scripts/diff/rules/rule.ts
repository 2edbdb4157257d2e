import type { Level } from "../change.ts";
import { oasdiffIds } from "./oasdiff-ids.ts";

export interface Rule {
  /** By default; some findings of a rule are worse than others. */
  readonly level: Level | "off";
  readonly wire: boolean;
  readonly type: boolean;
  readonly hint: string;
  /** Ids of oasdiff that say the same, so that lists of what is ignored can be carried over. */
  readonly oasdiff: readonly string[];
  /** The rule for the opposite change, or why there is none. */
  readonly mirror: string;
}

/** What a change breaks: running clients, compilation, both or nothing. */
export type Breaks = "both" | "wire" | "type" | "nothing";

export function rule(
  level: Rule["level"],
  breaks: Breaks,
  mirror: string,
  hint: string,
  oasdiff: readonly string[] = [],
): Rule {
  return {
    level,
    wire: breaks === "both" || breaks === "wire",
    type: breaks === "both" || breaks === "type",
    mirror,
    hint,
    // It does not have every combination.
    oasdiff: oasdiff.flatMap(expand).filter((id) => oasdiffIds.has(id)),
  };
}

/** Written out as a shell does: `a-{b,c}` gives `a-b` and `a-c`. */
export function expand(pattern: string): string[] {
  const [, before, choices, after] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(pattern) ?? [];
  if (before === undefined || choices === undefined || after === undefined) return [pattern];
  return choices.split(",").flatMap((choice) => expand(before + choice + after));
}
