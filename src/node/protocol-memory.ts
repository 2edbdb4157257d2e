export interface ProtocolMemory {
  /** Says what a connection to the origin has shown. */
  learn(origin: string, isHttp2: boolean): void;
  /** Sends as the origin speaks. The first request tries HTTP/2, and the others wait for what that shows. */
  ask<T>(origin: string, send: (isHttp2: boolean) => Promise<T>): Promise<T>;
}

type Protocol = boolean | undefined;

/** What each origin speaks, as far as it is known. */
export function createProtocolMemory(): ProtocolMemory {
  const known = new Map<string, Promise<Protocol>>();
  const waiting = new Map<string, (isHttp2: Protocol) => void>();

  return {
    learn(origin, isHttp2) {
      known.set(origin, Promise.resolve(isHttp2));
      waiting.get(origin)?.(isHttp2);
    },
    async ask(origin, send) {
      const isHttp2 = await known.get(origin);
      if (isHttp2 !== undefined) return send(isHttp2);
      let tell: (isHttp2: Protocol) => void = () => undefined;
      known.set(
        origin,
        new Promise((resolve) => {
          tell = resolve;
        }),
      );
      waiting.set(origin, tell);
      try {
        return await send(true);
      } finally {
        // It may have ended before there was a connection; then the next request tries.
        tell(undefined);
      }
    },
  };
}
