import { relative, sep } from "node:path";
import { sayWhereNext } from "../fetch/options.ts";
import type { RetrieveOptions } from "../fetch/retrieve.ts";
import type { ApiFolder, Project } from "../lib/project.ts";
import type { Replacement } from "../lib/replace.ts";

/** An API that was regenerated, and where its document was looked for. */
export interface Regenerated {
  readonly api: ApiFolder;
  readonly options: Pick<RetrieveOptions, "from" | "askNext" | "isSaving">;
  readonly replacements: readonly Replacement[];
}

/** What a person does after APIs were regenerated, in order; nothing when nothing was written. */
export function nextSteps(project: Project, regenerated: readonly Regenerated[]): string[] {
  const changed = regenerated.filter(({ replacements }) => replacements.length > 0);
  if (changed.length === 0) return [];
  const nameFile = (path: string) => relative(project.root, path).split(sep).join("/");
  const changesets = changed
    .flatMap(({ replacements }) => replacements.map(({ path }) => path))
    .filter((path) => path.startsWith(project.changesets + sep))
    .map(nameFile);
  const commit =
    changesets.length === 0 ? "Commit it all" : `Commit it all, also ${changesets.join(" and ")}`;
  const steps = [
    ...changed.map(({ api }) => {
      const command = `npm run spec:diff -- git:HEAD ${nameFile(api.document)}`;
      return `Read what changed: ${command}, or ${nameFile(api.changelog)}`;
    }),
    "Run the tests: npm test",
    commit,
  ];
  return [
    ...changed.flatMap(({ api, options }) => sayWhereNext(api, options)),
    "Next:",
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ];
}
