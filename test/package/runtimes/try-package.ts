import { startGpuMockServer } from "../../../src/testing/gpu/index.ts";
import { startMockServer } from "../../../src/testing/index.ts";
import type { Outcome } from "../consumers/trial.ts";
import { startHttp2Front } from "./http2-front.ts";
import type { Runtime } from "./runtime.ts";

export interface Tried {
  /** With its version, where it was run. */
  readonly runtime: string;
  /** The last one tells of what the mock was sent. */
  readonly outcomes: readonly Outcome[];
  readonly notRun: string | undefined;
}

const organization = "64b7f2a90c1d2e3f4a5b6c7d";
const expected = "GET /v1/profile: Api Key has expired";

/** Tries the package that the project has installed, in one runtime with a mock of its own. */
export async function tryPackage(runtime: Runtime, project: string): Promise<Tried> {
  const notRun = runtime.missing();
  if (notRun !== undefined) return { runtime: runtime.name, outcomes: [], notRun };
  const mock = await startMockServer({ tokens: { mine: [organization], old: "expired" } });
  const gpu = await startGpuMockServer({
    // What takes minutes is over when it is asked for.
    onRequest: () => {
      gpu.clock.advance(1_800_000);
    },
  });
  const front = await startHttp2Front(mock.url);
  try {
    const outcomes = await runtime
      .tryPackage(project, {
        baseUrl: mock.url,
        token: "mine",
        expiredToken: "old",
        gpuUrl: gpu.url,
        http2: { baseUrl: front.baseUrl, ca: front.ca },
      })
      .catch((error: unknown) => [{ helper: "the whole program", fault: String(error) }]);
    const violations = [...mock.violations, ...gpu.violations].filter(
      (violation) => violation !== expected,
    );
    const fault = violations.length === 0 ? undefined : violations.join("; ");
    const name = runtime.name.replace(/ \d+$/, "");
    return {
      runtime: `${name} ${await runtime.version()}`,
      outcomes: [...outcomes, { helper: "requests as documented", fault }],
      notRun: undefined,
    };
  } finally {
    await front[Symbol.asyncDispose]();
    await gpu.close();
    await mock.close();
  }
}
