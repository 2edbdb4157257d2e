import { join } from "node:path";
import { tableBelow } from "../support/markdown.ts";
import { guide } from "./guides.ts";
import { root } from "./project.ts";
import { publicMethods } from "./public-methods.ts";
import { siteMethods } from "./site-methods.ts";

export const { markdown } = guide("docs/migrate.md");

const modules = join(root, "node_modules/@spheron");
export const coreDeclarations = join(modules, "core/dist/types/index.d.ts");
const storageDeclarations = join(modules, "storage/dist/index.d.ts");

/** A method of a package, and what does the same here. */
interface Row {
  readonly method: string;
  /** Operations, as `GET /v1/profile`. */
  readonly operations: readonly string[];
  readonly helpers: readonly string[];
  readonly differs: string;
}

function rowsBelow(heading: string): Row[] {
  return tableBelow(markdown, heading).map(([there = "", here = "", differs = ""]) => {
    const spans = [...here.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
    const named = spans.map((code) => /^(v\d+)?\["([^"]+)"\]\.([A-Z]+)\(\)$/.exec(code));
    return {
      method: there.replaceAll("`", ""),
      operations: named.flatMap((found) =>
        found === null
          ? []
          : `${found[3]} ${found[1] === undefined ? "" : `/${found[1]}`}${found[2]}`,
      ),
      helpers: spans.filter((_code, index) => named[index] === null),
      differs,
    };
  });
}

/** The classes of the packages, their methods, and the rows of the guide about them. */
export const tables = [
  {
    name: "@spheron/storage",
    className: "SpheronClient",
    rows: rowsBelow("From `@spheron/storage` 2.0.4"),
    methods: publicMethods(storageDeclarations, "SpheronClient"),
  },
  {
    name: "@spheron/core",
    className: "SpheronApi",
    rows: rowsBelow("From `@spheron/core` 2.0.5, `SpheronApi`"),
    methods: publicMethods(coreDeclarations, "SpheronApi"),
  },
  {
    name: "@spheron/core",
    className: "UploadManager",
    rows: rowsBelow("From `@spheron/core` 2.0.5, `UploadManager`"),
    methods: publicMethods(coreDeclarations, "UploadManager"),
  },
  {
    name: "@spheron/site",
    className: "site",
    rows: rowsBelow("From `@spheron/site` 1.0.2"),
    methods: Object.keys(siteMethods),
  },
];
