// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (value !== "app" && value !== "compute" && value !== "storage")
    fault(at, '"app" | "compute" | "storage"', value);
}

export { check };
