// Generated from Spheron GPU API 2026-09.1-reconstructed (SHA-256 74dd880dcda20f8bd4a1d039a52981ee7d20d59deb4eed3e2e99c69aa5ebe3a6) by npm run generate; not for editing.

/** No path of the document has a version. */
export type VersionPaths = Record<never, never>;
