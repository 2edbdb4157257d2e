import type { JsonValue } from "../document/json.ts";
import { canonical } from "./equal.ts";

/** A value as a sentence shows it. */
export function show(value: JsonValue | undefined): string {
  if (value === undefined) return "none";
  return typeof value === "string" ? value : canonical(value);
}

/** The subject as the start of a sentence. */
export function sentence(subject: string): string {
  return subject.charAt(0).toUpperCase() + subject.slice(1);
}
