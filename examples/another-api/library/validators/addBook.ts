// Generated from Library 1.0.0 by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import { check as checkBook, strip as stripBook } from "../components/Book.js";

const validator: Validator<
  "POST",
  "/books",
  paths["/books"]["post"],
  paths["/books"]["post"]["responses"][201]["content"]["application/json"]
> = {
  method: "POST",
  path: "/books",
  mayBeEmpty: false,
  check: checkBook,
  strip: stripBook,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as addBook };
