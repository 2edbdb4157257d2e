// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { ReportIssue, Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import {
  check as checkPinCidsResponseItem,
  strip as stripPinCidsResponseItem,
} from "../components/PinCidsResponseItem.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkPinCidsResponseItem(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripPinCidsResponseItem(value[index], items[index]);
    }
  }
  return copy ?? value;
}

const validator: Validator<
  "POST",
  "/v2/ipfs/pins",
  paths["/v2/ipfs/pins"]["post"],
  paths["/v2/ipfs/pins"]["post"]["responses"][200]["content"]["application/json"]
> = {
  method: "POST",
  path: "/v2/ipfs/pins",
  mayBeEmpty: false,
  check,
  strip,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as pinCids };
