import { join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { typeErrors, writeFiles } from "../../support/compile.ts";
import { emptyFolder } from "../../support/command.ts";
import { counterparts, requests, withoutCounterpart } from "./counterparts.ts";
import { notAccepted, notGiven } from "./exceptions.ts";

const root = resolve(import.meta.dirname, "../../..");
const core = join(root, "node_modules/@spheron/core/dist/types/index.d.ts");

/** Interfaces and enums that the package exports. */
const exported = exportedTypes(core);

const compared = exported.filter((name) => !Object.hasOwn(withoutCounterpart, name));
const answered = compared.filter((name) => !requests.includes(name));

function exportedTypes(declarations: string): string[] {
  const program = ts.createProgram([declarations], { noLib: true, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(declarations);
  const module = source && checker.getSymbolAtLocation(source);
  return (module === undefined ? [] : checker.getExportsOfModule(module))
    .filter((symbol) => {
      const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
      const { flags } = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
      const isClass = (flags & ts.SymbolFlags.Class) !== 0;
      return (flags & ts.SymbolFlags.Type) !== 0 && !isClass;
    })
    .map(({ name }) => name);
}

function assignment(from: string, to: string): string {
  return [
    `import type * as core from ${JSON.stringify(core)};`,
    `import type { components, operations } from ${JSON.stringify(join(root, "generated/platform/schema.ts"))};`,
    `import type { Closed, Plain } from ${JSON.stringify(join(root, "test/types/incumbent/plain.ts"))};`,
    `type Schemas = components["schemas"];`,
    `export type Used = [operations, Schemas];`,
    `export const assign = (value: ${from}): ${to} => value;`,
  ].join("\n");
}

const theirs = (name: string) => `Plain<core.${name}>`;
const ours = (name: string) => `Closed<${counterparts[name] ?? `Schemas["${name}"]`}>`;

/** Names of the types whose assignment in the direction the compiler refuses. */
function refused(errors: readonly string[], direction: "accept" | "give"): string[] {
  const file = new RegExp(`/${direction}-(\\w+)\\.ts\\(`);
  return errors.flatMap((error) => file.exec(error)?.[1] ?? []).sort();
}

describe("the types of @spheron/core 2.0.5", () => {
  it("have a counterpart each, or a reason for none", () => {
    const named = [...Object.keys(counterparts), ...Object.keys(withoutCounterpart), ...requests];

    expect(exported.length).toBeGreaterThan(60);
    expect(named.filter((name) => !exported.includes(name))).toEqual([]);
  });

  it("are accepted by ours, and returned in responses, except where listed", async () => {
    const files = new Map([
      ...compared.map(
        (name) => [`accept-${name}.ts`, assignment(theirs(name), ours(name))] as const,
      ),
      ...answered.map((name) => [`give-${name}.ts`, assignment(ours(name), theirs(name))] as const),
    ]);

    const paths = await writeFiles(await emptyFolder(), files);
    const errors = await typeErrors(paths, { skipLibCheck: true });

    expect(refused(errors, "accept")).toEqual(Object.keys(notAccepted).sort());
    expect(refused(errors, "give")).toEqual(Object.keys(notGiven).sort());
  });
});
