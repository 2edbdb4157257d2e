import ts from "typescript";

/** What the types are written with, and what the module exports besides. */
const taken = [
  ...["paths", "webhooks", "components", "operations", "$defs"],
  ...["Blob", "Record", "Omit", "Pick", "Exclude", "Extract", "WithRequired"],
];

/** The name of the type of each component: its own, as far as that is one. */
export function nameComponents(components: readonly string[]): Map<string, string> {
  const used = new Set(taken);
  const names = new Map<string, string>();
  for (const component of components) {
    const name = firstFree(toIdentifier(component), used);
    used.add(name);
    names.set(component, name);
  }
  return names;
}

function toIdentifier(component: string): string {
  const name = component.replaceAll(/[^\p{ID_Continue}$]/gu, "_");
  return isIdentifier(name) ? name : `_${name}`;
}

const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false);

/** Words of the language cannot be names, and neither can its types, such as `string`. */
function isIdentifier(name: string): boolean {
  scanner.setText(name);
  return scanner.scan() === ts.SyntaxKind.Identifier && scanner.getTokenEnd() === name.length;
}

function firstFree(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name)) return name;
  for (let count = 2; ; count += 1) if (!used.has(`${name}_${count}`)) return `${name}_${count}`;
}
