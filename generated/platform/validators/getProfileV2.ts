// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Validator } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {}

const validator: Validator<"GET", "/v2/profile"> = {
  method: "GET",
  path: "/v2/profile",
  mayBeEmpty: false,
  check,
};

export { validator as getProfileV2 };
