import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { astToString } from "openapi-typescript";
import type ts from "typescript";
import { toChunks, type Chunk } from "./chunks.ts";
import { formatTypeScript } from "./prettier.js";

/** Below this a second thread takes longer to start than it saves. */
const charactersWorthThreads = 400_000;

/** The statements as text, formatted as prettier formats the whole: a type file is mostly prettier's time. */
export async function formatStatements(statements: readonly ts.Statement[]): Promise<string> {
  const chunks = toChunks(statements);
  const texts = chunks.map(({ statement }) => astToString(statement));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length < charactersWorthThreads) return formatTypeScript(astToString([...statements]));
  const formatted = await formatInThreads(texts);
  return chunks.map((chunk, index) => ownLines(chunk, formatted[index] ?? "")).join("");
}

function ownLines({ dropFirst, dropLast }: Chunk, formatted: string): string {
  const lines = formatted.trimEnd().split("\n");
  return `${lines.slice(dropFirst, lines.length - dropLast).join("\n")}\n`;
}

interface Answer {
  readonly id: number;
  readonly formatted?: string;
  readonly message?: string;
}

/** Each thread takes the next text as soon as it has finished one. */
async function formatInThreads(texts: readonly string[]): Promise<string[]> {
  const results = new Array<string>(texts.length);
  const remaining = texts.entries();
  const runThread = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL("./prettier.js", import.meta.url), { execArgv: [] });
      const next = () => {
        const { value, done } = remaining.next();
        if (done === true) {
          void worker.terminate();
          resolve();
          return;
        }
        const [id, text] = value;
        worker.postMessage({ id, text });
      };
      worker.on("error", reject);
      worker.on("message", ({ id, formatted, message }: Answer) => {
        if (formatted === undefined) {
          void worker.terminate();
          reject(new Error(message));
          return;
        }
        results[id] = formatted;
        next();
      });
      next();
    });
  const threads = Math.min(availableParallelism(), texts.length);
  await Promise.all(Array.from({ length: threads }, runThread));
  return results;
}
