import type { Clock } from "../client/transport/clock.ts";

/** Waits as long as the header says, or else the default. A header that is no number of milliseconds says nothing. */
export async function waitFor(
  clock: Clock,
  header: string | null,
  latencyMs: number,
): Promise<void> {
  const asked = header === null || !/^\d+$/.test(header) ? latencyMs : Number(header);
  if (asked === 0) return;
  await new Promise<void>((over) => {
    clock.start(asked, over, false);
  });
}
