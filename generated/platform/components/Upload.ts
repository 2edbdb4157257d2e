// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkProtocolEnum } from "./ProtocolEnum.js";
import { check as checkUploadedFile, strip as stripUploadedFile } from "./UploadedFile.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  const value2: unknown = value["bucket"];
  if (typeof value2 !== "string") report(at + "/bucket", "string", value2);
  const value3: unknown = value["memoryUsed"];
  if (typeof value3 !== "number") report(at + "/memoryUsed", "number", value3);
  checkProtocolEnum(value["protocol"], at + "/protocol", report);
  const value5: unknown = value["protocolLink"];
  if (typeof value5 !== "string") report(at + "/protocolLink", "string", value5);
  const value6: unknown = value["status"];
  if (typeof value6 !== "string") report(at + "/status", "string", value6);
  check1(value["uploadDirectory"], at + "/uploadDirectory", report);
  const value8: unknown = value["uploadInitiator"];
  if (typeof value8 !== "string") report(at + "/uploadInitiator", "string", value8);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkUploadedFile(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["bucket"] !== undefined) fields["bucket"] = value["bucket"];
    if (value["memoryUsed"] !== undefined) fields["memoryUsed"] = value["memoryUsed"];
    if (value["protocol"] !== undefined) fields["protocol"] = value["protocol"];
    if (value["protocolLink"] !== undefined) fields["protocolLink"] = value["protocolLink"];
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["uploadDirectory"] !== undefined)
      fields["uploadDirectory"] = strip1(value["uploadDirectory"], fields["uploadDirectory"]);
    if (value["uploadInitiator"] !== undefined)
      fields["uploadInitiator"] = value["uploadInitiator"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripUploadedFile(value[index], items[index]);
    }
  }
  return copy ?? value;
}

export { check, strip };
