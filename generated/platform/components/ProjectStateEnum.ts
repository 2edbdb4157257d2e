// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (value !== "MAINTAINED" && value !== "ARCHIVED") fault(at, '"MAINTAINED" | "ARCHIVED"', value);
}

export { check };
