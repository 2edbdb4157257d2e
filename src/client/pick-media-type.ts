import { isFormType, isJsonType } from "./media-type.ts";

/**
 * The media type that a value goes out as, of those that the document offers; `undefined` where none of them fits.
 * A file never becomes JSON, a text is JSON only where nothing takes it as it is, and other values are JSON before they
 * are a form. Bytes have a type that is neither.
 *
 * @param isReady whether the body goes out as it is
 */
export function pickMediaType(
  offered: readonly string[],
  value: unknown,
  isReady: boolean,
): string | undefined {
  // A range such as `application/*+json` cannot be sent as a type.
  const types = offered.filter((type) => !type.includes("*"));
  const raw = types.find(isRawType);
  if (isReady) return raw;
  const isOpen = offered.some((type) => /^(\*|application)\/\*/.test(type));
  const asJson = types.find(isJsonType) ?? (isOpen ? "application/json" : undefined);
  if (typeof value === "string")
    return types.find((type) => /^text\/(?!json)/i.test(type)) ?? asJson ?? raw;
  if (holdsFile(value)) return types.find((type) => /^multipart\//i.test(type));
  return asJson ?? types.find(isFormType) ?? raw;
}

/** Whether a body of that type is sent as it is. */
function isRawType(type: string): boolean {
  return !isJsonType(type) && !isFormType(type);
}

function holdsFile(value: unknown): boolean {
  return Object.values(value ?? {})
    .flat()
    .some((item) => item instanceof Blob);
}
