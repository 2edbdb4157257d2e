/** How a value goes out: as what it is, with the content type that belongs to it. */
export interface Encoding {
  /** `undefined` leaves the header to the platform, which knows the boundary of a form. */
  readonly contentType?: string;
  readonly body: BodyInit;
}

/** Values that are bodies already; each is sent as it is. */
const asTheyAre: readonly ((body: object) => Encoding | undefined)[] = [
  (body) => (body instanceof FormData ? { body } : undefined),
  (body) =>
    body instanceof Blob
      ? { body, contentType: body.type || "application/octet-stream" }
      : undefined,
  (body) =>
    body instanceof URLSearchParams
      ? { body, contentType: "application/x-www-form-urlencoded;charset=UTF-8" }
      : undefined,
  (body) =>
    body instanceof ReadableStream ? { body, contentType: "application/octet-stream" } : undefined,
  (body) => (isBytes(body) ? { body, contentType: "application/octet-stream" } : undefined),
  (body) => (holdsBlob(body) ? { body: formOf(body) } : undefined),
];

/** Everything else is JSON; dates become ISO 8601. */
export function encodeBody(body: unknown): Encoding {
  if (typeof body === "object" && body !== null) {
    for (const encode of asTheyAre) {
      const encoding = encode(body);
      if (encoding !== undefined) return encoding;
    }
  }
  return { body: JSON.stringify(body), contentType: "application/json" };
}

function isBytes(body: object): body is Uint8Array<ArrayBuffer> | ArrayBuffer {
  return body instanceof ArrayBuffer || ArrayBuffer.isView(body);
}

/** A plain object of fields of which at least one is a file: JSON could not carry it. */
function holdsBlob(body: object): boolean {
  return Object.values(body).some(
    (value) =>
      value instanceof Blob || (Array.isArray(value) && value.some((item) => item instanceof Blob)),
  );
}

/** Lists become repeated fields; what is left out (`undefined`, `null`) stays out. */
function formOf(body: object): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(body) as [string, unknown][]) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (item === undefined || item === null) continue;
      form.append(name, item instanceof Blob ? item : fieldText(item));
    }
  }
  return form;
}

function fieldText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "string" ? value : JSON.stringify(value);
}
