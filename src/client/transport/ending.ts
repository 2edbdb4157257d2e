/** Tells work that its outcome is no longer wanted. */
export interface Ending {
  /** Whether that is so already. */
  isOver: boolean;
  /** Called when it comes about. There is one listener: whoever works at the moment. */
  onEnd?: (reason?: unknown) => void;
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
