import { debugLog } from "./debug-log.ts";
import { ConfigError } from "./errors/config-error.ts";
import { operationKey } from "./errors/spheron-error.ts";
import type { ClientEvent, OnEvent } from "./hooks.ts";
import { readVariable } from "./transport/token.ts";

/** Where lines are written to: `console`, pino, winston, or anything else with these four methods. */
export interface Logger {
  /** Writes the message of a call that failed. */
  error(line: string): unknown;
  /** Writes a line about a retry, or about a deprecated operation. */
  warn(line: string): unknown;
  /** Writes a line about a response. */
  info(line: string): unknown;
  /** Writes a line about a request that is sent. */
  debug(line: string): unknown;
}

/** The least important lines that are written; `off` for none. */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

/** How much is logged. */
export interface LogOptions {
  /** The environment variable `SPHERON_LOG` by default, or else `warn`. */
  readonly level?: LogLevel | undefined;
}

/** From the most important lines to all. */
const levels = ["off", "error", "warn", "info", "debug"] as const satisfies readonly LogLevel[];

const levelOf: Readonly<Record<ClientEvent["type"], Exclude<LogLevel, "off">>> = {
  error: "error",
  retry: "warn",
  deprecation: "warn",
  response: "info",
  request: "debug",
};

/**
 * A hook that writes what happens to calls to a logger: failed calls as errors, retries and deprecated operations as
 * warnings, responses as infos, requests for debugging. It writes no token, no body and no filled path.
 *
 * @example
 * createClient({ onEvent: logTo(console, { level: "info" }) });
 *
 * @throws ConfigError for an unknown level
 */
export function logTo(logger: Logger, { level }: LogOptions = {}): OnEvent {
  const wanted = level ?? (readVariable("SPHERON_LOG") || "warn");
  const index = levels.findIndex((known) => known === wanted);
  if (index === -1)
    throw new ConfigError(
      `the log level is one of ${levels.join(", ")}, not ${JSON.stringify(wanted)}`,
    );
  return (event) => {
    const eventLevel = levelOf[event.type];
    if (levels.indexOf(eventLevel) > index) return;
    writeEvent(event, (line) => logger[eventLevel](line));
  };
}

function writeEvent(event: ClientEvent, write: (line: string) => unknown): void {
  const operation = operationKey(event);
  if (event.type === "request") {
    const size = event.bodyBytes === undefined ? "" : `, ${event.bodyBytes} bytes`;
    write(`${operation} #${event.attempt}: sent${size}`);
    return;
  }
  if (event.type === "error") {
    write(event.error.message);
    return;
  }
  if (event.type === "deprecation") {
    const end = event.sunset === undefined ? "" : `, and may be removed after ${event.sunset}`;
    write(`${operation} is deprecated${end}`);
    return;
  }
  debugLog(write)(event);
}
