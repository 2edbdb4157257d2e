import { inspect, type InspectOptions } from "node:util";

/** Headers as undici and Node hand them over, by names in lower case. */
export type ReceivedHeaders = Readonly<
  Record<string, number | string | readonly string[] | undefined>
>;

/**
 * The headers of a response. Most calls look up a name or two, for which no `Headers` is made: that would cost more than
 * anything else that is done to a response.
 */
class LazyHeaders implements Headers {
  readonly #received: ReceivedHeaders;
  #made: Headers | undefined;

  constructor(received: ReceivedHeaders) {
    this.#received = received;
  }

  get #headers(): Headers {
    return (this.#made ??= toHeaders(this.#received));
  }

  get(name: string): string | null {
    if (this.#made !== undefined) return this.#made.get(name);
    const key = name.toLowerCase();
    const value = Object.hasOwn(this.#received, key) ? this.#received[key] : undefined;
    if (value === undefined) return null;
    return typeof value === "object" ? value.join(", ") : String(value);
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  append(name: string, value: string): void {
    this.#headers.append(name, value);
  }

  set(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  delete(name: string): void {
    this.#headers.delete(name);
  }

  getSetCookie(): string[] {
    return this.#headers.getSetCookie();
  }

  forEach(callback: (value: string, name: string, headers: Headers) => void): void {
    this.#headers.forEach(callback);
  }

  keys() {
    return this.#headers.keys();
  }

  values() {
    return this.#headers.values();
  }

  entries() {
    return this.#headers.entries();
  }

  [Symbol.iterator]() {
    return this.#headers.entries();
  }

  [inspect.custom](_depth: number, options: InspectOptions): string {
    return inspect(this.#headers, options);
  }
}

// Without its constructor, which is what costs: `instanceof Headers` is right about the methods.
Object.setPrototypeOf(LazyHeaders.prototype, Headers.prototype);

export function createHeaders(received: ReceivedHeaders): Headers {
  return new LazyHeaders(received);
}

function toHeaders(received: ReceivedHeaders): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(received)) {
    // HTTP/2 has its status among them.
    if (name.startsWith(":")) continue;
    for (const item of [value ?? []].flat()) headers.append(name, String(item));
  }
  return headers;
}
