// Generated from Library 1.0.0 (SHA-256 90cd61249ed3defb3ea215da271d667dddacc6cc4f70c64260ba54d356118677) by npm run generate; not for editing.

import type { paths } from "./schema.js";

/** The operations of each path, by method. */
export interface Calls {
  /**
   * GET: Lists the books
   * POST: Adds a book
   */
  "/books": {
    /** Lists the books */
    GET: paths["/books"]["get"];
    /** Adds a book */
    POST: paths["/books"]["post"];
  };
  /** GET: Reads a book */
  "/books/{bookId}": {
    /** Reads a book */
    GET: paths["/books/{bookId}"]["get"];
  };
}

/** The operations of each version, by path without its prefix. */
export interface VersionCalls {
}
