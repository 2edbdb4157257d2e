import ts from "typescript";

/**
 * A module at the top of the generated folder that names the type which each validator declares, so that all of them
 * are compiled without the statements of the validators; empty where none declares any.
 */
export function validatorTypesModule(validators: Iterable<ts.SourceFile>): string {
  const types = [...validators].flatMap((file) =>
    file.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) =>
        declarationList.declarations.flatMap(({ type }) => type?.getText(file) ?? []),
      ),
  );
  const lines = types.map((type, index) => `export type Validator${index} = ${type};\n`);
  if (types.length === 0) return "";
  return `import type { paths } from "./schema.js";
import type { Validator } from "./validation.js";
${lines.join("")}`;
}
