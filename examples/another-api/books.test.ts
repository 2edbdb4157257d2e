import { deepEqual, equal, rejects } from "node:assert/strict";
import { test } from "node:test";
import { createApiMock } from "spheron-client/engine/testing";
import { addBook, listBooks, openLibrary, readBook } from "./books.js";
import * as model from "./library/mock-model.js";
import { behaveLikeLibrary } from "./mock-library.js";

const notes = { title: "Notes on the Analytical Engine", author: "Ada Lovelace", year: 1843 };

function openMock() {
  const mock = createApiMock(model, { behavior: behaveLikeLibrary() });
  const library = openLibrary({ fetch: mock.fetch, token: "any", onEvent: undefined });
  return { mock, library };
}

test("a list is read to its last page", async () => {
  const { mock, library } = openMock();
  for (let number = 1; number <= 45; number += 1)
    await addBook(library, { title: `Volume ${number}`, author: "Ada Lovelace" });

  const books = await listBooks(library, "Ada Lovelace").toArray();

  equal(books.length, 45);
  equal(mock.requests.length, 45 + 3);
  deepEqual(mock.violations, []);
});

test("a book that is there already is not added again", async () => {
  const { library } = openMock();

  const added = await addBook(library, notes);
  const again = await addBook(library, notes);

  deepEqual(added, { id: "book-1", ...notes });
  equal(again, undefined);
});

test("a read is tried again when the server fails", async () => {
  const { mock, library } = openMock();
  await addBook(library, notes);
  mock.fail({ operation: "getBook", status: 503, retryAfterSeconds: 0, times: 2 });

  const book = await readBook(library, "book-1");

  equal(book.title, notes.title);
});

test("a book without a title is refused, and what the document does not declare is removed", async () => {
  const { mock, library } = openMock();
  await addBook(library, notes);

  mock.fail({
    operation: "getBook",
    change: () => ({ ...notes, id: "book-1", shelf: 7 }),
    times: 1,
  });
  deepEqual(await readBook(library, "book-1"), { id: "book-1", ...notes });

  mock.fail({ operation: "getBook", change: () => ({ id: "book-1", author: "Ada" }) });
  await rejects(readBook(library, "book-1"), { name: "ResponseValidationError" });
});
