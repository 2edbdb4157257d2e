// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Validator } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {}

const validator: Validator<"GET", "/v1/gpt/whitelisted"> = {
  method: "GET",
  path: "/v1/gpt/whitelisted",
  mayBeEmpty: false,
  check,
};

export { validator as getCodeAssistantAccess };
