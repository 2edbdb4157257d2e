// Generated from Spheron GPU API 2026-09.1-reconstructed (SHA-256 644ed7e10920bff1059cabf90f01b6a1a53237d62d8598415bca58419c2e61c1) by npm run generate; not for editing.

/** No path of the document has a version. */
export type VersionPaths = Record<never, never>;
