import { Readable } from "node:stream";
import type { Bytes } from "../client/bytes.ts";

/** Bytes that wait for a reader, before the sender is asked to wait. */
const mostHeldBytes = 64 * 1024;

/** How whoever receives a body holds its sender back. */
export interface Flow {
  pause(): void;
  resume(): void;
  /** Nobody wants the rest. */
  abort(reason: Error): void;
}

/**
 * The body of a response while it arrives: `push`, `end` and `fail` are called as it does. It can be read once, in one form,
 * and costs a tenth of a stream when it is read as a whole.
 */
export class IncomingBody {
  /** Until nothing more comes; a response may be kept for long. */
  #flow: Flow | undefined;
  readonly #chunks: Buffer[] = [];
  #heldBytes = 0;
  #mostHeldBytes = mostHeldBytes;
  #isPaused = false;
  #state: "open" | "whole" | "failed" = "open";
  #error: unknown;
  #onOver: (() => void) | undefined;
  /** Called whenever there is something new. */
  #notify: (() => void) | undefined;

  constructor(flow: Flow) {
    this.#flow = flow;
  }

  /** Whether nothing more comes. */
  get isOver(): boolean {
    return this.#state !== "open";
  }

  push(bytes: Buffer): void {
    this.#chunks.push(bytes);
    this.#heldBytes += bytes.length;
    if (this.#heldBytes >= this.#mostHeldBytes && !this.#isPaused) {
      this.#isPaused = true;
      this.#flow?.pause();
    }
    this.#notify?.();
  }

  end(): void {
    this.#finish("whole");
  }

  fail(error: unknown): void {
    if (this.#state === "open") this.#error = error;
    this.#finish("failed");
  }

  /** Calls `callback` when nothing more comes. */
  whenOver(callback: () => void): void {
    if (this.#state === "open") this.#onOver = callback;
    else callback();
  }

  /** Fails it, whatever has arrived. */
  refuse(error: Error): this {
    this.#abort();
    this.#state = "failed";
    this.#error = error;
    this.#chunks.length = 0;
    return this;
  }

  /** All bytes. */
  whole(): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#mostHeldBytes = Infinity;
      this.#notify = () => {
        if (this.#state === "failed") reject(this.#error);
        else if (this.#state === "whole") resolve(joinBuffers(this.#chunks));
      };
      this.#notify();
      this.#resume();
    });
  }

  /** The bytes as a stream of the web. */
  stream(): ReadableStream<Bytes> {
    return new ReadableStream<Bytes>(
      {
        pull: async (controller) => {
          const bytes = await this.#next();
          if (bytes === undefined) controller.close();
          // A Buffer may share its memory with others.
          else controller.enqueue(new Uint8Array(bytes));
        },
        cancel: () => {
          this.#abort();
        },
      },
      { highWaterMark: 0 },
    );
  }

  /** The bytes as a stream of Node. */
  readable(): Readable {
    const body = new Readable({
      read: () => {
        this.#next().then(
          (bytes) => body.push(bytes ?? null),
          (error: unknown) => body.destroy(error as Error),
        );
      },
      destroy: (error, done) => {
        this.#abort();
        done(error);
      },
    });
    return body;
  }

  /** The bytes that came next, or `undefined` after the last. */
  #next(): Promise<Buffer | undefined> {
    return new Promise((resolve, reject) => {
      this.#notify = () => {
        const bytes = this.#chunks.shift();
        if (bytes === undefined && this.#state === "open") return;
        this.#notify = undefined;
        if (bytes === undefined && this.#state === "failed") reject(this.#error);
        else resolve(bytes);
        this.#heldBytes -= bytes?.length ?? 0;
        if (this.#heldBytes < this.#mostHeldBytes) this.#resume();
      };
      this.#notify();
    });
  }

  #finish(state: "whole" | "failed"): void {
    if (this.#state !== "open") return;
    this.#state = state;
    this.#flow = undefined;
    this.#notify?.();
    this.#onOver?.();
  }

  #resume(): void {
    if (!this.#isPaused) return;
    this.#isPaused = false;
    this.#flow?.resume();
  }

  #abort(): void {
    this.#flow?.abort(new Error("nobody reads the response any more"));
  }
}

function joinBuffers(parts: readonly Buffer[]): Buffer {
  const [first] = parts;
  return first !== undefined && parts.length === 1 ? first : Buffer.concat(parts);
}
