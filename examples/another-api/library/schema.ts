// Generated from Library 1.0.0 (SHA-256 90cd61249ed3defb3ea215da271d667dddacc6cc4f70c64260ba54d356118677) by npm run generate; not for editing.

export interface paths {
  "/books": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the books */
    get: operations["listBooks"];
    put?: never;
    /** Adds a book */
    post: operations["addBook"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/books/{bookId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Reads a book */
    get: operations["getBook"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    NewBook: {
      title: string;
      author: string;
      year?: number;
    };
    /**
     * @example {
     *       "id": "book-1",
     *       "title": "Notes on the Analytical Engine",
     *       "author": "Ada Lovelace",
     *       "year": 1843
     *     }
     */
    Book: {
      id: string;
      title: string;
      author: string;
      year?: number;
    };
    /**
     * @example {
     *       "books": [
     *         {
     *           "id": "book-1",
     *           "title": "Notes on the Analytical Engine",
     *           "author": "Ada Lovelace",
     *           "year": 1843
     *         }
     *       ],
     *       "nextCursor": null
     *     }
     */
    BookPage: {
      books: components["schemas"]["Book"][];
      /** @description Asks for the next page; null on the last one */
      nextCursor: string | null;
    };
    Failure: {
      /** @description Why, for programs */
      code: string;
      /** @description Why, for people */
      message: string;
    };
  };
  responses: {
    /** @description Why it failed */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Failure"];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listBooks: {
    parameters: {
      query?: {
        author?: string;
        /** @description The `nextCursor` of the page before */
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of books */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BookPage"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  addBook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewBook"];
      };
    };
    responses: {
      /** @description The book, with its id */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Book"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  getBook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        bookId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The book */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Book"];
        };
      };
      default: components["responses"]["Failure"];
    };
  };
}
