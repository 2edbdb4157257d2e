import type { JsonValue } from "../document/json.ts";
import type { Level } from "./level.ts";
import type { RuleId } from "./rules/index.ts";

export interface ChangeLocation {
  /** JSON Pointer into the OpenAPI 3.1 form of the document. */
  readonly pointer: string;
  /** Line in the document as it was written, counted from 1; filled in for reports. */
  readonly line?: number;
}

/** One difference between two API documents. */
export interface Change {
  readonly id: RuleId;
  readonly level: Level;
  /** Whether a client that already runs may break. */
  readonly wire: boolean;
  /** Whether code that imports the regenerated client may stop compiling. */
  readonly type: boolean;
  /** Affected operations: method and path in the revision, or in the base for removed ones. */
  readonly operations: readonly string[];
  readonly base: ChangeLocation | undefined;
  readonly revision: ChangeLocation | undefined;
  readonly from: JsonValue | undefined;
  readonly to: JsonValue | undefined;
  /** One plain sentence. */
  readonly message: string;
  /** What the owner of a client should do. */
  readonly hint: string;
  /** The same for the same change in every run, whatever else changes. */
  readonly fingerprint: string;
}
