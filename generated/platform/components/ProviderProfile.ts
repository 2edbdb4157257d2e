// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Fields, ReportIssue } from "../validation.js";
import { isObject } from "../validation.js";

function check(value: unknown, at: string, report: ReportIssue): void {
  if (!isObject(value)) {
    report(at, "object", value);
    return;
  }
  const value1: unknown = value["avatar_url"];
  if (typeof value1 !== "string") report(at + "/avatar_url", "string", value1);
  const value2: unknown = value["createdAt"];
  if (typeof value2 !== "string") report(at + "/createdAt", "string", value2);
  const value3: unknown = value["email"];
  if (typeof value3 !== "string") report(at + "/email", "string", value3);
  const value4: unknown = value["events_url"];
  if (typeof value4 !== "string") report(at + "/events_url", "string", value4);
  const value5: unknown = value["followers"];
  if (!Number.isInteger(value5)) report(at + "/followers", "integer", value5);
  const value6: unknown = value["followers_url"];
  if (typeof value6 !== "string") report(at + "/followers_url", "string", value6);
  const value7: unknown = value["following"];
  if (!Number.isInteger(value7)) report(at + "/following", "integer", value7);
  const value8: unknown = value["following_url"];
  if (typeof value8 !== "string") report(at + "/following_url", "string", value8);
  const value9: unknown = value["gists_url"];
  if (typeof value9 !== "string") report(at + "/gists_url", "string", value9);
  const value10: unknown = value["html_url"];
  if (typeof value10 !== "string") report(at + "/html_url", "string", value10);
  const value11: unknown = value["id"];
  if (typeof value11 !== "string") report(at + "/id", "string", value11);
  const value12: unknown = value["lastLogin"];
  if (typeof value12 !== "string") report(at + "/lastLogin", "string", value12);
  const value13: unknown = value["name"];
  if (typeof value13 !== "string") report(at + "/name", "string", value13);
  const value14: unknown = value["organizations_url"];
  if (typeof value14 !== "string") report(at + "/organizations_url", "string", value14);
  const value15: unknown = value["providerName"];
  if (typeof value15 !== "string") report(at + "/providerName", "string", value15);
  const value16: unknown = value["public_gists"];
  if (!Number.isInteger(value16)) report(at + "/public_gists", "integer", value16);
  const value17: unknown = value["public_repos"];
  if (!Number.isInteger(value17)) report(at + "/public_repos", "integer", value17);
  const value18: unknown = value["received_events_url"];
  if (typeof value18 !== "string") report(at + "/received_events_url", "string", value18);
  const value19: unknown = value["repos_url"];
  if (typeof value19 !== "string") report(at + "/repos_url", "string", value19);
  const value20: unknown = value["starred_url"];
  if (typeof value20 !== "string") report(at + "/starred_url", "string", value20);
  const value21: unknown = value["subscriptions_url"];
  if (typeof value21 !== "string") report(at + "/subscriptions_url", "string", value21);
  const value22: unknown = value["url"];
  if (typeof value22 !== "string") report(at + "/url", "string", value22);
  const value23: unknown = value["username"];
  if (typeof value23 !== "string") report(at + "/username", "string", value23);
}

function strip(value: unknown, copy?: unknown): unknown {
  if (copy === value) return value;
  if (isObject(value)) {
    const fields = (copy ??= {}) as Fields;
    if (value["avatar_url"] !== undefined) fields["avatar_url"] = value["avatar_url"];
    if (value["createdAt"] !== undefined) fields["createdAt"] = value["createdAt"];
    if (value["email"] !== undefined) fields["email"] = value["email"];
    if (value["events_url"] !== undefined) fields["events_url"] = value["events_url"];
    if (value["followers"] !== undefined) fields["followers"] = value["followers"];
    if (value["followers_url"] !== undefined)
      fields["followers_url"] = value["followers_url"];
    if (value["following"] !== undefined) fields["following"] = value["following"];
    if (value["following_url"] !== undefined)
      fields["following_url"] = value["following_url"];
    if (value["gists_url"] !== undefined) fields["gists_url"] = value["gists_url"];
    if (value["html_url"] !== undefined) fields["html_url"] = value["html_url"];
    if (value["id"] !== undefined) fields["id"] = value["id"];
    if (value["lastLogin"] !== undefined) fields["lastLogin"] = value["lastLogin"];
    if (value["name"] !== undefined) fields["name"] = value["name"];
    if (value["organizations_url"] !== undefined)
      fields["organizations_url"] = value["organizations_url"];
    if (value["providerName"] !== undefined) fields["providerName"] = value["providerName"];
    if (value["public_gists"] !== undefined) fields["public_gists"] = value["public_gists"];
    if (value["public_repos"] !== undefined) fields["public_repos"] = value["public_repos"];
    if (value["received_events_url"] !== undefined)
      fields["received_events_url"] = value["received_events_url"];
    if (value["repos_url"] !== undefined) fields["repos_url"] = value["repos_url"];
    if (value["starred_url"] !== undefined) fields["starred_url"] = value["starred_url"];
    if (value["subscriptions_url"] !== undefined)
      fields["subscriptions_url"] = value["subscriptions_url"];
    if (value["url"] !== undefined) fields["url"] = value["url"];
    if (value["username"] !== undefined) fields["username"] = value["username"];
  }
  return copy ?? value;
}

export { check, strip };
