// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

import type { Validator } from "../validation.ts";
import { check as checkIpnsName, keep as keepIpnsName } from "../components/IpnsName.ts";

const validator: Validator<"GET", "/v1/ipns/names/{ipnsNameId}"> = {
  method: "GET",
  path: "/v1/ipns/names/{ipnsNameId}",
  mayBeEmpty: false,
  check: checkIpnsName,
  keep: keepIpnsName,
};

export { validator as getIpnsName };
