// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";
import { check as checkComputeTopup, strip as stripComputeTopup } from "./ComputeTopup.js";
import { check as checkProtocolData, strip as stripProtocolData } from "./ProtocolData.js";
import {
  check as checkComputeServiceConfiguration,
  strip as stripComputeServiceConfiguration,
} from "./ComputeServiceConfiguration.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") report(at + "/_id", "string", value1);
  const value2: unknown = value["akashWalletId"];
  if (typeof value2 !== "string") report(at + "/akashWalletId", "string", value2);
  const value3: unknown = value["buildTime"];
  if (typeof value3 !== "number") report(at + "/buildTime", "number", value3);
  check1(value["closingLogs"], at + "/closingLogs", report);
  const value5: unknown = value["commitId"];
  if (typeof value5 !== "string") report(at + "/commitId", "string", value5);
  const value6: unknown = value["computeInstance"];
  if (typeof value6 !== "string") report(at + "/computeInstance", "string", value6);
  const value7: unknown = value["deploymentConfigBase64"];
  if (typeof value7 !== "string") report(at + "/deploymentConfigBase64", "string", value7);
  const value8: unknown = value["deploymentInitiator"];
  if (typeof value8 !== "string") report(at + "/deploymentInitiator", "string", value8);
  const value9: unknown = value["env"];
  if (value9 === undefined) report(at + "/env", "a value", value9);
  check3(value["instanceEvents"], at + "/instanceEvents", report);
  check4(value["instanceLogs"], at + "/instanceLogs", report);
  checkComputeTopup(value["lastTopup"], at + "/lastTopup", report);
  check5(value["logs"], at + "/logs", report);
  checkProtocolData(value["protocolData"], at + "/protocolData", report);
  check8(value["services"], at + "/services", report);
  const value16: unknown = value["status"];
  if (typeof value16 !== "string") report(at + "/status", "string", value16);
  const value17: unknown = value["topic"];
  if (typeof value17 !== "string") report(at + "/topic", "string", value17);
  check9(value["topups"], at + "/topups", report);
  const value19: unknown = value["type"];
  if (typeof value19 !== "string") report(at + "/type", "string", value19);
  const value20: unknown = value["urlPrewiew"];
  if (typeof value20 !== "string") report(at + "/urlPrewiew", "string", value20);
}

function check1(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    check2(value[index], at + "/" + index, report);
  }
}

function check2(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["log"];
  if (typeof value1 !== "string") report(at + "/log", "string", value1);
  const value2: unknown = value["time"];
  if (typeof value2 !== "string") report(at + "/time", "string", value2);
}

function check3(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") report(at + "/" + index, "string", item);
  }
}

function check4(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") report(at + "/" + index, "string", item);
  }
}

function check5(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    check6(value[index], at + "/" + index, report);
  }
}

function check6(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  check7(value["log"], at + "/log", report);
  const value2: unknown = value["time"];
  if (typeof value2 !== "string") report(at + "/time", "string", value2);
}

function check7(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") report(at + "/" + index, "string", item);
  }
}

function check8(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkComputeServiceConfiguration(value[index], at + "/" + index, report);
  }
}

function check9(value: unknown, at: string, report: ReportIssue): void {
  if (!Array.isArray(value)) {
    report(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkComputeTopup(value[index], at + "/" + index, report);
  }
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["akashWalletId"] !== undefined)
      fields["akashWalletId"] = value["akashWalletId"];
    if (value["buildTime"] !== undefined) fields["buildTime"] = value["buildTime"];
    if (value["closingLogs"] !== undefined)
      fields["closingLogs"] = strip1(value["closingLogs"], fields["closingLogs"]);
    if (value["commitId"] !== undefined) fields["commitId"] = value["commitId"];
    if (value["computeInstance"] !== undefined)
      fields["computeInstance"] = value["computeInstance"];
    if (value["deploymentConfigBase64"] !== undefined)
      fields["deploymentConfigBase64"] = value["deploymentConfigBase64"];
    if (value["deploymentInitiator"] !== undefined)
      fields["deploymentInitiator"] = value["deploymentInitiator"];
    if (value["env"] !== undefined) fields["env"] = value["env"];
    if (value["instanceEvents"] !== undefined)
      fields["instanceEvents"] = value["instanceEvents"];
    if (value["instanceLogs"] !== undefined) fields["instanceLogs"] = value["instanceLogs"];
    if (value["lastTopup"] !== undefined)
      fields["lastTopup"] = stripComputeTopup(value["lastTopup"], fields["lastTopup"]);
    if (value["logs"] !== undefined) fields["logs"] = strip3(value["logs"], fields["logs"]);
    if (value["protocolData"] !== undefined)
      fields["protocolData"] = stripProtocolData(value["protocolData"], fields["protocolData"]);
    if (value["services"] !== undefined)
      fields["services"] = strip5(value["services"], fields["services"]);
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["topic"] !== undefined) fields["topic"] = value["topic"];
    if (value["topups"] !== undefined)
      fields["topups"] = strip6(value["topups"], fields["topups"]);
    if (value["type"] !== undefined) fields["type"] = value["type"];
    if (value["urlPrewiew"] !== undefined) fields["urlPrewiew"] = value["urlPrewiew"];
  }
  return copy ?? value;
}

function strip1(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = strip2(value[index], items[index]);
    }
  }
  return copy ?? value;
}

function strip2(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["log"] !== undefined) fields["log"] = value["log"];
    if (value["time"] !== undefined) fields["time"] = value["time"];
  }
  return copy ?? value;
}

function strip3(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = strip4(value[index], items[index]);
    }
  }
  return copy ?? value;
}

function strip4(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["log"] !== undefined) fields["log"] = value["log"];
    if (value["time"] !== undefined) fields["time"] = value["time"];
  }
  return copy ?? value;
}

function strip5(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripComputeServiceConfiguration(value[index], items[index]);
    }
  }
  return copy ?? value;
}

function strip6(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (Array.isArray(value)) {
    const items = (copy ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = stripComputeTopup(value[index], items[index]);
    }
  }
  return copy ?? value;
}

export { check, strip };
