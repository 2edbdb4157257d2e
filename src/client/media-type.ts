/** Whether the media type is JSON, whatever its parameters. */
export function isJsonType(type: string): boolean {
  return /[/+]json\s*(;|$)/i.test(type);
}

/** Whether the media type is a form, whatever its parameters. */
export function isFormType(type: string): boolean {
  return /^(multipart\/|application\/x-www-form-urlencoded\b)/i.test(type);
}
