import { operationKey, seconds } from "./errors/spheron-error.ts";
import type { OnEvent } from "./hooks.ts";

/**
 * A hook that prints one line for each attempt, `GET /v1/profile #1: 200 in 35 ms, 512 bytes`, and one for each wait
 * before the next. It shows no token, no body and no filled path.
 *
 * @example
 * createClient({ onEvent: debugLog() });
 *
 * @param print `console.warn` by default, which keeps the output of command-line programs clean
 */
export function debugLog(
  print: (line: string) => void = (line) => {
    console.warn(line);
  },
): OnEvent {
  return (event) => {
    const operation = operationKey(event);
    const name = `${operation} #${event.attempt}`;
    if (event.type === "response") {
      const { status, durationMs, bodyBytes, requestId } = event;
      const size = bodyBytes === undefined ? "" : `, ${bodyBytes} bytes`;
      const id = requestId === undefined ? "" : `, request ${requestId}`;
      print(`${name}: ${status} in ${Math.round(durationMs)} ms${size}${id}`);
    }
    // An attempt with a response has its line.
    if ((event.type === "error" || event.type === "retry") && !("status" in event.error))
      print(event.error.message.replace(operation, name));
    if (event.type === "retry") print(`${name}: retry in ${seconds(event.delayMs)}`);
  };
}
