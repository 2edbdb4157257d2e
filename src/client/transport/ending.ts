/**
 * Tells work that its outcome is no longer wanted. A class, because V8 may allocate literals among the old objects, where
 * they keep all that they refer to until the next full collection.
 */
export class Ending {
  /** Whether that is so already. */
  isOver = false;
  /** Called when it comes about. There is one listener: whoever works at the moment. */
  onEnd: ((reason?: unknown) => void) | undefined;
}

/** The ending as a signal, for work that needs one. It costs as much as the rest of a call. */
export function toSignal(ending: Ending): AbortSignal {
  const controller = new AbortController();
  if (ending.isOver) controller.abort();
  ending.onEnd = () => {
    controller.abort();
  };
  return controller.signal;
}
