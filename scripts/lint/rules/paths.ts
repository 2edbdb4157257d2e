import type { DocumentIssue } from "../../document/issue.ts";
import { objectMember } from "../../document/json.ts";
import { toPointer } from "../../document/pointer.ts";
import { versionOf } from "../../document/version-prefix.ts";
import { unneeded, type Subject } from "../rule.ts";

/** An API whose paths carry no versions at all has nothing to keep. */
export function* versionPrefix({ document, exceptions }: Subject): Generator<DocumentIssue> {
  const paths = Object.keys(objectMember(document, "paths"));
  const without = paths.filter((path) => versionOf(path) === undefined);
  const unversioned = without.length === paths.length ? [] : without;
  for (const path of unversioned.filter((path) => !exceptions.unversioned.includes(path))) {
    yield {
      pointer: toPointer(["paths", path]),
      message: `the path ${path} has no version prefix`,
      hint: "correct it in the overlay, or list it in lint.json",
    };
  }
  yield* unneeded(exceptions.unversioned, new Set(unversioned), "paths without a version");
}
