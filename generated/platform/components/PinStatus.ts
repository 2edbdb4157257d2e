// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject, own, put, token } from "../validation.ts";
import { check as checkPeerData, keep as keepPeerData } from "./PeerData.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  check1(value["allocations"], at + "/allocations", fault);
  const value2: unknown = value["cid"];
  if (typeof value2 !== "string") fault(at + "/cid", "string", value2);
  const value3: unknown = value["created"];
  if (typeof value3 !== "string") fault(at + "/created", "string", value3);
  const value4: unknown = value["metadata"];
  if (value4 === undefined) fault(at + "/metadata", "a value", value4);
  const value5: unknown = value["name"];
  if (typeof value5 !== "string") fault(at + "/name", "string", value5);
  check2(value["origins"], at + "/origins", fault);
  check3(value["peerMap"], at + "/peerMap", fault);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") fault(at + "/" + index, "string", item);
  }
}

function check2(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") fault(at + "/" + index, "string", item);
  }
}

function check3(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  for (const key of Object.keys(value)) {
    const other: unknown = value[key];
    if (other !== undefined) checkPeerData(other, at + "/" + token(key), fault);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["allocations"] !== undefined) fields["allocations"] = value["allocations"];
    if (value["cid"] !== undefined) fields["cid"] = value["cid"];
    if (value["created"] !== undefined) fields["created"] = value["created"];
    if (value["metadata"] !== undefined) fields["metadata"] = value["metadata"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["origins"] !== undefined) fields["origins"] = value["origins"];
    if (value["peerMap"] !== undefined)
      fields["peerMap"] = keep1(value["peerMap"], fields["peerMap"]);
  }
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    for (const key of Object.keys(value)) {
      put(fields, key, keepPeerData(value[key], own(fields, key)));
    }
  }
  return kept ?? value;
}

export { check, keep };
