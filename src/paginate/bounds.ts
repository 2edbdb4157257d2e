import { ConfigError } from "../client/errors/failures.ts";
import type { OperationRef } from "../client/errors/spheron-error.ts";
import type { PageOptions } from "./types.ts";

export type Bounds = { readonly [Key in keyof PageOptions]-?: NonNullable<PageOptions[Key]> };

/** @throws ConfigError naming the first option that is out of its bounds */
export function boundsOf(
  { pageSize = 50, start = 0, max = Infinity, prefetch = 0 }: PageOptions,
  operation: OperationRef,
): Bounds {
  const rules = [
    ["pageSize", isCount(pageSize) && pageSize > 0, "a whole number from 1"],
    ["start", isCount(start), "a whole number from 0"],
    ["max", isCount(max) || max === Infinity, "a whole number from 0"],
    ["prefetch", [0, 1].includes(prefetch), "0 or 1"],
  ] as const;
  const broken = rules.find(([, holds]) => !holds);
  if (broken !== undefined) throw new ConfigError(`${broken[0]} has to be ${broken[2]}`, operation);
  return { pageSize, start, max, prefetch };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
