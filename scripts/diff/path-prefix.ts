/** How the paths of one document are read, so that they have those of the other. Stripping comes first. */
export interface PathPrefix {
  readonly strip?: string | undefined;
  readonly add?: string | undefined;
}

/** A path as it is compared. What does not begin with the prefix stays as it is. */
export function withPrefix(path: string, { strip = "", add = "" }: PathPrefix): string {
  const isBelow = strip !== "" && path.startsWith(`${strip}/`);
  return add + (isBelow ? path.slice(strip.length) : path);
}

/** A server that is the same as one of the other document, as far as the prefix moved between it and the paths. */
export function serverBeside(
  url: string,
  { strip = "", add = "" }: PathPrefix,
  others: readonly string[],
): string {
  const moved = [
    url,
    url + strip,
    ...(url.endsWith(add) ? [url.slice(0, -add.length || undefined)] : []),
  ];
  return moved.find((one) => others.includes(one)) ?? url;
}
