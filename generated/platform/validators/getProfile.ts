// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkUser, keep as keepUser } from "../components/User.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  checkUser(value["user"], at + "/user", fault);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["user"] !== undefined) fields["user"] = keepUser(value["user"], fields["user"]);
  }
  return kept ?? value;
}

const validator: Validator<"GET", "/v1/profile"> = {
  method: "GET",
  path: "/v1/profile",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as getProfile };
