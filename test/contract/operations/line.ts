import type { Finding } from "./finding.ts";

/** A line of a program, and what it means when the compiler refuses it. */
export interface Line extends Finding {
  readonly text: string;
}
