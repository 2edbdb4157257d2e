// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import {
  check as checkGptQueryResponse,
  keep as keepGptQueryResponse,
} from "../components/GptQueryResponse.ts";

const validator: Validator<"POST", "/v1/gpt/query"> = {
  method: "POST",
  path: "/v1/gpt/query",
  mayBeEmpty: false,
  check: checkGptQueryResponse,
  keep: keepGptQueryResponse,
};

export { validator as queryCodeAssistant };
