// Generated from Library 1.0.0 by npm run generate; not for editing.
// @ts-nocheck: the generator and its tests check this, so that builds need not.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { toStandard } from "../validation.js";
import { check as checkBook, strip as stripBook } from "../components/Book.js";

const validator: Validator<
  "GET",
  "/books/{bookId}",
  paths["/books/{bookId}"]["get"],
  paths["/books/{bookId}"]["get"]["responses"][200]["content"]["application/json"]
> = {
  method: "GET",
  path: "/books/{bookId}",
  mayBeEmpty: false,
  check: checkBook,
  strip: stripBook,
  get "~standard"() {
    return toStandard(validator);
  },
};

export { validator as getBook };
