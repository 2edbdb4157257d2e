/** A request and what the mock did with it. */
export interface MockRequest {
  /** `GET`, `POST`, … */
  readonly method: string;
  /** With its query, as it was sent. */
  readonly path: string;
  /** The operation of the document; `undefined` where none fits. */
  readonly operationId: string | undefined;
  /** 0 when the connection was broken. */
  readonly status: number;
  /** Milliseconds until the response was known. */
  readonly durationMs: number;
  /** What the document does not allow about it: `the query parameter x is not declared`. */
  readonly violations: readonly string[];
}

export interface RequestLog {
  readonly requests: readonly MockRequest[];
  readonly violations: readonly string[];
  /** `key` is what violations begin with: `GET /v1/profile`. */
  add(key: string, request: MockRequest): void;
  clear(): void;
}

export const mostEntries = 1000;

export function createRequestLog(): RequestLog {
  const requests: MockRequest[] = [];
  const violations: string[] = [];
  return {
    requests,
    violations,
    add(key, request) {
      requests.push(request);
      violations.push(...request.violations.map((violation) => `${key}: ${violation}`));
      requests.splice(0, requests.length - mostEntries);
      violations.splice(0, violations.length - mostEntries);
    },
    clear() {
      requests.length = 0;
      violations.length = 0;
    },
  };
}
