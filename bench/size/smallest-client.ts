/**
 * The smallest honest client, as the floor of what a client can weigh: it fills paths, writes queries and JSON, sends headers
 * and a token, reads JSON, and fails with an error that says what failed. No retries, time limits, redirects, forms, hooks,
 * or secrets hidden from errors, no facts of any API.
 */
export class CallError extends Error {
  override readonly name = "CallError";
  constructor(
    readonly method: string,
    readonly path: string,
    readonly status: number,
    readonly body: unknown,
  ) {
    super(`${method} ${path} failed with ${status}`);
  }
}

interface Options {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export function createSmallestClient(baseUrl: string, token: string) {
  return async (method: string, path: string, options: Options = {}): Promise<unknown> => {
    const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
      const value = options.path?.[name];
      if (value === undefined || /^\.{0,2}$/.test(String(value)))
        throw new TypeError(`${method} ${path}: the path parameter ${name} cannot be written`);
      return encodeURIComponent(value);
    });
    const query = Object.entries(options.query ?? {})
      .flatMap(([name, value]) =>
        value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`],
      )
      .join("&");
    const response = await fetch(`${baseUrl}${filled}${query && `?${query}`}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(options.body !== undefined && { "content-type": "application/json" }),
        ...options.headers,
      },
      body: options.body === undefined ? null : JSON.stringify(options.body),
    });
    const text = await response.text();
    let body: unknown = text;
    try {
      body = text === "" ? undefined : JSON.parse(text);
    } catch {
      if (response.ok) throw new CallError(method, path, response.status, text);
    }
    if (!response.ok) throw new CallError(method, path, response.status, body);
    return body;
  };
}
