import type { DocumentIssue } from "../../document/issue.ts";
import { objectMember } from "../../document/json.ts";
import { toPointer } from "../../document/pointer.ts";
import { versionOf } from "../../document/version-prefix.ts";
import { unneeded, type Subject } from "../rule.ts";

export function* versionPrefix({ document, exceptions }: Subject): Generator<DocumentIssue> {
  const unversioned = Object.keys(objectMember(document, "paths")).filter(
    (path) => versionOf(path) === undefined,
  );
  for (const path of unversioned.filter((path) => !exceptions.unversioned.includes(path))) {
    yield {
      pointer: toPointer(["paths", path]),
      message: `the path ${path} has no version prefix`,
      hint: "correct it in the overlay, or list it in lint.json",
    };
  }
  yield* unneeded(exceptions.unversioned, new Set(unversioned), "paths without a version");
}
