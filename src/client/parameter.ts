import type { OperationMetadata, ParameterStyle } from "./api.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";

/** Where a parameter is sent. */
export type ParameterPlace = "path" | "query" | "header" | "cookie";

const simple: ParameterStyle = { style: "simple", explode: false };
const form: ParameterStyle = { style: "form", explode: true };

/** OpenAPI's defaults. */
export const defaultStyles: Readonly<Record<ParameterPlace, ParameterStyle>> = {
  path: simple,
  query: form,
  header: simple,
  cookie: form,
};

/** How the document has a parameter written. */
export function findStyle(
  metadata: OperationMetadata,
  place: ParameterPlace,
  name: string,
): ParameterStyle {
  const styles = metadata[place] ?? {};
  return (Object.hasOwn(styles, name) ? styles[name] : undefined) ?? defaultStyles[place];
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
