/** `/v1/profile` is the path `/profile` of version `v1`; `/status` has no version. */
export function versionOf(path: string): { prefix: string; rest: string } | undefined {
  const [, prefix, rest] = /^\/(v\d+)(\/.+)$/.exec(path) ?? [];
  return prefix === undefined || rest === undefined ? undefined : { prefix, rest };
}
