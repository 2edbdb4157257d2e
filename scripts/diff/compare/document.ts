import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonValue,
} from "../../document/json.ts";
import { both } from "../both.ts";
import type { Comparison } from "../comparison.ts";
import { child, type NodeRef } from "../document-side.ts";
import { groupBy } from "../../lib/group-by.ts";
import { serverBeside } from "../path-prefix.ts";
import { canonical, isSame } from "../equal.ts";
import { show } from "../wording.ts";

/** The parts that belong to the API as a whole: servers, names of schemas, descriptions. */
export function compareDocument(comparison: Comparison): void {
  compareServers(comparison);
  compareNames(comparison);
  compareDescriptions(comparison);
}

/** The URLs with the values that their variables have by default, and the others. */
export function serversOf(list: JsonValue | undefined): string[] {
  const servers = Array.isArray(list) ? list : [];
  const urls = servers.flatMap((server) => {
    const variables = Object.entries(objectMember(server, "variables"));
    const url = stringMember(server, "url") ?? "/";
    const fill = (values: readonly (readonly [string, string])[]) =>
      values.reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), url);
    const usual = variables.map(
      ([name, one]) => [name, stringMember(one, "default") ?? ""] as const,
    );
    const others = variables.flatMap(([name, one]) =>
      arrayMember(one, "enum").map((value) =>
        fill([[name, show(value)], ...usual.filter(([other]) => other !== name)]),
      ),
    );
    return [fill(usual), ...others];
  });
  return urls.length > 0 ? [...new Set(urls)] : ["/"];
}

function compareServers({ base, revision, report }: Comparison): void {
  const [from, to] = [child(base.root, "servers"), child(revision.root, "servers")];
  const [written, after] = both(from, to, ({ value }) => serversOf(value));
  const before = written
    .map((url) => serverBeside(url, base.prefix, after))
    .map((url) => after.find((one) => serverBeside(one, revision.prefix, [url]) === url) ?? url);
  const at = { base: from, revision: to };
  for (const url of before) {
    if (after.includes(url)) continue;
    const level = url === before[0] ? ("error" as const) : undefined;
    const message = `The ${level ? "default server" : "server"} ${url} was removed.`;
    report({ rule: "server-changed", level, ...at, from: url, message });
  }
  const [usual = "", usualNow = ""] = [before[0], after[0]];
  if (usual !== usualNow && after.includes(usual) && before.includes(usualNow)) {
    const message = `The default server is ${usualNow} now, not ${usual}.`;
    report({ rule: "server-changed", ...at, from: usual, to: usualNow, message });
  }
  for (const url of after) {
    if (before.includes(url)) continue;
    report({ rule: "server-changed", ...at, to: url, message: `The server ${url} was added.` });
  }
}

function compareNames({ base, revision, report }: Comparison): void {
  const [from, to] = both(base, revision, ({ root }) => child(root, "components", "schemas"));
  const [removed, added] = [namesBeside(from, to), namesBeside(to, from)];
  const twins = groupBy(added, (name) => contentOf(member(to.value, name), added));
  for (const name of removed) {
    const at = child(from, name);
    const twin = twins.get(contentOf(at.value, removed))?.shift();
    if (twin === undefined) {
      const message = `The schema \`${name}\` is no longer defined.`;
      report({ rule: "component-schema-removed", base: at, revision: to, from: name, message });
      continue;
    }
    report({
      rule: "component-schema-renamed",
      base: at,
      revision: child(to, twin),
      from: name,
      to: twin,
      message: `The schema \`${name}\` is named \`${twin}\` now.`,
    });
  }
}

/** The names that the other side does not have. */
function namesBeside({ value }: NodeRef, other: NodeRef): ReadonlySet<string> {
  const names = isObject(value) ? Object.keys(value) : [];
  return new Set(names.filter((name) => member(other.value, name) === undefined));
}

/** A schema in which those that have no namesake on the other side have no name: it may refer to itself. */
function contentOf(schema: JsonValue | undefined, unknown: ReadonlySet<string>): string {
  return canonical(schema).replaceAll(
    /"#\/components\/schemas\/([^"/]*)"/g,
    (reference, name: string) => (unknown.has(name) ? '"#"' : reference),
  );
}

/** Everything at the top that no other check looks at. */
function compareDescriptions({ base, revision, report }: Comparison): void {
  const parts = [
    ...membersOf(base.root.value, revision.root.value)
      .filter(
        (key) =>
          !["openapi", "info", "paths", "components", "webhooks", "servers", "security"].includes(
            key,
          ),
      )
      .map((key) => [key]),
    ...membersOf(objectMember(base.root.value, "info"), objectMember(revision.root.value, "info"))
      .filter((key) => key !== "version")
      .map((key) => ["info", key]),
  ];
  for (const keys of parts) {
    const [from, to] = [child(base.root, ...keys), child(revision.root, ...keys)];
    if (isSame(from.value, to.value)) continue;
    const message = `${keys.join(".")} changed.`;
    report({
      rule: "document-doc-changed",
      base: from,
      revision: to,
      from: from.value,
      to: to.value,
      message,
    });
  }
}

function membersOf(one: JsonValue | undefined, other: JsonValue | undefined): string[] {
  return [...new Set([one, other].flatMap((value) => (isObject(value) ? Object.keys(value) : [])))];
}
