import { objectMember, type JsonObject } from "../../document/json.ts";
import type { Operation } from "../../document/operation.ts";
import { createNames } from "../../lib/names.ts";
import { printWidth, quote } from "../literal.ts";
import { withoutCycles } from "./cycles.ts";
import { writeFunctions, type Functions } from "./functions.ts";
import { namesUsed } from "./source.ts";
import { readSuccessBody, type SuccessBody } from "./success.ts";

/**
 * Modules that check the successes of the document's operations, by name: `validators/` has one for each operation
 * that answers with JSON, `components/` one for each schema that several may share.
 *
 * @param document as the types are made from it: references lead to `components.schemas`, open enums are renamed
 */
export function validatorModules(
  document: JsonObject,
  operations: readonly Operation[],
): Map<string, string> {
  const schemas = withoutCycles(objectMember(objectMember(document, "components"), "schemas"));
  const componentNames = createNames();
  const operationNames = createNames();
  const modules = new Map<string, string>();
  const pending: string[] = [];
  const known = new Set<string>();
  const addCalled = ({ called }: Functions) => {
    for (const component of called.keys()) {
      if (!known.has(component)) pending.push(component);
      known.add(component);
    }
  };

  for (const operation of operations) {
    const body = readSuccessBody(operation);
    if (body === undefined) continue;
    const functions = writeFunctions(body.schema, schemas, componentNames);
    addCalled(functions);
    const name = operationNames(operation.operationId ?? operation.key);
    const parts = [...functions.texts.values(), writeOperation(name, operation, body, functions)];
    modules.set(
      `validators/${name}.ts`,
      writeModule(parts, functions, componentNames, "../components/"),
    );
  }
  for (let name = pending.shift(); name !== undefined; name = pending.shift()) {
    const functions = writeFunctions(schemas[name] ?? true, schemas, componentNames);
    addCalled(functions);
    const parts = [...functions.texts.values(), writeComponent(functions)];
    modules.set(
      `components/${componentNames(name)}.ts`,
      writeModule(parts, functions, componentNames, "./"),
    );
  }
  return modules;
}

function writeOperation(
  name: string,
  operation: Operation,
  { mayBeEmpty }: SuccessBody,
  { check, strip }: Functions,
): string {
  const stripMember = strip === undefined ? "" : `  ${shorthand("strip", strip)},\n`;
  const [method, path] = [quote(operation.method.toUpperCase()), quote(operation.path)];
  return `const validator: Validator<
  ${method},
  ${path},
  paths[${path}][${quote(operation.method)}]
> = {
  method: ${method},
  path: ${path},
  mayBeEmpty: ${mayBeEmpty},
  ${shorthand("check", check)},
${stripMember}};

export { validator as ${name} };
`;
}

function shorthand(key: string, value: string): string {
  return key === value ? key : `${key}: ${value}`;
}

function writeComponent({ check, strip }: Functions): string {
  const exported = [
    check === "check" ? check : `${check} as check`,
    ...(strip === undefined ? [] : [strip === "strip" ? strip : `${strip} as strip`]),
  ];
  return `export { ${exported.join(", ")} };\n`;
}

const types = ["Fields", "ReportIssue", "Validator"];
const helpers = ["anyOf", "fits", "isObject", "own", "put", "token"];

function writeModule(
  parts: readonly string[],
  { called }: Functions,
  toIdentifier: (component: string) => string,
  folder: string,
): string {
  const text = parts.join("\n\n");
  const imports = [
    writeImport("import type", namesUsed(text, types), "../validation.js"),
    writeImport("import type", namesUsed(text, ["paths"]), "../schema.js"),
    writeImport("import", namesUsed(text, helpers), "../validation.js"),
    ...[...called].map(([component, functions]) => {
      const identifier = toIdentifier(component);
      const names = [...functions].sort().map((name) => `${name} as ${name}${identifier}`);
      return writeImport("import", names, `${folder}${identifier}.js`);
    }),
  ];
  return [...imports.filter((line) => line !== ""), "", text].join("\n");
}

function writeImport(keyword: string, names: readonly string[], from: string): string {
  if (names.length === 0) return "";
  const line = `${keyword} { ${names.join(", ")} } from "${from}";`;
  return line.length <= printWidth
    ? line
    : `${keyword} {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";`;
}
