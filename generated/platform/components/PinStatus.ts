// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject, own, put, token } from "../validation.js";
import { check as checkPeerData, strip as stripPeerData } from "./PeerData.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  check1(value["allocations"], at + "/allocations", report);
  const value2: unknown = value["cid"];
  if (typeof value2 !== "string") report(at + "/cid", "string", value2);
  const value3: unknown = value["created"];
  if (typeof value3 !== "string") report(at + "/created", "string", value3);
  const value4: unknown = value["metadata"];
  if (value4 === undefined) report(at + "/metadata", "a value", value4);
  const value5: unknown = value["name"];
  if (typeof value5 !== "string") report(at + "/name", "string", value5);
  check2(value["origins"], at + "/origins", report);
  check3(value["peerMap"], at + "/peerMap", report);
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

function check2(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") report(at + "/" + index, "string", item);
  }
}

function check3(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  for (const key of Object.keys(value)) {
    const other: unknown = value[key];
    if (other !== undefined) checkPeerData(other, at + "/" + token(key), report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["allocations"] !== undefined) fields["allocations"] = value["allocations"];
    if (value["cid"] !== undefined) fields["cid"] = value["cid"];
    if (value["created"] !== undefined) fields["created"] = value["created"];
    if (value["metadata"] !== undefined) fields["metadata"] = value["metadata"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["origins"] !== undefined) fields["origins"] = value["origins"];
    if (value["peerMap"] !== undefined)
      fields["peerMap"] = strip1(value["peerMap"], fields["peerMap"]);
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    for (const key of Object.keys(value)) {
      put(fields, key, stripPeerData(value[key], own(fields, key)));
    }
  }
  return copy ?? value;
}

export { check, strip };
