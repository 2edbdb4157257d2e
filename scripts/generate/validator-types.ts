/**
 * A module at the top of the generated folder that names the types which validators declare, so that all of them are
 * compiled without the statements of the validators; empty where none declares any.
 */
export function validatorTypesModule(types: readonly string[]): string {
  if (types.length === 0) return "";
  const lines = types.map((type, index) => `export type Validator${index} = ${type};\n`);
  return `import type { paths } from "./schema.js";
import type { Validator } from "./validation.js";
${lines.join("")}`;
}
