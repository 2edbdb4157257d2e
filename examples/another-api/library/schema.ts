// Generated from Library 1.0.0 (SHA-256 90cd61249ed3defb3ea215da271d667dddacc6cc4f70c64260ba54d356118677) by npm run generate; not for editing.

export interface paths {
  "/books": {
    parameters: {};
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
    parameters: {};
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
    NewBook: NewBook;
    Book: Book;
    BookPage: BookPage;
    Failure: Failure;
  };
  responses: {
    /** Why it failed */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": Failure;
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
        /** The `nextCursor` of the page before */
        cursor?: string;
        limit?: number;
      };
    };
    responses: {
      /** A page of books */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": BookPage;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  addBook: {
    parameters: {};
    requestBody: {
      content: {
        "application/json": NewBook;
      };
    };
    responses: {
      /** The book, with its id */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Book;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
  getBook: {
    parameters: {
      path: {
        bookId: string;
      };
    };
    responses: {
      /** The book */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": Book;
        };
      };
      default: components["responses"]["Failure"];
    };
  };
}
export type NewBook = {
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
export type Book = {
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
export type BookPage = {
  books: Book[];
  /** Asks for the next page; null on the last one */
  nextCursor: string | null;
};
export type Failure = {
  /** Why, for programs */
  code: string;
  /** Why, for people */
  message: string;
};
