import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { JsonObject } from "../document/json.ts";

/** A type as the evidence writes it: JSON Schema's names, plus `any` and `mixed`. */
export interface EvidenceType {
  readonly type: string;
  readonly format?: string;
  readonly enum?: readonly (string | number)[];
  /** Name of another schema of the evidence. */
  readonly ref?: string;
  readonly items?: EvidenceType;
  readonly properties?: Readonly<Record<string, EvidenceField>>;
  readonly additionalProperties?: boolean | EvidenceType;
  readonly nullable?: boolean;
}

export interface EvidenceField extends EvidenceType {
  readonly required?: boolean | "unknown";
  readonly note?: string;
}

export interface EvidenceSchema extends EvidenceType {
  readonly description: string;
  readonly allOf?: readonly string[];
  readonly conflicts?: readonly string[];
}

export interface EvidenceParameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean | "unknown";
  readonly type: string;
  readonly enum?: readonly string[];
  readonly note?: string;
}

/** A part of a body written in place: its type is a type name or the name of a schema, in brackets for a list. */
export interface InlineField {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly enum?: readonly string[];
  readonly note?: string;
}

/** `Name`, `[Name]`, a wrapper `{ key: "Name" }`, or nothing known. */
export type Shape = string | Readonly<Record<string, string>> | null;

export interface EvidenceOperation {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly operationId: string;
  readonly summary: string;
  readonly security: "none" | "bearer";
  readonly securityNote?: string;
  readonly parameters: readonly EvidenceParameter[];
  readonly requestBody: {
    readonly contentType: string;
    readonly schema: Shape | readonly InlineField[];
    readonly note?: string;
  } | null;
  readonly response: {
    readonly contentType: string | null;
    readonly schema: Shape;
    readonly note?: string;
  };
  readonly era: string;
  readonly supersededBy: string | null;
  readonly confidence: string;
  readonly conflicts: readonly string[];
  readonly notes?: readonly string[];
}

/** A fact that held only for a time; `at` is `Schema.field`, `Enum=value`, `operation?parameter` or `operation:response`. */
export interface Change {
  readonly at: string;
  readonly since?: string;
  readonly until?: string;
  /** What stood there in that time. Without it, the thing itself came or went. */
  readonly schema?: JsonObject;
}

export interface Evidence {
  readonly operations: readonly EvidenceOperation[];
  readonly schemas: Readonly<Record<string, EvidenceSchema>>;
  readonly surfaces: {
    readonly order: readonly string[];
    readonly eras: Readonly<Record<string, readonly string[]>>;
    readonly leftOut: Readonly<Record<string, string>>;
    readonly successors: Readonly<Record<string, string>>;
  };
  readonly shapes: {
    readonly schemas: Readonly<Record<string, JsonObject>>;
    readonly fields: Readonly<Record<string, JsonObject>>;
    readonly responses: Readonly<Record<string, JsonObject>>;
  };
  readonly changes: readonly Change[];
}

/** Reads the evidence, which is ours and checked by the tests; a file that is missing or broken throws. */
export async function readEvidence(folder: string): Promise<Evidence> {
  const read = async (name: string) =>
    JSON.parse(await readFile(join(folder, `${name}.json`), "utf8")) as unknown;
  const names = ["operations", "schemas", "surfaces", "shapes", "changes"];
  const entries = names.map(async (name) => [name, await read(name)] as const);
  return Object.fromEntries(await Promise.all(entries)) as unknown as Evidence;
}
