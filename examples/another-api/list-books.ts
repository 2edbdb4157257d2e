import { ConfigError, isAuthenticationError, isSpheronError } from "spheron-client/engine";
import { listBooks, openLibrary } from "./books.js";

const exitCodes = { failed: 1, wrongSettings: 2, tokenRefused: 3, unreachable: 4 };

try {
  const library = openLibrary({
    baseUrl: process.env["LIBRARY_URL"],
    token: process.env["LIBRARY_TOKEN"],
  });
  const [author] = process.argv.slice(2);
  for await (const { id, title, author: writer } of listBooks(library, author))
    console.log([id, writer, title].join("\t"));
} catch (error) {
  // An error that is not the client's is a bug of this program.
  if (!isSpheronError(error)) throw error;
  console.error(error.message);
  process.exitCode = exitCodes[outcomeOf(error)];
}

function outcomeOf(error: object & { readonly kind: string }): keyof typeof exitCodes {
  if (isAuthenticationError(error)) return "tokenRefused";
  if (error instanceof ConfigError) return "wrongSettings";
  return error.kind === "connection" || error.kind === "timeout" ? "unreachable" : "failed";
}
