// Plain JavaScript, so that a worker thread can load it without a TypeScript loader.
import { parentPort } from "node:worker_threads";
import { format } from "prettier";

/** Explicit, so that no configuration file of the reader's machine takes part. */
const options = { parser: "typescript", printWidth: 100 };

/** @param {string} text */
export function formatTypeScript(text) {
  return format(text, options);
}

/**
 * As a worker: answers each `{ id, text }` with `{ id, formatted }` or `{ id, message }`.
 *
 * @param {{ id: number, text: string }} request
 */
async function answer({ id, text }) {
  try {
    parentPort?.postMessage({ id, formatted: await formatTypeScript(text) });
  } catch (error) {
    parentPort?.postMessage({ id, message: String(error) });
  }
}

parentPort?.on("message", (/** @type {{ id: number, text: string }} */ request) => {
  void answer(request);
});
