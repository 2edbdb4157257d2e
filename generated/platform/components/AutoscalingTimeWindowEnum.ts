// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (value !== 60 && value !== 120 && value !== 300 && value !== 600)
    fault(at, "60 | 120 | 300 | 600", value);
}

export { check };
