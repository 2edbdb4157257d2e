// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import { check as checkIpnsName, strip as stripIpnsName } from "../components/IpnsName.js";

const validator: Validator<
  "GET",
  "/v1/ipns/names/{ipnsNameId}",
  paths["/v1/ipns/names/{ipnsNameId}"]["get"],
  paths["/v1/ipns/names/{ipnsNameId}"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/v1/ipns/names/{ipnsNameId}",
  mayBeEmpty: false,
  check: checkIpnsName,
  strip: stripIpnsName,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getIpnsName };
