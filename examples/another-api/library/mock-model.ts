// Generated from Library 1.0.0 (SHA-256 90cd61249ed3defb3ea215da271d667dddacc6cc4f70c64260ba54d356118677) by npm run generate; not for editing.

import type { SecurityScheme } from "./index.js";

/** The operations of the document, each as JSON. */
export const operations: readonly string[] = [
  '{"method":"GET","path":"/books","operationId":"listBooks","security":[["bearer"]],"parameters":[{"name":"author","in":"query","schema":{"type":"string"}},{"name":"cursor","in":"query","schema":{"type":"string"}},{"name":"limit","in":"query","schema":{"type":"integer","minimum":1,"maximum":100}}],"responses":{"200":{"application/json":{"schema":{"$ref":"#/components/schemas/BookPage"}}},"default":{"application/json":{"schema":{"$ref":"#/components/schemas/Failure"}}}}}',
  '{"method":"POST","path":"/books","operationId":"addBook","security":[["bearer"]],"parameters":[],"body":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/NewBook"}}}},"responses":{"201":{"application/json":{"schema":{"$ref":"#/components/schemas/Book"}}},"default":{"application/json":{"schema":{"$ref":"#/components/schemas/Failure"}}}}}',
  '{"method":"GET","path":"/books/{bookId}","operationId":"getBook","security":[["bearer"]],"parameters":[{"name":"bookId","in":"path","required":true,"schema":{"type":"string"}}],"responses":{"200":{"application/json":{"schema":{"$ref":"#/components/schemas/Book"}}},"default":{"application/json":{"schema":{"$ref":"#/components/schemas/Failure"}}}}}',
];

/** The schemas that operations refer to, each as JSON: a pair of its name and itself. */
export const schemas: readonly string[] = [
  '["NewBook",{"type":"object","required":["title","author"],"properties":{"title":{"type":"string","minLength":1},"author":{"type":"string"},"year":{"type":"integer"}}}]',
  '["Book",{"type":"object","required":["id","title","author"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"author":{"type":"string"},"year":{"type":"integer"}},"examples":[{"id":"book-1","title":"Notes on the Analytical Engine","author":"Ada Lovelace","year":1843}]}]',
  '["BookPage",{"type":"object","required":["books","nextCursor"],"properties":{"books":{"type":"array","items":{"$ref":"#/components/schemas/Book"}},"nextCursor":{"type":["string","null"]}},"examples":[{"books":[{"id":"book-1","title":"Notes on the Analytical Engine","author":"Ada Lovelace","year":1843}],"nextCursor":null}]}]',
  '["Failure",{"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"}}}]',
];

/** The security schemes that operations name. */
export const securitySchemes: Readonly<Record<string, SecurityScheme>> = {
  bearer: { type: "http", scheme: "bearer" },
};

/** What comes before every path in the address of the API. */
export const basePath = "";
