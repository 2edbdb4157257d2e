import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pagination } from "../../generated/platform/pagination.ts";
import { readSource } from "../../scripts/document/read.ts";
import { readOperations } from "../../scripts/document/operation.ts";
import { witnesses } from "../contract/incumbent/witnesses.ts";
import { serveDocument, type Mocks } from "../contract/incumbent/mock.ts";
import { answerOf } from "../support/examples.ts";
import { coreDeclarations, markdown, tables } from "./migration-tables.ts";
import { packageEntries } from "./package-entries.ts";
import { publicMethods } from "./public-methods.ts";
import { siteMethods } from "./site-methods.ts";

const require = createRequire(import.meta.url);

const rowsOf = (name: string) => tables.find(({ className }) => className === name)?.rows ?? [];
const { value: document } = await readSource("spec/platform/openapi.yaml");
const operations = readOperations(document).map(({ operationId, key, successor }) => ({
  id: operationId,
  name: key,
  successor,
}));
const operationNames = operations.map(({ name }) => name);

describe("the tables of docs/migrate.md", () => {
  it.each(tables)("have each public method of $name, $className, once", ({ rows, methods }) => {
    expect(methods.length).toBeGreaterThan(5);
    expect(rows.map(({ method }) => method).sort()).toEqual([...methods].sort());
  });

  it.each(tables)(
    "name operations and helpers that there are: $name, $className",
    async ({ rows }) => {
      const paths = Object.values(packageEntries).filter((path) => !path.includes("*"));
      const entries = await Promise.all(paths.map((path) => import(path) as Promise<object>));
      const exported = entries.flatMap((entry) => Object.keys(entry));

      for (const { operations, helpers, differs } of rows) {
        expect(operationNames).toEqual(expect.arrayContaining([...operations]));
        expect(exported).toEqual(expect.arrayContaining([...helpers]));
        expect(operations.some((name) => Object.hasOwn(pagination, name))).toBe(
          differs.includes("`paginate`"),
        );
      }
    },
  );

  it("name the versions that are installed", () => {
    for (const name of ["core", "storage"]) {
      const { version } = require(`@spheron/${name}/package.json`) as { version: string };
      expect(markdown).toContain(`## From \`@spheron/${name}\` ${version}`);
    }
  });

  it("leave out ScopeExtractor, which has no public method", () => {
    expect(publicMethods(coreDeclarations, "ScopeExtractor")).toEqual([]);
  });
});

const driven = tables.flatMap(({ className, rows }) => {
  const witness = witnesses.find(
    ({ name, pack }) => name === className && !pack.includes("1.0.10"),
  );
  return rows.flatMap((row) => {
    const send = witness?.calls[row.method];
    return send === undefined || row.operations.length === 0
      ? []
      : [{ call: `${className}.${row.method}`, send, ...row }];
  });
});

describe("the table tells the truth of", () => {
  let mocks: Mocks;

  beforeAll(async () => {
    mocks = await serveDocument("spec/platform/openapi.yaml");
  });

  afterAll(async () => {
    await mocks.strict.close();
    await mocks.lenient.close();
  });

  it.each(driven)("$call", async ({ send, operations: named, differs }) => {
    const { requests, url } = mocks.lenient;
    const before = requests.length;

    const result = await send(url);
    const asked = requests.slice(before).at(-1)?.operationId ?? "";
    const operation = operations.find(({ id }) => id === asked);

    expect(operation).toBeDefined();
    if (operation === undefined) return;
    if (operation.successor !== undefined) {
      expect(named).toEqual([operation.successor]);
      return;
    }
    expect(named).toEqual([operation.name]);
    // What the package gives is what the API answers exactly where the table says so.
    const isSame = isDeepStrictEqual(shapeOf(result), shapeOf(await answerOf(asked)));
    expect(isSame).toBe(differs.startsWith("the same"));
  });

  it.each(rowsOf("site"))("site: $method", ({ method, operations: named }) => {
    const core = rowsOf("SpheronApi").find((row) => row.method === siteMethods[method]);

    expect(named).toEqual(core?.operations);
  });
});

/** The keys of a value and the kinds of what stands under them. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, shapeOf(held)]));
}
