import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { levels } from "../diff/level.ts";
import type { Change } from "../diff/change.ts";
import { formats, loadReporter } from "../diff/reporters/index.ts";
import type { Severities } from "../diff/change-list.ts";
import { withoutIgnored } from "../diff/ignore.ts";
import { createReport, isAtLeast } from "../diff/report.ts";
import { readSides } from "../fetch/named-document.ts";
import { readSource } from "../document/read.ts";
import { readText } from "../lib/read-text.ts";
import { toIsoDate } from "../lib/iso-date.ts";
import { InputError, type Problem } from "../lib/problem.ts";
import { apiOption } from "../lib/project.ts";
import { exitCodes, runCommand } from "./run.ts";

/** @throws InputError for a value that is not in the list */
function choice<Value extends string>(
  name: string,
  value: string,
  values: readonly Value[],
): Value {
  const found = values.find((one) => one === value);
  if (found !== undefined) return found;
  throw new InputError({ message: `--${name} is one of ${values.join(", ")}, not "${value}"` });
}

/** @throws InputError when it is not a number of days, or when the rule that counts them is off */
function daysOf(value: string, severities: Severities): number {
  if (!/^\d{1,5}$/.test(value))
    throw new InputError({ message: `--grace-days is a whole number of days, not "${value}"` });
  if ((severities["sunset-too-soon"] ?? "off") === "off")
    throw new InputError({
      message: "--grace-days means nothing while the rule sunset-too-soon is off",
      hint: "give it a level in the file of --severity",
    });
  return Number(value);
}

/** The changes without those that lists for oasdiff accept, by their level. */
async function withoutOasdiffLists(
  changes: readonly Change[],
  files: Readonly<Record<"error" | "warning", string | undefined>>,
): Promise<readonly Change[]> {
  let open = changes;
  for (const level of ["error", "warning"] as const) {
    const file = files[level];
    if (file === undefined) continue;
    const { withoutOasdiffIgnored } = await import("../diff/oasdiff-ignore.ts");
    open = withoutOasdiffIgnored(open, level, await readText(resolve(file)), file);
  }
  return open;
}

await runCommand({
  usage: `npm run spec:diff -- BASE REVISION [--api NAME] [--format FORMAT] [--fail-on LEVEL]

Says what changed between two API documents (Swagger 2.0, OpenAPI 3.0 to 3.2), and what that breaks.
Each is a file, a URL, git:REV (spec/NAME/openapi.yaml in a commit) or git:REV:PATH.

  --api NAME          the API that git:REV means; by default that of the other document, or the only one
  --bundle            put in the files that a document refers to, if they are below its folder; needed with --strict alone
  --format FORMAT     text (by default), markdown, html, json, github (workflow commands), sarif or junit
                      html is one page: redirect it to a file. The JSON Schema of json is
                      scripts/diff/reporters/report.schema.json
  --fail-on LEVEL     exit with 1 when there is a change of that level (error, warning, info, annotation) or above
  --severity FILE     levels by the ids of rules, or off
  --ignore FILE       changes that are accepted, by fingerprint, with a reason and the day until which they are
  --err-ignore FILE   a list of accepted changes that was made for oasdiff, for what breaks; --warn-ignore FILE for
                      what may break. Lines need the ids that oasdiff prints in brackets
  --strip-prefix-base PREFIX, --strip-prefix-revision PREFIX
                      read the paths of a document without a prefix
  --prefix-base PREFIX, --prefix-revision PREFIX
                      read them with a prefix, which its servers had
  --grace-days N      how early clients should hear that something ends (sunset-too-soon, off by default); 90
  --annotations       show changes of prose too
  --all               name every operation that a change affects, not the first few
  --strict            refuse documents that have issues; without it they are compared, and standard error has the issues`,
  options: {
    ...apiOption,
    bundle: { type: "boolean" },
    format: { type: "string" },
    "fail-on": { type: "string" },
    severity: { type: "string" },
    ignore: { type: "string" },
    "err-ignore": { type: "string" },
    "warn-ignore": { type: "string" },
    "strip-prefix-base": { type: "string" },
    "strip-prefix-revision": { type: "string" },
    "prefix-base": { type: "string" },
    "prefix-revision": { type: "string" },
    "grace-days": { type: "string" },
    annotations: { type: "boolean" },
    all: { type: "boolean" },
    strict: { type: "boolean" },
  },
  positionals: 2,
  async run({ values, positionals: [baseName, revisionName], project, progress }) {
    if (baseName === undefined || revisionName === undefined)
      throw new InputError({ message: "two documents are needed", hint: "name BASE and REVISION" });
    const format = choice("format", values.format ?? "text", formats);
    const failOn = values["fail-on"];
    const threshold = failOn === undefined ? undefined : choice("fail-on", failOn, levels);
    const issues: Problem[] = [];
    const severities =
      values.severity === undefined
        ? {}
        : (await import("../diff/severities.ts")).parseSeverities(
            await readSource(resolve(values.severity)),
          );
    const days = values["grace-days"];
    const graceDays = days === undefined ? undefined : daysOf(days, severities);
    const now = new Date();
    const prefixes = {
      base: { strip: values["strip-prefix-base"], add: values["prefix-base"] },
      revision: { strip: values["strip-prefix-revision"], add: values["prefix-revision"] },
    };
    const isMoved = !isDeepStrictEqual(prefixes.base, prefixes.revision);
    const [base, revision] = await progress.step("Read the documents", () =>
      readSides(baseName, revisionName, project, {
        warn: (issue) => {
          issues.push(issue);
          progress.warn(issue);
        },
        apiName: values.api,
        bundle: values.bundle,
        isStrict: values.strict === true,
        isAlwaysPrepared: isMoved,
      }),
    );
    const changes = await progress.step("Compare them", async () => {
      // The rules are many files: who compares what has not changed does not wait for them.
      if (base.document === revision.document) return [];
      const { diffDocuments } = await import("../diff/diff.ts");
      return diffDocuments(base.document, revision.document, {
        severities,
        graceDays,
        now,
        prefixes,
      });
    });
    const today = toIsoDate(now);
    const listed =
      values.ignore === undefined
        ? changes
        : withoutIgnored(changes, await readSource(resolve(values.ignore)), today);
    const open = await withoutOasdiffLists(listed, {
      error: values["err-ignore"],
      warning: values["warn-ignore"],
    });
    const shown = open.filter(
      ({ level }) =>
        values.annotations === true || threshold === "annotation" || level !== "annotation",
    );
    const report = createReport(base.source, revision.source, shown);
    const context = {
      base: base.document,
      revision: revision.document,
      isColored: process.stdout.isTTY,
      areAllNamed: values.all === true,
      issues,
    };
    const write = await loadReporter(format);
    process.stdout.write(write(report, context));
    const isFailed = threshold !== undefined && open.some((change) => isAtLeast(change, threshold));
    return isFailed ? exitCodes.found : exitCodes.done;
  },
});
