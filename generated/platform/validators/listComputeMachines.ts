// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkComputeMachine,
  keep as keepComputeMachine,
} from "../components/ComputeMachine.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  check1(value["akashMachineImages"], at + "/akashMachineImages", fault);
  const value2: unknown = value["totalCount"];
  if (!Number.isInteger(value2)) fault(at + "/totalCount", "integer", value2);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkComputeMachine(value[index], at + "/" + index, fault);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["akashMachineImages"] !== undefined)
      fields["akashMachineImages"] = keep1(
        value["akashMachineImages"],
        fields["akashMachineImages"],
      );
    if (value["totalCount"] !== undefined) fields["totalCount"] = value["totalCount"];
  }
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepComputeMachine(value[index], items[index]);
    }
  }
  return kept ?? value;
}

const validator: Validator<"GET", "/v1/compute-machine-image"> = {
  method: "GET",
  path: "/v1/compute-machine-image",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as listComputeMachines };
