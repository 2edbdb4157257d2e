// Generated from Library 1.0.0 (SHA-256 90cd61249ed3defb3ea215da271d667dddacc6cc4f70c64260ba54d356118677) by npm run generate; not for editing.

/** No path of the document has a version. */
export type VersionPaths = Record<never, never>;
