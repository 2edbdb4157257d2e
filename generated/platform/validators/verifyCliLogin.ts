// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import { token } from "../validation.ts";
import {
  check as checkVerifiedTokenResponse,
  keep as keepVerifiedTokenResponse,
} from "../components/VerifiedTokenResponse.ts";

const validator: Validator<"GET", "/auth/{provider}/cli/verify-token/{code}"> = {
  method: "GET",
  path: "/auth/{provider}/cli/verify-token/{code}",
  mayBeEmpty: false,
  check: checkVerifiedTokenResponse,
  keep: keepVerifiedTokenResponse,
};

export { validator as verifyCliLogin };
