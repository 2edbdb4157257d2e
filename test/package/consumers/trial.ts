/** What a program needs to know of the mock that it calls. */
export interface Surroundings {
  readonly baseUrl: string;
  readonly token: string;
  readonly expiredToken: string;
  /** A mock of the GPU marketplace, whose machines run at once and may end at once. */
  readonly gpuUrl: string;
  /** The same mock over HTTP/2. */
  readonly http2: {
    readonly baseUrl: string;
    /** The certificate authority of its own. */
    readonly ca: string;
  };
}

/** One helper of the package as a program uses it, and what that gives wherever the helper works. */
export interface Trial {
  readonly helper: string;
  readonly expected: unknown;
  readonly run: (surroundings: Surroundings) => Promise<unknown>;
}

export interface Outcome {
  readonly helper: string;
  /** What went wrong; `undefined` when the helper works. */
  readonly fault: string | undefined;
}

declare global {
  /** What a page offers to whoever drives it. */
  var tryEverything: (surroundings: Surroundings) => Promise<Outcome[]>;
}

/** Runs one after the other, since they share a mock. */
export async function runTrials(
  trials: readonly Trial[],
  surroundings: Surroundings,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { helper, expected, run } of trials) {
    const fault = await run(surroundings).then(
      (given) => differenceOf(given, expected),
      (error: unknown) => String(error),
    );
    outcomes.push({ helper, fault });
  }
  return outcomes;
}

function differenceOf(given: unknown, expected: unknown): string | undefined {
  const [is, shouldBe] = [JSON.stringify(given), JSON.stringify(expected)];
  return is === shouldBe ? undefined : `gives ${is}, not ${shouldBe}`;
}
