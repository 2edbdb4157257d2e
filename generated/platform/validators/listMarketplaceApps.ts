// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Fault, Fields, Validator } from "../validation.ts";
import { isObject } from "../validation.ts";
import {
  check as checkMarketplaceApp,
  keep as keepMarketplaceApp,
} from "../components/MarketplaceApp.ts";

function check(value: unknown, at: string, fault: Fault): void {
  if (!isObject(value)) {
    fault(at, "object", value);
    return;
  }
  check1(value["templates"], at + "/templates", fault);
}

function check1(value: unknown, at: string, fault: Fault): void {
  if (!Array.isArray(value)) {
    fault(at, "array", value);
    return;
  }
  for (let index = 0; index < value.length; index += 1) {
    checkMarketplaceApp(value[index], at + "/" + index, fault);
  }
}

function keep(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (isObject(value)) {
    const fields = (kept ??= {}) as Fields;
    if (value["templates"] !== undefined)
      fields["templates"] = keep1(value["templates"], fields["templates"]);
  }
  return kept ?? value;
}

function keep1(value: unknown, kept?: unknown): unknown {
  if (kept === value) return value;
  if (Array.isArray(value)) {
    const items = (kept ??= []) as unknown[];
    for (let index = 0; index < value.length; index += 1) {
      items[index] = keepMarketplaceApp(value[index], items[index]);
    }
  }
  return kept ?? value;
}

const validator: Validator<"GET", "/v1/marketplace-app"> = {
  method: "GET",
  path: "/v1/marketplace-app",
  mayBeEmpty: false,
  check,
  keep,
};

export { validator as listMarketplaceApps };
