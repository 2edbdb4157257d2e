/** One way in which a statement about the API differs from the document. */
export interface Finding {
  /** `GET /v1/profile` */
  readonly operation: string;
  /** `query parameter skip`, `content type`, `response 200 application/json`, … */
  readonly part: string;
  readonly message: string;
}

/** `GET /v1/profile: authorization: sent nothing, the document says "Bearer …"` */
export function wordFinding({ operation, part, message }: Finding): string {
  return `${operation}: ${part}: ${message}`;
}

/** A finding when the two differ; the values are shown as JSON. */
export function compare(
  place: Pick<Finding, "operation" | "part">,
  seen: { readonly did: string; readonly value: unknown },
  said: unknown,
): Finding[] {
  const [actual, expected] = [show(seen.value), show(said)];
  if (actual === expected) return [];
  return [{ ...place, message: `${seen.did} ${actual}, the document says ${expected}` }];
}

/** JSON with sorted keys, so that equal data gives equal text. */
function show(value: unknown): string {
  if (value === undefined) return "nothing";
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
