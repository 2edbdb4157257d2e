import { toTokens } from "./pointer.ts";

/** The operation, or the component, that something at the pointer belongs to: `GET /v1/projects`. */
export function nameOwner(pointer: string): string {
  const [section, first = "", second = ""] = toTokens(pointer);
  if (section === "paths")
    return /^[a-z]+$/.test(second) ? `${second.toUpperCase()} ${first}` : first;
  if (section === "components") return second;
  return pointer;
}
