import type { OperationMetadata, ParameterStyle } from "./api.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";

/** Where a parameter is sent. */
export type ParameterLocation = "path" | "query" | "header" | "cookie";

const simple: ParameterStyle = { style: "simple", explode: false };
const form: ParameterStyle = { style: "form", explode: true };

/** OpenAPI's defaults. */
export const defaultStyles: Readonly<Record<ParameterLocation, ParameterStyle>> = {
  path: simple,
  query: form,
  header: simple,
  cookie: form,
};

/** How the document has a parameter written. */
export function findStyle(
  metadata: OperationMetadata,
  location: ParameterLocation,
  name: string,
): ParameterStyle {
  const styles = metadata[location] ?? {};
  return (Object.hasOwn(styles, name) ? styles[name] : undefined) ?? defaultStyles[location];
}

/** @throws ConfigError naming what cannot be written, with the reason */
export function tryWrite<T>(operation: OperationRef, what: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ConfigError(`${what} cannot be written (${reason})`, operation, cause);
  }
}
