/** The module that tells the client its version. */
export function versionModule(version: string): string {
  return `/** The version of this package; \`npm run release:version\` writes it. */
export const version = ${JSON.stringify(version)};
`;
}
