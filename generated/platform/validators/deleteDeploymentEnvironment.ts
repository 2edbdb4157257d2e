// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Validator } from "../validation.ts";
import { anyOf, fits, isObject } from "../validation.ts";
import {
  check as checkMessageResponse,
  keep as keepMessageResponse,
} from "../components/MessageResponse.ts";
import {
  check as checkSuccessResponse,
  keep as keepSuccessResponse,
} from "../components/SuccessResponse.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (isObject(value)) anyOf([checkMessageResponse, checkSuccessResponse], value, at, fault);
  else fault(at, "object", value);
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (fits(checkMessageResponse, value)) kept = keepMessageResponse(value, kept);
  if (fits(checkSuccessResponse, value)) kept = keepSuccessResponse(value, kept);
  return kept ?? value;
}

const validator: Validator<
  "DELETE",
  "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}"
> = {
  method: "DELETE",
  path: "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as deleteDeploymentEnvironment };
