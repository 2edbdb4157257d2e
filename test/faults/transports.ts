import { onTestFinished } from "vitest";
import type { Fetch } from "../../src/index.ts";
import { createTransport } from "../../src/node/create-transport.ts";

/** The transports that have to behave alike, by name. */
export const transports: readonly (readonly [name: string, open: () => Fetch | undefined])[] = [
  ["the platform's fetch", () => undefined],
  [
    "spheron-client/node",
    () => {
      const transport = createTransport();
      onTestFinished(() => transport.close());
      return transport.fetch;
    },
  ],
];
