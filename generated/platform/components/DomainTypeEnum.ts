// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault } from "../validation.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (
    value !== "domain" &&
    value !== "subdomain" &&
    value !== "handshake-domain" &&
    value !== "handshake-subdomain" &&
    value !== "ens-domain"
  )
    fault(
      at,
      '"domain" | "subdomain" | "handshake-domain" | "handshake-subdomain" | "ens-domain"',
      value,
    );
}

export { check };
