import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  Application,
  Comment,
  CommentTag,
  DefaultTheme,
  JSX,
  KindRouter,
  Logger,
  LogLevel,
  ReflectionKind,
  type DocumentReflection,
  type ProjectReflection,
  type Reflection,
} from "typedoc";
import { InputError } from "../lib/problem.ts";
import type { EntryPoints } from "./entry-points.ts";
import type { NavigationElement } from "./navigation.ts";

/** A page that is written in Markdown. */
export interface MarkdownPage {
  /** Absolute path of its file. */
  readonly source: string;
  /** Path in the site, without an ending. */
  readonly path: string;
}

export interface Reference {
  readonly root: string;
  readonly name: string;
  readonly entryPoints: EntryPoints;
  /** Absolute path of the start page, in Markdown. */
  readonly start: string;
  readonly pages: readonly MarkdownPage[];
  /** The side bar, from the titles of the pages by their paths; the modules of the package follow. */
  readonly navigation: (titles: ReadonlyMap<string, string>) => readonly NavigationElement[];
}

/**
 * Writes the reference and the pages as HTML into a folder.
 *
 * @throws InputError when an export has no docstring, or a link leads nowhere
 */
export async function writeReference(
  { root, name, entryPoints, start, pages, navigation }: Reference,
  folder: string,
): Promise<void> {
  const app = await Application.bootstrap({
    basePath: root,
    tsconfig: resolve(root, "tsconfig.build.json"),
    entryPoints: [...entryPoints.values()].map((source) => resolve(root, source)),
    name,
    readme: start,
    // A pattern for each page would have all folders searched for each.
    projectDocuments: [...new Set(pages.map(({ source }) => join(dirname(source), "*.md")))],
    // The pages of the operations show these.
    exclude: ["schema", "versions"].map((module) => resolve(root, `generated/*/${module}.ts`)),
    excludeInternal: true,
    excludePrivate: true,
    disableSources: true,
    // Lint and build check the types.
    skipErrorChecking: true,
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
  const paths = new Map<Reflection, string>();
  app.renderer.defineRouter("pages", pageRouter(paths));
  app.renderer.defineTheme("site", siteTheme(paths, navigation));
  app.options.setValue("router", "pages");
  app.options.setValue("theme", "site");
  const project = await app.convert();
  const names = new Map([...entryPoints].map(([name, source]) => [moduleOf(source), name]));
  for (const module of project?.children ?? []) module.name = names.get(module.name) ?? module.name;
  for (const document of project?.documents ?? []) {
    const source = project?.files.getReflectionPath(document);
    const page = pages.find((one) => one.source === source);
    if (page !== undefined) paths.set(document, page.path);
    document.name = titleOf(document);
  }
  if (project !== undefined) app.validate(project);
  if (project === undefined || faults.length > 0) throw refusal(faults);
  showOptions(project);
  app.renderer.hooks.on("head.end", () =>
    JSX.createElement("link", { rel: "icon", href: "data:," }),
  );
  const opening = openFirstList(navigation(new Map()));
  app.renderer.hooks.on("head.end", () => opening);
  await app.generateDocs(project, folder);
  if (faults.length > 0) throw refusal(faults);
}

/** Puts pages where they shall be. */
function pageRouter(paths: ReadonlyMap<Reflection, string>) {
  return class extends KindRouter {
    protected override getIdealBaseName(reflection: Reflection): string {
      return paths.get(reflection) ?? super.getIdealBaseName(reflection);
    }
  };
}

function siteTheme(paths: ReadonlyMap<Reflection, string>, navigation: Reference["navigation"]) {
  return class extends DefaultTheme {
    override buildNavigation(project: ProjectReflection) {
      const titles = new Map([...paths].map(([{ name }, path]) => [path, name]));
      const modules = super
        .buildNavigation(project)
        .filter(({ kind }) => kind !== ReflectionKind.Document);
      return [...navigation(titles).map(toMutable), { text: "Reference", children: modules }];
    }
  };
}

type ThemeElement = ReturnType<DefaultTheme["buildNavigation"]>[number];

function toMutable({ children, ...element }: NavigationElement): ThemeElement {
  return { ...element, ...(children === undefined ? {} : { children: children.map(toMutable) }) };
}

/** A function that takes options shows them, so that nobody has to follow a link for them. */
function showOptions(project: ProjectReflection): void {
  const names = project
    .getReflectionsByKind(ReflectionKind.Interface)
    .map(({ name }) => name)
    .filter((name) => name.endsWith("Options"));
  for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
    module.comment ??= new Comment();
    const tags = names.map((text) => new CommentTag("@expandType", [{ kind: "text", text }]));
    module.comment.blockTags.push(...tags);
  }
}

/** A script that opens the first list of the side bar for who has not closed it; TypeDoc begins with all closed. */
function openFirstList(elements: readonly NavigationElement[]): JSX.Element {
  const first = elements.find(({ children }) => children !== undefined);
  const key = JSON.stringify(`tsd-accordion-${first?.text ?? ""}`).replaceAll("<", "\\u003c");
  const html = `<script>try { localStorage[${key}] ??= "true"; } catch {}</script>`;
  return JSX.createElement(JSX.Raw, { html });
}

/** What typedoc calls the module of a source: `src/paginate`, and `src` for `src/index.ts`. */
function moduleOf(source: string): string {
  return source.replace(/(\/index)?\.ts$/, "");
}

/** The first heading, instead of a file name. */
function titleOf({ name, content }: DocumentReflection): string {
  const [first] = content;
  const title = /^# (.+)$/m.exec(first?.text ?? "")?.[1];
  return title === undefined ? name : toPlain(title);
}

/** A heading without what keeps its characters from being markup. */
function toPlain(heading: string): string {
  return heading
    .replaceAll(/\\([\\*_[\]~])/g, "$1")
    .replaceAll("&#64;", "@")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}

function refusal(faults: readonly string[]): InputError {
  return new InputError(faults.map((message) => ({ message })));
}
