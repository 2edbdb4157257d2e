import { createClient, type ClientOptions } from "../create-client.ts";
import type { PlatformView } from "../call-operation.ts";
import { UploadError } from "./upload-error.ts";
import type { UploadResult } from "./finish-upload.ts";
import {
  initiate,
  isText,
  readSession,
  type UploadSession,
  type UploadTarget,
} from "./protocol.ts";
import type { UploadSource } from "./source.ts";
import { transfer, type TransferOptions } from "./transfer.ts";
import { withSource } from "./with-source.ts";

/** An upload that has been initiated for someone else, and the token that is valid for it alone. */
export interface UploadToken extends UploadSession {
  /** The single use token. */
  readonly token: string;
}

/**
 * Begins an upload for a browser: send it the `token`, which contains all that it needs. The upload has to be
 * carried out within about 10 minutes.
 *
 * @throws UploadError when the server returns no token; what a call throws
 */
export async function createUploadToken(
  client: PlatformView,
  target: UploadTarget & { readonly signal?: AbortSignal | undefined },
): Promise<UploadToken> {
  return initiate(client, target, true, target.signal, (response, from) => {
    const { singleUseToken } = response;
    if (!isText(singleUseToken)) throw new UploadError(`${from} has no single use token`);
    return { token: singleUseToken, ...readSession(response, from) };
  });
}

/** How to send files with a single use token, and where to. */
export interface TokenUploadOptions
  extends TransferOptions, Pick<ClientOptions, "baseUrl" | "allowInsecure" | "fetch" | "onEvent"> {}

/**
 * Uploads files with a single use token. The token is sent with the files, to finish, and to read the upload if the
 * last response is lost. It is sent to the API only.
 *
 * @example
 * await uploadWithToken(token, input.files, { onProgress: ({ sentBytes }) => show(sentBytes) });
 *
 * @param token what `createUploadToken` returned, or the token alone, whose claims are read and not verified
 * @throws UploadError when the token does not say how to send files, and as `upload` does
 */
export async function uploadWithToken(
  token: string | UploadToken,
  source: UploadSource,
  { baseUrl, allowInsecure, fetch, onEvent, ...options }: TokenUploadOptions = {},
): Promise<UploadResult> {
  const session =
    typeof token === "string"
      ? readSession(claimsOf(token), "The single use token")
      : readSession(token, "What createUploadToken gave");
  const client = createClient({
    token: typeof token === "string" ? token : token.token,
    baseUrl,
    allowInsecure,
    fetch,
    onEvent,
  });
  return withSource(source, options.signal, (opened) => transfer(client, session, opened, options));
}

/** The middle part of a JSON Web Token. */
function claimsOf(token: string): Partial<UploadSession> {
  const encoded = token.split(".")[1] ?? "";
  try {
    const bytes = Uint8Array.from(
      atob(encoded.replaceAll("-", "+").replaceAll("_", "/")),
      (character) => character.charCodeAt(0),
    );
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof claims === "object" && claims !== null) return claims;
  } catch {
    // The cause would quote the token.
  }
  throw new UploadError("The single use token is not a JSON Web Token");
}
