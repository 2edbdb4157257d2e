// Generated from Library 1.0.0 by npm run generate; not for editing.

import type { Validator } from "../validation.js";
import type { paths } from "../schema.js";
import { check as checkBook, strip as stripBook } from "../components/Book.js";

const validator: Validator<
  "POST",
  "/books",
  paths["/books"]["post"]
> = {
  method: "POST",
  path: "/books",
  mayBeEmpty: false,
  check: checkBook,
  strip: stripBook,
};

export { validator as addBook };
