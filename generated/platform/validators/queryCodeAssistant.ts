// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkGptQueryResponse,
  strip as stripGptQueryResponse,
} from "../components/GptQueryResponse.js";

const validator: Validator<
  "POST",
  "/v1/gpt/query",
  paths["/v1/gpt/query"]["post"],
  paths["/v1/gpt/query"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/v1/gpt/query",
  mayBeEmpty: false,
  check: checkGptQueryResponse,
  strip: stripGptQueryResponse,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as queryCodeAssistant };
