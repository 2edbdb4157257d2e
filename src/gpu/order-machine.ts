import type { components } from "../../generated/gpu/index.ts";
import { readErrorMessage } from "../client/errors/error-body.ts";
import { ConfigError } from "../client/errors/config-error.ts";
import type { SpheronApiError } from "../client/errors/api-error.ts";
import type { AnySpheronError } from "../client/errors/guards.ts";
import type { CallPolicy } from "../client/transport/send.ts";
import { callOperation, type GpuView } from "./call-operation.ts";
import { findOrdered } from "./find-ordered.ts";
import type { Machine } from "./machine.ts";
import type { Offer } from "./offers.ts";
import { OrderError, type RefusedOffer } from "./order-error.ts";
import { currentTeam } from "./team.ts";

type OrderBody = components["schemas"]["CreateDeploymentRequest"];

/** What to order, besides the offer. */
export interface OrderOptions extends Pick<
  OrderBody,
  "cloudInit" | "kubernetesAddon" | "volumeIds"
> {
  /** Name of the machine, which no other machine of the team has. */
  readonly name: string;
  /** Id of a stored SSH key; this or `sshPublicKey`. */
  readonly sshKeyId?: string | undefined;
  /** Text of an SSH key that is stored for this machine alone: `ssh-ed25519 AAAA…`. */
  readonly sshPublicKey?: string | undefined;
  /** Team that pays; the current one by default. */
  readonly teamId?: string | undefined;
  /** One of the offer's regions; the first by default. */
  readonly region?: string | undefined;
  /** Part of the name of one of the offer's operating systems, such as `"Ubuntu 22.04"`; their first by default. */
  readonly operatingSystem?: string | undefined;
  /** Called with each offer that was refused. An error that it throws ends the order. */
  readonly onRefused?: ((refused: RefusedOffer) => void) | undefined;
  /** Ends the order with an `AbortError`; a machine may have been made. */
  readonly signal?: AbortSignal | undefined;
}

const orderOperation = { method: "POST", path: "/api/deployments" } as const;

/** An order takes 20 to 40 s at the server, and callers are known to allow it minutes. */
const orderPolicy: CallPolicy = { timeoutMs: 180_000, attemptTimeoutMs: 180_000 };

/** Refusals that are about the order and not about the offer, so that they meet every offer alike. */
const faultsOfOrder =
  /\bteam ?id\b|\bname\b.*\b(taken|exists?|used?|unique|long|characters)\b|\bbalance\b|\bcredits?\b|\bssh[- _]?key\b|\bvolume/i;

/**
 * Orders a machine by the first of the offers that the API accepts. The next offer is tried only after a refusal that
 * says that nothing was made; after anything less certain, such as a lost response, the machine is looked for by its name.
 *
 * @example
 * const offers = await findOffers(gpu, { search: "h100", gpuCount: 1 });
 * const machine = await orderMachine(gpu, offers.slice(0, 3), { name: "trainer-1", sshKeyId });
 *
 * @param offers an offer, or several in the order in which to try them
 * @throws OrderError when every offer was refused; ConfigError for an invalid option; what the call throws otherwise: when it
 * is not certain whether there is a machine, list the machines before the next order
 */
export async function orderMachine(
  gpu: GpuView,
  offers: Offer | readonly Offer[],
  options: OrderOptions,
): Promise<Machine> {
  const bodies = toBodies([offers].flat(), options);
  const { name, signal, onRefused } = options;
  const teamId = options.teamId ?? (await currentTeam(gpu, { signal })).teamId;
  const refused: RefusedOffer[] = [];
  for (const { offer, ...rest } of bodies) {
    const body = { ...rest.body, teamId };
    const { method, path } = orderOperation;
    const call = callOperation(gpu, method, path, { body, signal, ...orderPolicy });
    const outcome = await call.result();
    if (outcome.ok) return outcome.data;
    const { error } = outcome;
    if (error.kind === "api" && isRefusalOfOffer(error)) {
      const refusal = { offer, error };
      refused.push(refusal);
      onRefused?.(refusal);
    } else {
      const machine = isUncertain(error)
        ? await findOrdered(gpu, { name, teamId, signal })
        : undefined;
      if (machine === undefined) throw error;
      return machine;
    }
  }
  throw new OrderError(orderOperation, refused);
}

/** Whether the server says that it did not take this offer, and may take another. */
function isRefusalOfOffer({ status, body }: SpheronApiError): boolean {
  if (![400, 404, 409, 422].includes(status)) return false;
  return !faultsOfOrder.test(readErrorMessage(body) ?? "");
}

/** Whether there may be a machine, whatever the error says. */
function isUncertain(error: AnySpheronError): boolean {
  if (error.kind === "api") return error.status >= 500 || error.status === 408;
  if (error.kind === "connection") return error.maybeSent;
  return error.kind === "timeout" || error.kind === "decode";
}

interface Candidate {
  readonly offer: Offer;
  readonly body: Omit<OrderBody, "teamId">;
}

/** @throws ConfigError for what the API would refuse, before anything is sent */
function toBodies(offers: readonly Offer[], options: OrderOptions): Candidate[] {
  const { name, sshKeyId, sshPublicKey, cloudInit, kubernetesAddon, volumeIds } = options;
  if (offers.length === 0)
    throw refuse("there are no offers to order: find some with findOffers, or use a wider filter");
  if (name === "")
    throw refuse("name has to be a text that no other machine has: a lost order is found by it");
  if ((sshKeyId === undefined) === (sshPublicKey === undefined))
    throw refuse("an order needs one of sshKeyId and sshPublicKey");
  return offers.map((offer) => {
    const { provider, offerId, gpuCount, instanceType, supportsCloudInit } = offer.details;
    if (cloudInit !== undefined && supportsCloudInit === false)
      throw refuse(`the offer ${offerId} takes no cloudInit: leave out such offers`);
    return {
      offer,
      body: {
        provider,
        offerId,
        gpuType: offer.gpuType,
        gpuCount,
        instanceType,
        region: chooseRegion(offer, options.region),
        operatingSystem: chooseSystem(offer, options.operatingSystem),
        name,
        ...(sshKeyId !== undefined && { sshKeyId }),
        ...(sshPublicKey !== undefined && { ssh_public_key: sshPublicKey }),
        ...(cloudInit !== undefined && { cloudInit }),
        ...(kubernetesAddon !== undefined && { kubernetesAddon }),
        ...(volumeIds !== undefined && { volumeIds }),
      },
    };
  });
}

function chooseRegion({ regions, details }: Offer, wanted: string | undefined): string {
  const region = wanted === undefined ? regions[0] : regions.find((one) => one === wanted);
  if (region !== undefined) return region;
  throw refuse(
    `the offer ${details.offerId} is not in the region ${wanted ?? ""}: it is in ${listOf(regions)}`,
  );
}

function chooseSystem({ details }: Offer, wanted = ""): string {
  const { os_options: systems, offerId } = details;
  const system =
    systems.find((one) => one === wanted) ??
    systems.find((one) => one.toLowerCase().includes(wanted.toLowerCase()));
  if (system !== undefined) return system;
  throw refuse(`the offer ${offerId} has no operating system ${wanted}: it has ${listOf(systems)}`);
}

function listOf(names: readonly string[]): string {
  return names.length === 0 ? "none" : names.join(", ");
}

function refuse(message: string): ConfigError {
  return new ConfigError(message, orderOperation);
}
