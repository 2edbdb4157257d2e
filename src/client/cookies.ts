import type { OperationMetadata } from "./api.ts";
import { ConfigError } from "./errors/config-error.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { tryWrite } from "./errors/try-write.ts";
import { isSet, writeParameter } from "./style.ts";

/**
 * Cookie parameters as the header `cookie`; empty without any.
 *
 * @throws ConfigError where the platform would drop it
 */
export function writeCookies(
  operation: OperationRef,
  values: Readonly<Record<string, unknown>>,
  metadata: OperationMetadata,
): string {
  const given = Object.entries(values).filter(([, value]) => isSet(value));
  if (given.length > 0 && !sendsCookies())
    throw new ConfigError(
      "a browser sends its own cookies and none of a call: leave params.cookie out",
      operation,
    );
  return given
    .map(([name, value]) =>
      tryWrite(
        operation,
        () => `the cookie parameter ${name}`,
        () => writeParameter(metadata, "cookie", name, value),
      ),
    )
    .join("; ");
}

/** By the Fetch standard, browsers silently remove `cookie` from the headers of a `Request`. */
function sendsCookies(): boolean {
  return new Request("http://localhost", { headers: { cookie: "a=b" } }).headers.has("cookie");
}
