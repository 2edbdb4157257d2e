import type { JsonObject } from "../../../../scripts/document/json.ts";
import { apiDocument, jsonResponse, operation } from "../../../support/documents.ts";
import { object } from "./documents.ts";

/** What would run, or look like something else, where it is not escaped. */
export const hostileName =
  "</script></style><script>document.title='run'</script><img src=x onerror=alert(1)>\"'&amp;\u202E";

/** A document that uses the name for all that has one. */
export function documentOfHostileNames(parts: JsonObject = {}): JsonObject {
  const name = hostileName;
  return apiDocument({
    info: { title: name, version: name },
    paths: {
      [`/v1/${name}`]: {
        get: operation({
          tags: [name],
          summary: name,
          responses: jsonResponse(object({ [name]: { type: "string", enum: [name], ...parts } })),
        }),
      },
    },
  });
}
