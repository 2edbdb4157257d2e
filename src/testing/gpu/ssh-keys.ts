import type { components } from "../../../generated/gpu/index.ts";
import type { Clock } from "../../client/transport/clock.ts";
import { readString } from "../json.ts";
import { refuse, type Handlers, type Refusal } from "../call.ts";
import { jsonResponse } from "../responses.ts";

type SshKey = Required<components["schemas"]["SshKey"]>;

export interface SshKeys {
  readonly handlers: Handlers;
  readonly find: (id: string) => SshKey | undefined;
  /** A key that is kept for one machine. */
  readonly createTemporary: (publicKey: string) => Promise<Omit<SshKey, "teamId"> | Refusal>;
  clear(): void;
}

interface SshKeysOptions {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly currentTeamId: string;
}

/** One key that is there in the beginning, so that a machine can be ordered at once. */
const seed = {
  id: "66f0a1b2c3d4e5f6a7b8c9d0",
  name: "laptop",
  publicKey:
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEga2V5IHRoYXQgb3BlbnMgbm8gZG9vciBhdCBhbGwh laptop",
  fingerprint: "SHA256:FVYXN3fNCOu5aUT1b568ePsXs3u2f1y1+duq/e6woNA",
};

const keyForm = /^(?:ssh|ecdsa|sk)-\S+ ([A-Za-z0-9+/]+=*)(?: .*)?$/;

export function createSshKeys({ clock, nextId, currentTeamId }: SshKeysOptions): SshKeys {
  const keys = new Map<string, SshKey>();
  const clear = () => {
    keys.clear();
    keys.set(seed.id, { ...seed, createdAt: now(), teamId: currentTeamId });
  };
  const now = () => new Date(clock.now()).toISOString();
  clear();

  const create = async (name: string, publicKey: string) => {
    const fingerprint = await readFingerprint(publicKey);
    if (fingerprint === undefined)
      return refuse(400, "publicKey is not an SSH key: ssh-ed25519 AAAA…", {
        error: "Invalid SSH key",
      });
    return { id: nextId(), name, publicKey, fingerprint, createdAt: now() };
  };
  const withKey = (id: string | undefined, respond: (key: SshKey) => Response) => {
    const key = keys.get(id ?? "");
    return key === undefined ? refuse(404, "SSH key not found") : respond(key);
  };

  return {
    find: (id) => keys.get(id),
    createTemporary: (publicKey) => create("temporary", publicKey),
    clear,
    handlers: {
      "GET /api/ssh-keys": () => jsonResponse([...keys.values()]),
      "POST /api/ssh-keys": async ({ body, success }) => {
        const name = readString(body, "name") ?? "";
        const key = await create(name, readString(body, "publicKey") ?? "");
        if ("refusedWith" in key) return key;
        const stored = { ...key, teamId: readString(body, "teamId") ?? currentTeamId };
        keys.set(stored.id, stored);
        return jsonResponse(stored, success.status);
      },
      "GET /api/ssh-keys/{id}": ({ pathValues }) => withKey(pathValues["id"], jsonResponse),
      "DELETE /api/ssh-keys/{id}": ({ pathValues }) =>
        withKey(pathValues["id"], ({ id }) => {
          keys.delete(id);
          return jsonResponse({ success: true });
        }),
    },
  };
}

/** As `ssh-keygen -l` prints it: `SHA256:…`. */
async function readFingerprint(publicKey: string): Promise<string | undefined> {
  const encoded = keyForm.exec(publicKey.trim())?.[1];
  if (encoded === undefined || encoded.replace(/=+$/, "").length % 4 === 1) return undefined;
  const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `SHA256:${btoa(String.fromCharCode(...hash)).replace(/=+$/, "")}`;
}
