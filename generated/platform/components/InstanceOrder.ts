// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkClusterInstanceConfiguration,
  keep as keepClusterInstanceConfiguration,
} from "./ClusterInstanceConfiguration.ts";
import { check as checkComputeTopup, keep as keepComputeTopup } from "./ComputeTopup.ts";
import { check as checkProtocolData, keep as keepProtocolData } from "./ProtocolData.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["_id"];
  if (typeof value1 !== "string") fault(at + "/_id", "string", value1);
  const value2: unknown = value["akashWalletId"];
  if (typeof value2 !== "string") fault(at + "/akashWalletId", "string", value2);
  const value3: unknown = value["buildTime"];
  if (typeof value3 !== "number") fault(at + "/buildTime", "number", value3);
  check1(value["closingLogs"], at + "/closingLogs", fault);
  const value5: unknown = value["clusterInstance"];
  if (typeof value5 !== "string") fault(at + "/clusterInstance", "string", value5);
  checkClusterInstanceConfiguration(
    value["clusterInstanceConfiguration"],
    at + "/clusterInstanceConfiguration",
    fault,
  );
  const value7: unknown = value["commitId"];
  if (typeof value7 !== "string") fault(at + "/commitId", "string", value7);
  const value8: unknown = value["deploymentConfigBase64"];
  if (typeof value8 !== "string") fault(at + "/deploymentConfigBase64", "string", value8);
  const value9: unknown = value["deploymentInitiator"];
  if (typeof value9 !== "string") fault(at + "/deploymentInitiator", "string", value9);
  const value10: unknown = value["env"];
  if (value10 === undefined) fault(at + "/env", "a value", value10);
  check3(value["instanceEvents"], at + "/instanceEvents", fault);
  check4(value["instanceLogs"], at + "/instanceLogs", fault);
  checkComputeTopup(value["lastTopup"], at + "/lastTopup", fault);
  check5(value["logs"], at + "/logs", fault);
  checkProtocolData(value["protocolData"], at + "/protocolData", fault);
  const value16: unknown = value["status"];
  if (typeof value16 !== "string") fault(at + "/status", "string", value16);
  const value17: unknown = value["topic"];
  if (typeof value17 !== "string") fault(at + "/topic", "string", value17);
  check8(value["topups"], at + "/topups", fault);
  const value19: unknown = value["type"];
  if (typeof value19 !== "string") fault(at + "/type", "string", value19);
  const value20: unknown = value["urlPrewiew"];
  if (typeof value20 !== "string") fault(at + "/urlPrewiew", "string", value20);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    check2(value[index], at + "/" + index, fault);
  }
}

function check2(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  const value1: unknown = value["log"];
  if (typeof value1 !== "string") fault(at + "/log", "string", value1);
  const value2: unknown = value["time"];
  if (typeof value2 !== "string") fault(at + "/time", "string", value2);
}

function check3(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") fault(at + "/" + index, "string", item);
  }
}

function check4(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") fault(at + "/" + index, "string", item);
  }
}

function check5(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    check6(value[index], at + "/" + index, fault);
  }
}

function check6(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  check7(value["log"], at + "/log", fault);
  const value2: unknown = value["time"];
  if (typeof value2 !== "string") fault(at + "/time", "string", value2);
}

function check7(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    if (typeof item !== "string") fault(at + "/" + index, "string", item);
  }
}

function check8(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkComputeTopup(value[index], at + "/" + index, fault);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["_id"] !== undefined) fields["_id"] = value["_id"];
    if (value["akashWalletId"] !== undefined) fields["akashWalletId"] = value["akashWalletId"];
    if (value["buildTime"] !== undefined) fields["buildTime"] = value["buildTime"];
    if (value["closingLogs"] !== undefined)
      fields["closingLogs"] = keep1(value["closingLogs"], fields["closingLogs"]);
    if (value["clusterInstance"] !== undefined)
      fields["clusterInstance"] = value["clusterInstance"];
    if (value["clusterInstanceConfiguration"] !== undefined)
      fields["clusterInstanceConfiguration"] = keepClusterInstanceConfiguration(
        value["clusterInstanceConfiguration"],
        fields["clusterInstanceConfiguration"],
      );
    if (value["commitId"] !== undefined) fields["commitId"] = value["commitId"];
    if (value["deploymentConfigBase64"] !== undefined)
      fields["deploymentConfigBase64"] = value["deploymentConfigBase64"];
    if (value["deploymentInitiator"] !== undefined)
      fields["deploymentInitiator"] = value["deploymentInitiator"];
    if (value["env"] !== undefined) fields["env"] = value["env"];
    if (value["instanceEvents"] !== undefined) fields["instanceEvents"] = value["instanceEvents"];
    if (value["instanceLogs"] !== undefined) fields["instanceLogs"] = value["instanceLogs"];
    if (value["lastTopup"] !== undefined)
      fields["lastTopup"] = keepComputeTopup(value["lastTopup"], fields["lastTopup"]);
    if (value["logs"] !== undefined) fields["logs"] = keep3(value["logs"], fields["logs"]);
    if (value["protocolData"] !== undefined)
      fields["protocolData"] = keepProtocolData(value["protocolData"], fields["protocolData"]);
    if (value["status"] !== undefined) fields["status"] = value["status"];
    if (value["topic"] !== undefined) fields["topic"] = value["topic"];
    if (value["topups"] !== undefined) fields["topups"] = keep5(value["topups"], fields["topups"]);
    if (value["type"] !== undefined) fields["type"] = value["type"];
    if (value["urlPrewiew"] !== undefined) fields["urlPrewiew"] = value["urlPrewiew"];
  }
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keep2(value[index], items[index]);
    }
  }
  return kept ?? value;
}

function keep2(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["log"] !== undefined) fields["log"] = value["log"];
    if (value["time"] !== undefined) fields["time"] = value["time"];
  }
  return kept ?? value;
}

function keep3(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keep4(value[index], items[index]);
    }
  }
  return kept ?? value;
}

function keep4(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["log"] !== undefined) fields["log"] = value["log"];
    if (value["time"] !== undefined) fields["time"] = value["time"];
  }
  return kept ?? value;
}

function keep5(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepComputeTopup(value[index], items[index]);
    }
  }
  return kept ?? value;
}

export { check, keep };
