import { resolve } from "node:path";
import type { Schemas } from "../../../src/testing/json-schema.ts";
import { typeFaults } from "../../support/compile.ts";
import type { ClientType } from "../apis.ts";
import type { Finding } from "./finding.ts";
import type { Operation } from "./operation.ts";
import { typedCalls } from "./typed-calls.ts";

const program = resolve(import.meta.dirname, "typed-calls.generated.ts");
const unusedDirective = "Unused '@ts-expect-error' directive.";

/**
 * Compiles typed calls of the operations, and says where the types allow something else than the document.
 *
 * @param clientType the client that is called
 * @param replaced texts of files by their absolute path, in place of what is on the disk
 */
export function checkTypes(
  operations: readonly Operation[],
  schemas: Schemas,
  clientType: ClientType,
  replaced: ReadonlyMap<string, string> = new Map(),
): Finding[] {
  const lines = typedCalls(operations, schemas, clientType);
  const text = lines.map((line) => line.text).join("\n");
  return typeFaults(program, new Map([...replaced, [program, text]])).map((fault) => {
    const { operation = "", part = "", message = "" } = lines[fault.line - 1] ?? {};
    const isExpected = fault.message === unusedDirective;
    return { operation, part, message: isExpected ? message : `${message}: ${fault.message}` };
  });
}
