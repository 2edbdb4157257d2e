const json = /[/+]json\s*(;|$)/i;
const form = /^(multipart\/|application\/x-www-form-urlencoded\b)/i;

/** Whether the media type is JSON, whatever its parameters. */
export function isJsonType(type: string): boolean {
  return json.test(type);
}

/**
 * The media type that a value goes out as, of those that the document offers; `undefined` where none of them fits.
 * A file never becomes JSON, a text is JSON only where nothing takes it as it is, and other values are JSON before they
 * are a form.
 *
 * @param holdsFile whether the value is an object with a file in it
 */
export function pickMediaType(
  offered: readonly string[],
  value: unknown,
  holdsFile: boolean,
): string | undefined {
  // A range such as `application/*+json` cannot be sent as a type.
  const types = offered.filter((type) => !type.includes("*"));
  const isOpen = offered.some((type) => /^(\*|application)\/\*/.test(type));
  const asJson = types.find(isJsonType) ?? (isOpen ? "application/json" : undefined);
  if (typeof value === "string")
    return types.find((type) => /^text\/(?!json)/i.test(type)) ?? asJson ?? types.find(isRawType);
  const asForm = types.find((type) => (holdsFile ? /^multipart\//i : form).test(type));
  return holdsFile ? asForm : (asJson ?? asForm ?? types.find(isRawType));
}

/** The media type of bytes, of those that the document offers. */
export function pickBytesType(offered: readonly string[]): string | undefined {
  return offered.find((type) => isRawType(type) && !type.includes("*"));
}

/** Whether a body of that type is sent as it is. */
export function isRawType(type: string): boolean {
  return !json.test(type) && !form.test(type);
}
