// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { anyOf, fits, isObject, toStandard } from "../validation.js";
import {
  check as checkMessageResponse,
  strip as stripMessageResponse,
} from "../components/MessageResponse.js";
import {
  check as checkSuccessResponse,
  strip as stripSuccessResponse,
} from "../components/SuccessResponse.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (isObject(value))
    anyOf([checkMessageResponse, checkSuccessResponse], value, at, report);
  else report(at, "object", value);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (fits(checkMessageResponse, value)) copy = stripMessageResponse(value, copy);
  if (fits(checkSuccessResponse, value)) copy = stripSuccessResponse(value, copy);
  return copy ?? value;
}

const validator: Validator<
  "DELETE",
  "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}",
  paths["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}"]["delete"],
  paths["/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}"]["delete"]["responses"][200]["content"]["application/json"]
> = {
  method: "DELETE",
  path: "/v1/project/{projectId}/deployment-environments/{deploymentEnvironmentId}",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as deleteDeploymentEnvironment };
