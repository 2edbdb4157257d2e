/** A request that the mock answered. */
export interface MockRequest {
  /** `GET`, `POST`, … */
  readonly method: string;
  /** With its query, as it was sent. */
  readonly path: string;
  /** The operation of the document; `undefined` where none fits. */
  readonly operationId: string | undefined;
  /** 0 when the connection was broken off. */
  readonly status: number;
  /** Milliseconds until the answer was known. */
  readonly durationMs: number;
  /** What it did against the document: `the query parameter x is not declared`. */
  readonly violations: readonly string[];
}

export interface Journal {
  readonly requests: readonly MockRequest[];
  readonly violations: readonly string[];
  /** `name` is what the violations are told of: `GET /v1/profile`. */
  add(name: string, request: MockRequest): void;
  clear(): void;
}

const mostEntries = 1000;

export function createJournal(): Journal {
  const requests: MockRequest[] = [];
  const violations: string[] = [];
  return {
    requests,
    violations,
    add(name, request) {
      requests.push(request);
      violations.push(...request.violations.map((violation) => `${name}: ${violation}`));
      requests.splice(0, requests.length - mostEntries);
      violations.splice(0, violations.length - mostEntries);
    },
    clear() {
      requests.length = 0;
      violations.length = 0;
    },
  };
}
