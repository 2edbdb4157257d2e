import { formats, loadReporter } from "../../../../scripts/diff/reporters/index.ts";
import type { Reporter } from "../../../../scripts/diff/reporters/reporter.ts";

/** All of them, by the name of the format. */
export const reporters: Readonly<Record<string, Reporter>> = Object.fromEntries(
  await Promise.all(formats.map(async (format) => [format, await loadReporter(format)] as const)),
);
