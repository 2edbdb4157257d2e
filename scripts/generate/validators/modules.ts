import { objectMember, type JsonObject } from "../../document/json.ts";
import type { Operation } from "../../document/operation.ts";
import { createNames } from "../../lib/names.ts";
import { printWidth, quote } from "../literal.ts";
import { withoutCycles } from "./cycles.ts";
import { createExact } from "./exact.ts";
import { writeFunctions, type Common, type Functions, type Role } from "./functions.ts";
import { helperNames } from "./runtime.ts";
import { findShared } from "./shared.ts";
import { namesUsed } from "./source.ts";
import { readSuccessBody, type SuccessBody } from "./success.ts";

/**
 * Modules that check the successes of the document's operations, by name: `validators/` has one for each operation
 * that responds with JSON, `components/` one for each schema that several may share.
 *
 * @param document as the types are made from it: references lead to `components.schemas`, open enums are renamed
 */
export function validatorModules(
  document: JsonObject,
  operations: readonly Operation[],
): Map<string, string> {
  const schemas = withoutCycles(objectMember(objectMember(document, "components"), "schemas"));
  const bodies = operations.flatMap((operation) => {
    const body = readSuccessBody(document, operation);
    return body === undefined ? [] : [{ operation, body }];
  });
  const common: Common = {
    schemas,
    toIdentifier: createNames(),
    toExact: createExact(schemas),
    shared: findShared(
      schemas,
      bodies.map(({ body }) => body.schema),
    ),
  };
  const operationNames = createNames();
  const modules = new Map<string, string>();
  const pending = new Set<string>();
  const asked = new Map<string, Set<Role>>();
  const addCalled = ({ called }: Functions) => {
    for (const [component, roles] of called) {
      const known = asked.get(component) ?? new Set(["check", "strip"]);
      // What a component has been written without is written with its module again.
      if (!asked.has(component) || [...roles].some((role) => !known.has(role)))
        pending.add(component);
      asked.set(component, new Set([...known, ...roles]));
    }
  };

  for (const { operation, body } of bodies) {
    const functions = writeFunctions(body.schema, common);
    addCalled(functions);
    const name = operationNames(operation.operationId ?? operation.key);
    const parts = [...functions.texts.values(), writeOperation(name, operation, body, functions)];
    modules.set(`validators/${name}.ts`, writeModule(parts, functions, common, "../components/"));
  }
  for (const name of pending) {
    pending.delete(name);
    const functions = writeFunctions(schemas[name] ?? true, common, asked.get(name));
    addCalled(functions);
    const parts = [...functions.texts.values(), writeComponent(functions)];
    const file = `components/${common.toIdentifier(name)}.ts`;
    modules.set(file, writeModule(parts, functions, common, "./"));
  }
  return modules;
}

function writeOperation(
  name: string,
  operation: Operation,
  { locations, mayBeEmpty }: SuccessBody,
  { names }: Functions,
): string {
  const members = [...names].map(([role, name]) => `  ${shorthand(role, name)},\n`);
  const [method, path] = [quote(operation.method.toUpperCase()), quote(operation.path)];
  const type = `paths[${path}][${quote(operation.method)}]`;
  const data = locations.map(
    ([status, mediaType]) =>
      `${type}["responses"][${/^\d+$/.test(status) ? status : quote(status)}]["content"][${quote(mediaType)}]`,
  );
  const all = [...data, ...(mayBeEmpty ? ["undefined"] : [])];
  return `const validator: Validator<
  ${method},
  ${path},
  ${type},
${all.length === 1 ? `  ${all.join("")}` : all.map((one) => `  | ${one}`).join("\n")}
> = {
  method: ${method},
  path: ${path},
  mayBeEmpty: ${mayBeEmpty},
${members.join("")}  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as ${name} };
`;
}

function shorthand(key: string, value: string): string {
  return key === value ? key : `${key}: ${value}`;
}

function writeComponent({ names }: Functions): string {
  const exported = [...names].map(([role, name]) => (name === role ? name : `${name} as ${role}`));
  return `export { ${exported.join(", ")} };\n`;
}

const types = ["Fields", "ReportIssue", "Validator"];

function writeModule(
  parts: readonly string[],
  { called }: Functions,
  { toIdentifier }: Common,
  folder: string,
): string {
  const text = parts.join("\n\n");
  const imports = [
    writeImport("import type", namesUsed(text, types), "../validation.js"),
    writeImport("import type", namesUsed(text, ["paths"]), "../schema.js"),
    writeImport("import", namesUsed(text, helperNames), "../validation.js"),
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
