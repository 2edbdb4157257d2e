import { findMetadata, type ApiDescription } from "../api.ts";
import { createLock, type Credentials } from "./credentials.ts";
import { createBearerLock, type CreateChooseLocks, type Lock } from "./lock.ts";

/** For any document: the locks of the first alternative that the client has credentials for. */
export function createChooseLocks(credentials: Credentials["credentials"] = {}): CreateChooseLocks {
  return (api, createSource, hasToken) => {
    const locks = new Map<string, Lock>();
    const findLock = (name: string) => {
      const lock =
        locks.get(name) ?? createLock(name, api.securitySchemes[name], credentials, createSource);
      locks.set(name, lock);
      return lock;
    };
    const isSilent = Object.keys(api.securitySchemes).length === 0;
    const undeclared = isSilent && hasToken ? [createBearerLock(createSource)] : [];
    const toCandidates = (alternatives: ApiDescription["security"]) =>
      alternatives.length === 0 ? [undeclared] : alternatives.map((names) => names.map(findLock));
    const usual = toCandidates(api.security);

    return ({ operation, headers }) => {
      const { security } = findMetadata(api, operation);
      const candidates = security === undefined ? usual : toCandidates(security);
      const isOpen = ({ header }: Lock) => header !== undefined && headers.has(header);
      const found =
        candidates.find((wanted) => wanted.every((lock) => isOpen(lock) || lock.isConfigured())) ??
        // Asking the first for its credential says which one is missing.
        candidates[0];
      return found?.filter((lock) => !isOpen(lock)) ?? [];
    };
  };
}
