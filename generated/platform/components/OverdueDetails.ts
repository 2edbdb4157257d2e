// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["allowedDomains"];
  if (!Number.isInteger(value1)) report(at + "/allowedDomains", "integer", value1);
  const value2: unknown = value["allowedEnsDomains"];
  if (!Number.isInteger(value2)) report(at + "/allowedEnsDomains", "integer", value2);
  const value3: unknown = value["allowedHnsDomains"];
  if (!Number.isInteger(value3)) report(at + "/allowedHnsDomains", "integer", value3);
  const value4: unknown = value["allowedMembers"];
  if (!Number.isInteger(value4)) report(at + "/allowedMembers", "integer", value4);
  const value5: unknown = value["exceededDomains"];
  if (!Number.isInteger(value5)) report(at + "/exceededDomains", "integer", value5);
  const value6: unknown = value["exceededEnsDomains"];
  if (!Number.isInteger(value6)) report(at + "/exceededEnsDomains", "integer", value6);
  const value7: unknown = value["exceededEnvironmentsForProjects"];
  if (value7 === undefined)
    report(at + "/exceededEnvironmentsForProjects", "a value", value7);
  const value8: unknown = value["exceededHnsDomains"];
  if (!Number.isInteger(value8)) report(at + "/exceededHnsDomains", "integer", value8);
  const value9: unknown = value["exceededMembers"];
  if (!Number.isInteger(value9)) report(at + "/exceededMembers", "integer", value9);
  const value10: unknown = value["usedDomains"];
  if (!Number.isInteger(value10)) report(at + "/usedDomains", "integer", value10);
  const value11: unknown = value["usedEnsDomains"];
  if (!Number.isInteger(value11)) report(at + "/usedEnsDomains", "integer", value11);
  const value12: unknown = value["usedHnsDomains"];
  if (!Number.isInteger(value12)) report(at + "/usedHnsDomains", "integer", value12);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["allowedDomains"] !== undefined)
      fields["allowedDomains"] = value["allowedDomains"];
    if (value["allowedEnsDomains"] !== undefined)
      fields["allowedEnsDomains"] = value["allowedEnsDomains"];
    if (value["allowedHnsDomains"] !== undefined)
      fields["allowedHnsDomains"] = value["allowedHnsDomains"];
    if (value["allowedMembers"] !== undefined)
      fields["allowedMembers"] = value["allowedMembers"];
    if (value["exceededDomains"] !== undefined)
      fields["exceededDomains"] = value["exceededDomains"];
    if (value["exceededEnsDomains"] !== undefined)
      fields["exceededEnsDomains"] = value["exceededEnsDomains"];
    if (value["exceededEnvironmentsForProjects"] !== undefined)
      fields["exceededEnvironmentsForProjects"] = value["exceededEnvironmentsForProjects"];
    if (value["exceededHnsDomains"] !== undefined)
      fields["exceededHnsDomains"] = value["exceededHnsDomains"];
    if (value["exceededMembers"] !== undefined)
      fields["exceededMembers"] = value["exceededMembers"];
    if (value["usedDomains"] !== undefined) fields["usedDomains"] = value["usedDomains"];
    if (value["usedEnsDomains"] !== undefined)
      fields["usedEnsDomains"] = value["usedEnsDomains"];
    if (value["usedHnsDomains"] !== undefined)
      fields["usedHnsDomains"] = value["usedHnsDomains"];
  }
  return copy ?? value;
}

export { check, strip };
