/**
 * How long tests wait for what hangs. A machine that is seven times slower than an idle one of two cores stays far below, so
 * that only a fault can meet these limits. They are no measure of speed.
 */
export const patience = {
  /** A test or a hook, some of which compile, install and bundle. */
  testMs: 900_000,
  /** One thing within a test: a line that a command prints, a text on a page. */
  stepMs: 300_000,
} as const;
