// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (value !== "beta1" && value !== "beta2" && value !== "beta3")
    fault(at, '"beta1" | "beta2" | "beta3"', value);
}

export { check };
