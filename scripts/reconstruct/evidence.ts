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
  /** Whether the server may use values that the enum does not list. */
  readonly open?: boolean;
}

export interface EvidenceField extends EvidenceType {
  readonly required?: boolean | "unknown";
  /** What the document says of it; a `note` beside it stays in the evidence. */
  readonly description?: string;
  /** What sources disagree on, or what is doubtful. */
  readonly conflict?: string;
  /** What a number counts, such as `USD per hour`. */
  readonly unit?: string;
  /** How sure the field is, where fields are judged one by one. */
  readonly confidence?: Confidence;
  /** Letters of the sources that read the field from responses in use. */
  readonly seenLive?: readonly string[];
}

/** `high`: two independent sources or the official one. `medium`: one caller in use. `low`: one document. */
type Confidence = "high" | "medium" | "low";

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
  /** Whether the server may take values that the enum does not list. */
  readonly open?: boolean;
  readonly default?: string | number;
  readonly description?: string;
}

/** A part of a body written in place: its type is a type name or the name of a schema, in brackets for a list. */
export interface InlineField {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description?: string;
}

/** A response that is not a success; it is a component where it has a name. */
export interface EvidenceFailure {
  readonly name?: string;
  readonly description: string;
  readonly schema: string;
}

/** Failures by status, or `default`. */
type Failures = Readonly<Record<string, EvidenceFailure>>;

/** `Name`, `[Name]`, a wrapper `{ key: "Name" }`, or nothing known. */
export type Shape = string | Readonly<Record<string, string>> | null;

export interface EvidenceOperation {
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly security: "none" | "optional" | "bearer";
  readonly parameters: readonly EvidenceParameter[];
  readonly requestBody: {
    readonly contentType: string;
    readonly schema: Shape | readonly InlineField[];
    readonly description?: string;
  } | null;
  readonly response: {
    readonly contentType: string | null;
    readonly schema: Shape;
    /** The statuses of a success; 200 where none are named. */
    readonly statuses?: readonly string[];
    /** There for every operation that is not left out. */
    readonly description?: string;
  };
  /** Failures of this operation alone, besides those of every operation. */
  readonly failures?: Failures;
  readonly era: string;
  readonly supersededBy: string | null;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly conflicts: readonly string[];
}

/** What replaces an operation, when `supersededBy` is not a plain path, or replaces it only for some. */
interface Successor {
  readonly operationId: string;
  readonly for?: string;
}

/** A fact that held only for a time; `at` is `Schema.field`, `Enum=value`, `operation?parameter`, `operation:response`, or a field or parameter with `!`: it was required. */
export interface Change {
  readonly at: string;
  readonly since?: string;
  readonly until?: string;
  /** What was there in that time. Without it, the thing itself came or went. */
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
  /** The failures that every operation may have. */
  readonly failures: Failures;
  /** What each group of operations is about. */
  readonly tags: Readonly<Record<string, string>>;
}

/** What examples are made of. Patterns are regular expressions that names of properties fit: `/name/i`. */
export interface ExampleFacts {
  /** What a property is called when its name alone does not say what it holds. */
  readonly aliases: readonly {
    readonly name: string;
    readonly beside: string;
    readonly alias: string;
  }[];
  /** By pattern; the first that fits is taken. */
  readonly texts: Readonly<Record<string, string>>;
  readonly formats: Readonly<Record<string, string>>;
  /** By pattern; the first that fits is taken. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Bodies that are not JSON, by media type. */
  readonly bodies: Readonly<Record<string, string>>;
  /** Pattern of the flags that are false. */
  readonly untrue: string;
  /** Pattern of the optional properties that a success does not show. */
  readonly unshown: string;
}

export interface Evidence {
  readonly document: EvidenceDocument;
  readonly operations: readonly EvidenceOperation[];
  readonly schemas: Readonly<Record<string, EvidenceSchema>>;
  readonly snapshots: {
    readonly order: readonly string[];
    readonly eras: Readonly<Record<string, readonly string[]>>;
    readonly leftOut: Readonly<Record<string, string>>;
    /** Operations that were there before anybody is seen to call them, with the snapshot since which they were. */
    readonly inferred?: Readonly<Record<string, string>>;
    readonly successors: Readonly<Record<string, Successor>>;
  };
  readonly shapes: {
    readonly schemas: Readonly<Record<string, JsonObject>>;
    readonly fields: Readonly<Record<string, JsonObject>>;
    readonly responses: Readonly<Record<string, JsonObject>>;
  };
  readonly changes: readonly Change[];
  readonly examples: ExampleFacts;
}

/** Reads the evidence, which is ours and checked by the tests; a file that is missing or broken throws. */
export async function readEvidence(folder: string): Promise<Evidence> {
  const read = async (name: string) =>
    JSON.parse(await readFile(join(folder, `${name}.json`), "utf8")) as unknown;
  const tables = [
    "document",
    "operations",
    "schemas",
    "snapshots",
    "shapes",
    "changes",
    "examples",
  ];
  const entries = tables.map(async (name) => [name, await read(name)] as const);
  return Object.fromEntries(await Promise.all(entries)) as unknown as Evidence;
}
