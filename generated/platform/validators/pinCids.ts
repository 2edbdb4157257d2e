// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Validator } from "../validation.ts";
import {
  check as checkPinCidsResponseItem,
  keep as keepPinCidsResponseItem,
} from "../components/PinCidsResponseItem.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkPinCidsResponseItem(value[index], at + "/" + index, fault);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepPinCidsResponseItem(value[index], items[index]);
    }
  }
  return kept ?? value;
}

const validator: Validator<"POST", "/v2/ipfs/pins"> = {
  method: "POST",
  path: "/v2/ipfs/pins",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as pinCids };
