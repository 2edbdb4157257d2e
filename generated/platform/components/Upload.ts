// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import { check as checkProtocolEnum } from "./ProtocolEnum.ts";
import { check as checkUploadedFile, keep as keepUploadedFile } from "./UploadedFile.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") fault(at + "/_id", "string", value1);
  const value2: unknown = value["bucket"];
  if (typeof value2 !== "string") fault(at + "/bucket", "string", value2);
  const value3: unknown = value["memoryUsed"];
  if (typeof value3 !== "number") fault(at + "/memoryUsed", "number", value3);
  checkProtocolEnum(value["protocol"], at + "/protocol", fault);
  const value5: unknown = value["protocolLink"];
  if (typeof value5 !== "string") fault(at + "/protocolLink", "string", value5);
  const value6: unknown = value["status"];
  if (typeof value6 !== "string") fault(at + "/status", "string", value6);
  check1(value["uploadDirectory"], at + "/uploadDirectory", fault);
  const value8: unknown = value["uploadInitiator"];
  if (typeof value8 !== "string") fault(at + "/uploadInitiator", "string", value8);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkUploadedFile(value[index], at + "/" + index, fault);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["bucket"] !== undefined) fields["bucket"] = value["bucket"];
    if (value["memoryUsed"] !== undefined) fields["memoryUsed"] = value["memoryUsed"];
    if (value["protocol"] !== undefined) fields["protocol"] = value["protocol"];
    if (value["protocolLink"] !== undefined) fields["protocolLink"] = value["protocolLink"];
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["uploadDirectory"] !== undefined)
      fields["uploadDirectory"] = keep1(value["uploadDirectory"], fields["uploadDirectory"]);
    if (value["uploadInitiator"] !== undefined)
      fields["uploadInitiator"] = value["uploadInitiator"];
  }
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepUploadedFile(value[index], items[index]);
    }
  }
  return kept ?? value;
}

export { check, keep };
