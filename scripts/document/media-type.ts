/** Whether the media type is JSON, with or without parameters. */
export function isJsonMediaType(mediaType: string): boolean {
  return /[/+]json *(;|$)/i.test(mediaType);
}
