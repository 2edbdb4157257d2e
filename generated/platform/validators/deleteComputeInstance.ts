// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";

function check(_value: unknown, _at: string, _report: ReportIssue): void {}

const validator: Validator<
  "DELETE",
  "/v1/compute-instance/{instanceId}",
  paths["/v1/compute-instance/{instanceId}"]["delete"],
  paths["/v1/compute-instance/{instanceId}"]["delete"]["responses"][200]["content"]["application/json"]
> = {
  method: "DELETE",
  path: "/v1/compute-instance/{instanceId}",
  mayBeEmpty: false,
  check,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as deleteComputeInstance };
