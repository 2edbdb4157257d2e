// Generated from Spheron API 2024-03.1-reconstructed by npm run generate; not for editing.

/** Is told of each mismatch: the JSON Pointer to it, what the document has there, and the value that is there. */
export type Fault = (at: string, expected: string, value: unknown) => void;

/** Tells `fault` where a value is not what the document says. */
export type Check = (value: unknown, at: string, fault: Fault) => void;

/** A copy of what the document declares, added to what has been kept of the same value. Takes values that fit. */
export type Keep = (value: unknown, kept?: unknown) => unknown;

/** The successful responses of one operation. */
export interface Validator<Method extends string = string, Path extends string = string> {
  /** Method of the operation. */
  readonly method: Method;
  /** Path template of the operation. */
  readonly path: Path;
  /** Whether a success can come without a body. */
  readonly mayBeEmpty: boolean;
  /** Tells where a response is not what the document says. */
  readonly check: Check;
  /** Absent where the document declares no keys. */
  readonly keep?: Keep;
}

export type Fields = Record<string, unknown>;

export function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function own(value: Fields, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Sets a key that may mean something to every object. */
export function put(target: Fields, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}

/** A key as it stands in a JSON Pointer. */
export function token(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

export function fits(check: Check, value: unknown): boolean {
  let isFitting = true;
  check(value, "", () => {
    isFitting = false;
  });
  return isFitting;
}

/** Passes a value that fits one of the checks; of another, tells the faults of the check with the fewest. */
export function anyOf(checks: readonly Check[], value: unknown, at: string, fault: Fault): void {
  let nearest: Parameters<Fault>[] | undefined;
  for (const check of checks) {
    const faults: Parameters<Fault>[] = [];
    check(value, at, (...found) => {
      faults.push(found);
    });
    if (faults.length === 0) return;
    if (nearest === undefined || faults.length < nearest.length) nearest = faults;
  }
  for (const found of nearest ?? []) fault(...found);
}
