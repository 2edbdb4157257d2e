import type { components } from "../../../generated/platform/index.ts";
import { callOperation, type PlatformView } from "../call-operation.ts";

type Schemas = components["schemas"];

/** Where to pin. */
export interface PinOptions {
  /** Name of the bucket. */
  readonly bucket: string;
  /** Id of the organization; optional, because a token belongs to one. */
  readonly organizationId?: string | undefined;
  /** Ends the call with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
}

/** Where to pin one CID, and whether to wait. */
export interface PinOneOptions extends PinOptions {
  /** Whether the API may respond before it has found the content. */
  readonly inBackground?: boolean | undefined;
}

/**
 * Pins content of IPFS by its CID. A list returns the upload of each; `waitForUpload` follows one.
 *
 * @throws what a call throws
 */
export function pin(
  client: PlatformView,
  cid: string,
  options: PinOneOptions,
): Promise<Schemas["PinCidResponse"]>;
export function pin(
  client: PlatformView,
  cids: readonly string[],
  options: PinOptions,
): Promise<Schemas["PinCidsResponseItem"][]>;
export function pin(
  client: PlatformView,
  cids: string | readonly string[],
  { bucket, organizationId, inBackground, signal }: PinOneOptions,
): Promise<unknown> {
  const query = { bucket, ...(organizationId !== undefined && { organization: organizationId }) };
  if (typeof cids !== "string")
    return callOperation(client, "POST", "/v2/ipfs/pins", {
      params: { query },
      body: { cids: [...cids] },
      signal,
      logicalErrors: true,
    });
  const background = inBackground !== undefined && { in_background: inBackground };
  return callOperation(client, "POST", "/v2/ipfs/pin/{cid}", {
    params: { path: { cid: cids }, query: { ...query, ...background } },
    body: {},
    signal,
    logicalErrors: true,
  });
}
