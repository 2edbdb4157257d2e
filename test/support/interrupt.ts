import {
  settleInterruptedReplacement,
  writeAllOrNothing,
  type Replacement,
} from "../../scripts/lib/replace.ts";

/** The steps of writing, in order. */
export async function listSteps(
  root: string,
  replacements: readonly Replacement[],
): Promise<string[]> {
  const steps: string[] = [];
  await writeAllOrNothing(root, replacements, (step) => void steps.push(step));
  return steps;
}

/**
 * Writes as a process does that is killed after so many steps: nothing of it runs any more, also no cleaning up. Then does
 * what the next command does first.
 */
export async function writeKilledAfter(
  steps: number,
  root: string,
  replacements: readonly Replacement[],
): Promise<void> {
  let left = steps;
  await new Promise<void>((killed) => {
    void writeAllOrNothing(root, replacements, () => {
      left -= 1;
      if (left > 0) return undefined;
      killed();
      return new Promise(() => undefined);
    });
  });
  await settleInterruptedReplacement(root);
}
