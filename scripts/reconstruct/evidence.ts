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
  /** What the document says of it; a `note` beside it stays in the evidence. */
  readonly description?: string;
  /** What sources disagree on, or what is doubtful. */
  readonly conflict?: string;
}

export interface EvidenceSchema extends EvidenceType {
  readonly description: string;
  readonly allOf?: readonly string[];
  /** What each value of an enum means. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly conflicts?: readonly string[];
}

export interface EvidenceParameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean | "unknown";
  readonly type: string;
  readonly enum?: readonly (string | number)[];
  /** Name of the schema whose values it takes. */
  readonly ref?: string;
  readonly minimum?: number;
  readonly description?: string;
}

/** A part of a body written in place: its type is a type name or the name of a schema, in brackets for a list. */
export interface InlineField {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description?: string;
}

/** `Name`, `[Name]`, a wrapper `{ key: "Name" }`, or nothing known. */
export type Shape = string | Readonly<Record<string, string>> | null;

export interface EvidenceOperation {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly security: "none" | "bearer";
  readonly parameters: readonly EvidenceParameter[];
  readonly requestBody: {
    readonly contentType: string;
    readonly schema: Shape | readonly InlineField[];
    readonly description?: string;
  } | null;
  readonly response: {
    readonly contentType: string | null;
    readonly schema: Shape;
    /** There for every operation that is not left out. */
    readonly description?: string;
  };
  readonly era: string;
  readonly supersededBy: string | null;
  readonly sources: readonly string[];
  readonly confidence: "high" | "medium" | "low";
  readonly conflicts: readonly string[];
}

/** What replaces an operation, where `supersededBy` is no plain path or replaces it only for some. */
interface Successor {
  readonly operationId: string;
  readonly for?: string;
}

/** A fact that held only for a time; `at` is `Schema.field`, `Enum=value`, `operation?parameter`, `operation:response`, or a field or parameter with `!`: it was required. */
export interface Change {
  readonly at: string;
  readonly since?: string;
  readonly until?: string;
  /** What stood there in that time. Without it, the thing itself came or went. */
  readonly schema?: JsonObject;
}

/** What the document says of itself. */
export interface EvidenceDocument {
  readonly title: string;
  readonly description: string;
  /** Versions of snapshots that are not named for them. */
  readonly versions: Readonly<Record<string, string>>;
  readonly servers: readonly JsonObject[];
  /** The security scheme of operations that need a token. */
  readonly bearer: JsonObject;
  /** What each group of operations is about. */
  readonly tags: Readonly<Record<string, string>>;
}

export interface Evidence {
  readonly document: EvidenceDocument;
  readonly operations: readonly EvidenceOperation[];
  readonly schemas: Readonly<Record<string, EvidenceSchema>>;
  readonly snapshots: {
    readonly order: readonly string[];
    readonly eras: Readonly<Record<string, readonly string[]>>;
    readonly leftOut: Readonly<Record<string, string>>;
    readonly successors: Readonly<Record<string, Successor>>;
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
  const names = ["document", "operations", "schemas", "snapshots", "shapes", "changes"];
  const entries = names.map(async (name) => [name, await read(name)] as const);
  return Object.fromEntries(await Promise.all(entries)) as unknown as Evidence;
}
