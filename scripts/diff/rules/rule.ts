import type { Level } from "../level.ts";

export interface Rule<Id extends string = string> {
  /** The default level. Some changes of a rule have another level. */
  readonly level: Level | "off";
  /** What a change breaks: running clients, compilation of code that uses the client, both or nothing. */
  readonly breaks: "both" | "wire" | "type" | "nothing";
  /** The rule for the opposite change, or why no such rule exists. */
  readonly mirror: Id | "itself" | `none: ${string}`;
  /** What the owner of a client should do. */
  readonly hint: string;
  /** Ids of oasdiff for the same change, so that its lists of ignored rules can be carried over. */
  readonly oasdiff: readonly string[];
}

/** Rules by id. A report, `--severity` and the check that finds the change use the same id. */
export type RuleTable = Readonly<Record<string, Rule>>;
