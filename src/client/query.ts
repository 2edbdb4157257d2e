import type { QuerySerializer, QuerySerializerOptions } from "openapi-fetch";
import type { OperationMetadata } from "./api.ts";
import type { OperationRef } from "./errors/spheron-error.ts";
import { tryWrite } from "./errors/try-write.ts";
import { isSet, writeParameter } from "./style.ts";

/**
 * The query without its question mark, each parameter in the style that the document names.
 *
 * @param custom the caller's own way to write it
 * @throws ConfigError naming the parameter that cannot be written
 */
export function serializeQuery(
  operation: OperationRef,
  query: Readonly<Record<string, unknown>> = {},
  metadata: OperationMetadata,
  custom?: QuerySerializer<unknown> | QuerySerializerOptions,
): string {
  let what = "the query";
  return tryWrite(
    operation,
    () => what,
    () => {
      if (typeof custom === "function") return custom(query).replace(/^\?/, "");
      let written = "";
      for (const name of Object.keys(query)) {
        const value = query[name];
        if (!isSet(value)) continue;
        what = `the query parameter ${name}`;
        const style = custom && {
          style: "form",
          explode: true,
          ...(Array.isArray(value) ? custom.array : custom.object),
          ...(custom.allowReserved === true && { allowReserved: custom.allowReserved }),
        };
        const text = writeParameter(metadata, "query", name, value, style);
        if (text !== "") written += written === "" ? text : `&${text}`;
      }
      return written;
    },
  );
}
