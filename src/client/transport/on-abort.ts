/** Node warns of a leak from the eleventh listener on, so that each signal gets one, for all that wait for it. */
const listeners = new WeakMap<AbortSignal, { callbacks: Set<() => void>; handleEvent(): void }>();

/** Calls `callback` when the signal aborts. Returns a function that cancels it; then no listener stays behind. */
export function onAbort(signal: AbortSignal | undefined, callback: () => void): () => void {
  if (signal === undefined) return () => undefined;
  const callbacks = new Set<() => void>();
  const listener = listeners.get(signal) ?? {
    callbacks,
    handleEvent() {
      for (const call of callbacks) call();
    },
  };
  listeners.set(signal, listener);
  listener.callbacks.add(callback);
  signal.addEventListener("abort", listener);
  return () => {
    listener.callbacks.delete(callback);
    if (listener.callbacks.size === 0) signal.removeEventListener("abort", listener);
  };
}
