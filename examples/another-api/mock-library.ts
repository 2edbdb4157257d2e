import { jsonResponse, refuse, type ApiBehavior } from "spheron-client/engine/testing";
import type { Book } from "./books.js";

const codes: Readonly<Record<number, string>> = {
  400: "bad-request",
  401: "no-token",
  404: "no-such-book",
  409: "book-exists",
};

/** What the library does beyond its document: it keeps books, and lists them page by page. */
export function behaveLikeLibrary(): ApiBehavior {
  const books = new Map<string, Book>();
  return {
    handlers: {
      "GET /books"({ query }) {
        const author = query.get("author");
        const found = [...books.values()].filter((book) => [null, book.author].includes(author));
        const start = Number(query.get("cursor") ?? 0);
        const end = start + Number(query.get("limit") ?? 10);
        const nextCursor = end < found.length ? String(end) : null;
        return jsonResponse({ books: found.slice(start, end), nextCursor });
      },
      "POST /books"({ body }) {
        const { title, author, year } = body as Partial<Book>;
        if (title === undefined || author === undefined) return refuse(400, "A book needs both");
        if ([...books.values()].some((book) => book.title === title && book.author === author))
          return refuse(409, "The library has this book");
        const id = `book-${books.size + 1}`;
        const book: Book = { id, title, author, ...(year !== undefined && { year }) };
        books.set(id, book);
        return jsonResponse(book, 201);
      },
      "GET /books/{bookId}"({ pathValues }) {
        const book = books.get(pathValues["bookId"] ?? "");
        return book === undefined ? refuse(404, "There is no such book") : jsonResponse(book);
      },
    },
    toErrorBody: (status, message) => ({ code: codes[status] ?? "failed", message }),
    reset: () => books.clear(),
  };
}
