import type { Deprecated } from "./life.ts";
import type { Step } from "./snapshot-diff.ts";
import type { Timeline } from "./timeline.ts";

/** All that a changelog says. Every form of it is written from this. */
export interface Publication {
  readonly title: string;
  /** The API. */
  readonly author: string;
  /** Names the API whatever its title is: its server. */
  readonly subject: string;
  /** Oldest first. */
  readonly steps: readonly Step[];
  readonly deprecated: readonly Deprecated[];
  readonly timeline: Timeline;
  readonly isReconstructed: boolean;
}

/** What surrounds a form of the changelog. */
export interface Surroundings {
  /** Where an operation is described, if it still is. */
  readonly referenceOf: (operation: string) => string | undefined;
  /** The site that the page is part of. */
  readonly home?: { readonly href: string; readonly title: string };
}
