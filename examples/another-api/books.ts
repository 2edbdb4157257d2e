import { createApiClient, debugLog, type ApiClientOptions } from "spheron-client/engine";
import { paginate, type Pages } from "spheron-client/paginate";
import { validated } from "spheron-client/validate";
import { api, type components } from "./library/index.js";
import { getBook } from "./library/validators/getBook.js";

export type Book = components["schemas"]["Book"];
export type NewBook = components["schemas"]["NewBook"];

export type Library = ReturnType<typeof openLibrary>;

/** A client of the library. It tries a request up to four times, and prints a line for each attempt. */
export function openLibrary(options: ApiClientOptions) {
  return createApiClient(api, { maxAttempts: 4, onEvent: debugLog(console.error), ...options });
}

/** The books of an author, or all; the next page is fetched when the loop needs it. */
export function listBooks(library: Library, author?: string): Pages<Book> {
  const query = author === undefined ? {} : { author };
  return paginate(library, "/books", { pageSize: 20, params: { query } });
}

/** Adds a book. Returns `undefined` when the library has it already. */
export async function addBook(library: Library, book: NewBook): Promise<Book | undefined> {
  const outcome = await library["/books"].POST({ body: book }).result();
  if (outcome.ok) return outcome.data;
  const { error } = outcome;
  // The document describes the body of a failure, so `code` is typed.
  if (error.kind === "api" && error.body?.code === "book-exists") return undefined;
  throw error;
}

/** A book that has all that the document requires, and nothing that it does not declare. */
export async function readBook(library: Library, bookId: string): Promise<Book> {
  const read = validated(library, getBook, { mode: "strip" });
  return read({ params: { path: { bookId } } });
}
