import { objectMember, stringMember, type JsonObject } from "../../document/json.ts";
import { operationsOf } from "../../document/structure.ts";
import { withoutCycles } from "./cycles.ts";
import { writeFunctions, type Functions } from "./functions.ts";
import { createNames } from "./names.ts";
import { quote } from "./source.ts";
import { successBody, type SuccessBody } from "./success.ts";

/**
 * Modules that check the successes of the document's operations, by name: `validators/` has one for each operation
 * that answers with JSON, `components/` one for each schema that several may share.
 *
 * @param document as the types are made from it: references lead to `components.schemas`, open enums are renamed
 */
export function validatorModules(document: JsonObject): Map<string, string> {
  const schemas = withoutCycles(objectMember(objectMember(document, "components"), "schemas"));
  const componentNames = createNames();
  const operationNames = createNames();
  const modules = new Map<string, string>();
  const components = new Set<string>();
  const addCalled = ({ called }: Functions) => {
    for (const component of called.keys()) components.add(component);
  };

  for (const { method, path, operation } of operationsOf(document)) {
    const body = successBody(document, operation);
    if (body === undefined) continue;
    const functions = writeFunctions(body.schema, schemas, componentNames);
    addCalled(functions);
    const verb = method.toUpperCase();
    const name = operationNames(stringMember(operation, "operationId") ?? `${verb} ${path}`);
    const parts = [...textsOf(functions), operationText(name, verb, path, body, functions)];
    modules.set(
      `validators/${name}.ts`,
      moduleText(parts, functions, componentNames, "../components/"),
    );
  }
  // Grows while it is walked.
  for (const component of components) {
    const functions = writeFunctions(schemas[component] ?? true, schemas, componentNames);
    addCalled(functions);
    const parts = [...textsOf(functions), componentText(functions)];
    modules.set(
      `components/${componentNames(component)}.ts`,
      moduleText(parts, functions, componentNames, "./"),
    );
  }
  return modules;
}

function textsOf({ texts }: Functions): string[] {
  return [...texts.values()];
}

function operationText(
  name: string,
  method: string,
  path: string,
  { mayBeEmpty }: SuccessBody,
  { check, strip }: Functions,
): string {
  const stripMember = strip === undefined ? "" : `  ${shorthand("strip", strip)},\n`;
  const operation = `paths[${quote(path)}][${quote(method.toLowerCase())}]`;
  return `const validator: Validator<${quote(method)}, ${quote(path)}, ${operation}> = {
  method: ${quote(method)},
  path: ${quote(path)},
  mayBeEmpty: ${mayBeEmpty},
  ${shorthand("check", check)},
${stripMember}};

export { validator as ${name} };
`;
}

function shorthand(key: string, value: string): string {
  return key === value ? key : `${key}: ${value}`;
}

function componentText({ check, strip }: Functions): string {
  const exported = [
    check === "check" ? check : `${check} as check`,
    ...(strip === undefined ? [] : [strip === "strip" ? strip : `${strip} as strip`]),
  ];
  return `export { ${exported.join(", ")} };\n`;
}

const types = ["Fields", "ReportIssue", "Validator"];
const helpers = ["anyOf", "fits", "isObject", "own", "put", "token"];

function moduleText(
  parts: readonly string[],
  { called }: Functions,
  identifierOf: (component: string) => string,
  folder: string,
): string {
  const text = parts.join("\n\n");
  const used = (names: readonly string[]) =>
    names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const imports = [
    importOf("import type", used(types), "../validation.js"),
    importOf("import type", used(["paths"]), "../schema.js"),
    importOf("import", used(helpers), "../validation.js"),
    ...[...called].map(([component, functions]) => {
      const identifier = identifierOf(component);
      const names = [...functions].sort().map((name) => `${name} as ${name}${identifier}`);
      return importOf("import", names, `${folder}${identifier}.js`);
    }),
  ];
  return [...imports.filter((line) => line !== ""), "", text].join("\n");
}

function importOf(keyword: string, names: readonly string[], from: string): string {
  return names.length === 0 ? "" : `${keyword} { ${names.join(", ")} } from "${from}";`;
}
