// Generated from Library 1.0.0 by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import { check as checkBookPage, strip as stripBookPage } from "../components/BookPage.js";

const validator: Validator<
  "GET",
  "/books",
  paths["/books"]["get"],
  paths["/books"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/books",
  mayBeEmpty: false,
  check: checkBookPage,
  strip: stripBookPage,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as listBooks };
