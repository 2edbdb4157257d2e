// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (value !== 300 && value !== 600 && value !== 900 && value !== 1200)
    fault(at, "300 | 600 | 900 | 1200", value);
}

export { check };
