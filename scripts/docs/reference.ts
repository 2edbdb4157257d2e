import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  Application,
  JSX,
  Logger,
  LogLevel,
  type DefaultThemeRenderContext,
  type DocumentReflection,
} from "typedoc";
import { InputError } from "../lib/problem.ts";
import type { EntryPoints } from "./entry-points.ts";

/** A page of the site that has another source than this reference. */
export interface OtherPage {
  /** Path in the site. */
  readonly path: string;
  readonly title: string;
}

export interface Reference {
  readonly root: string;
  readonly name: string;
  readonly entryPoints: EntryPoints;
  /** The start page, in Markdown. */
  readonly start: string;
  /** Further files in Markdown, as globs. */
  readonly guides: readonly string[];
  /** Every page links to them. */
  readonly others: readonly OtherPage[];
}

/**
 * Writes the reference and the guides as HTML into a folder.
 *
 * @throws InputError when an export has no docstring, or a link leads nowhere
 */
export async function writeReference(
  { root, name, entryPoints, start, guides, others }: Reference,
  folder: string,
): Promise<void> {
  const app = await Application.bootstrap({
    basePath: root,
    tsconfig: resolve(root, "tsconfig.build.json"),
    entryPoints: [...entryPoints.values()].map((source) => resolve(root, source)),
    name,
    readme: resolve(root, start),
    projectDocuments: guides.map((guide) => resolve(root, guide)),
    // The page of the API document shows these, one operation at a time.
    exclude: ["schema", "versions"].map((module) => resolve(root, `generated/*/${module}.ts`)),
    excludeInternal: true,
    excludePrivate: true,
    disableSources: true,
    // The texts begin with their own.
    headings: { readme: false, document: false },
    customCss: fileURLToPath(new URL("reference.css", import.meta.url)),
    hideGenerator: true,
    // An interface that extends a type alias has a link to it, and no entry in it.
    includeHierarchySummary: false,
    navigation: { includeFolders: false },
    validation: { notDocumented: true, invalidLink: true, invalidPath: true, notExported: false },
  });
  const faults: string[] = [];
  app.logger = Object.assign(new Logger(), {
    log(message: string, level: LogLevel) {
      if (level >= LogLevel.Warn) faults.push(message);
    },
  });
  const project = await app.convert();
  const names = new Map([...entryPoints].map(([name, source]) => [moduleOf(source), name]));
  for (const module of project?.children ?? []) module.name = names.get(module.name) ?? module.name;
  for (const guide of project?.documents ?? []) guide.name = titleOf(guide);
  if (project !== undefined) app.validate(project);
  if (project === undefined || faults.length > 0) throw refusal(faults);
  app.renderer.hooks.on("head.end", () =>
    JSX.createElement("link", { rel: "icon", href: "data:," }),
  );
  app.renderer.hooks.on("sidebar.begin", (context) => linksTo(others, context));
  await app.generateDocs(project, folder);
  if (faults.length > 0) throw refusal(faults);
}

/** What typedoc calls the module of a source: `src/paginate`, and `src` for `src/index.ts`. */
function moduleOf(source: string): string {
  return source.replace(/(\/index)?\.ts$/, "");
}

/** The first heading, instead of a file name. */
function titleOf({ name, content }: DocumentReflection): string {
  const [first] = content;
  return /^# (.+)$/m.exec(first?.text ?? "")?.[1] ?? name;
}

function linksTo(others: readonly OtherPage[], context: DefaultThemeRenderContext): JSX.Element {
  const links = others.map(({ path, title }) =>
    JSX.createElement("a", { href: context.relativeURL(path) }, title),
  );
  return JSX.createElement("nav", { id: "tsd-sidebar-links", class: "tsd-navigation" }, ...links);
}

function refusal(faults: readonly string[]): InputError {
  return new InputError(faults.map((message) => ({ message })));
}
