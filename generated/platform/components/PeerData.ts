// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["attemptCount"];
  if (!Number.isInteger(value1)) report(at + "/attemptCount", "integer", value1);
  const value2: unknown = value["error"];
  if (typeof value2 !== "string") report(at + "/error", "string", value2);
  check1(value["ipfsPeerAddresses"], at + "/ipfsPeerAddresses", report);
  const value4: unknown = value["ipfsPeerId"];
  if (typeof value4 !== "string") report(at + "/ipfsPeerId", "string", value4);
  const value5: unknown = value["peerName"];
  if (typeof value5 !== "string") report(at + "/peerName", "string", value5);
  const value6: unknown = value["priorityPin"];
  if (typeof value6 !== "boolean") report(at + "/priorityPin", "boolean", value6);
  const value7: unknown = value["status"];
  if (typeof value7 !== "string") report(at + "/status", "string", value7);
  const value8: unknown = value["timeStamp"];
  if (typeof value8 !== "string") report(at + "/timeStamp", "string", value8);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") report(at + "/" + index, "string", item);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["attemptCount"] !== undefined) fields["attemptCount"] = value["attemptCount"];
    if (value["error"] !== undefined) fields["error"] = value["error"];
    if (value["ipfsPeerAddresses"] !== undefined)
      fields["ipfsPeerAddresses"] = value["ipfsPeerAddresses"];
    if (value["ipfsPeerId"] !== undefined) fields["ipfsPeerId"] = value["ipfsPeerId"];
    if (value["peerName"] !== undefined) fields["peerName"] = value["peerName"];
    if (value["priorityPin"] !== undefined) fields["priorityPin"] = value["priorityPin"];
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["timeStamp"] !== undefined) fields["timeStamp"] = value["timeStamp"];
  }
  return copy ?? value;
}

export { check, strip };
