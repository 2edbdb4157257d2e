import type { Limit } from "./limits.ts";
import { report, when } from "./source.ts";
import { hasKind } from "./unions.ts";

/** Statements that report a value out of bounds, where the value is of the kind that they bound. */
export function limitLines(
  limits: readonly Limit[],
  value: string,
  pointer: string,
  knownKind?: string,
): string[] {
  return limits.map(({ kind, failsWhen, expected }) =>
    when(
      [...(kind === knownKind ? [] : [hasKind([kind], value)]), failsWhen(value)],
      report(pointer, expected, value),
    ),
  );
}
