import { isRefusal, refuse, type Call, type Handlers, type Refusal } from "../call.ts";
import { readString, toList } from "../json.ts";
import { jsonResponse } from "../responses.ts";
import type { CatalogueGroup, CatalogueOffer } from "./catalogue.ts";
import { refuseName } from "./machine-names.ts";
import type { MachineOrder, Machines } from "./machines.ts";
import type { RateLimit } from "./rate-limit.ts";
import type { SshKeys } from "./ssh-keys.ts";
import type { Teams } from "./teams.ts";
import type { Volumes } from "./volumes.ts";

export interface OrdersOptions {
  readonly catalogue: readonly CatalogueGroup[];
  readonly countLeft: (offer: CatalogueOffer) => number;
  readonly machines: Machines;
  readonly keys: SshKeys;
  readonly teams: Teams;
  readonly volumes: Volumes;
  readonly limit: RateLimit;
  readonly minimumRuntimeMinutes: number;
}

/** Orders of machines: what the server checks, in its order. */
export function createOrderHandlers(options: OrdersOptions): Handlers {
  const { catalogue, countLeft, machines, keys, teams, volumes, limit } = options;
  const offers = catalogue.flatMap((group) => group.offers);

  const findOffer = ({ body }: Call): CatalogueOffer | Refusal => {
    const offer = offers.find(
      ({ details }) => details.offerId === body["offerId"] && details.provider === body["provider"],
    );
    if (offer === undefined) return refuseOrder("There is no such offer of this provider");
    const { details, gpuType } = offer;
    const choices = [
      ["gpuType", [gpuType]],
      ["gpuCount", [details.gpuCount]],
      ["instanceType", [details.instanceType]],
      ["region", details.clusters],
      ["operatingSystem", details.os_options],
    ] as const;
    for (const [field, allowed] of choices)
      if (!allowed.some((choice) => choice === body[field]))
        return refuseOrder(`${field} is not of the offer: it has ${allowed.join(", ")}`);
    if (body["cloudInit"] !== undefined && details.supportsCloudInit !== true)
      return refuseOrder("The offer does not support cloudInit");
    return offer;
  };

  const findKey = async ({ body }: Call): Promise<MachineOrder["sshKey"] | Refusal> => {
    const publicKey = readString(body, "ssh_public_key");
    if (publicKey !== undefined) return keys.createTemporary(publicKey);
    const id = readString(body, "sshKeyId");
    if (id === undefined) return refuseOrder("sshKeyId or ssh_public_key is required");
    return keys.find(id) ?? refuseOrder(`SSH key ${id} not found`);
  };

  const refuseCredit = (balance: number, { details }: CatalogueOffer): Refusal | undefined => {
    const needed = (details.price * options.minimumRuntimeMinutes) / 60;
    if (balance > 0 && balance >= needed) return undefined;
    return refuseOrder(
      `Insufficient balance: ${needed.toFixed(2)} USD for the minimum runtime, ${balance} USD available`,
    );
  };

  const refuseStock = (offer: CatalogueOffer): Refusal | undefined => {
    const { provider, maintenance = false } = offer.details;
    // The provider's own words and status come through.
    if (maintenance) return refuseOrder(`${provider} responded with 503: under maintenance`);
    if (countLeft(offer) > 0) return undefined;
    return refuseOrder(
      `${provider} responded with 409: not enough capacity for this configuration`,
    );
  };

  return {
    "POST /api/deployments": async (call) => {
      const tooMany = limit.take();
      if (tooMany !== undefined) return tooMany;
      const { body, success } = call;
      const teamId = readString(body, "teamId") ?? "";
      const balance = teams.balanceOf(teamId);
      if (balance === undefined) return refuseOrder(`There is no team with the teamId ${teamId}`);
      const offer = findOffer(call);
      if (isRefusal(offer)) return offer;
      const name = readString(body, "name") ?? null;
      const badName = name === null ? undefined : refuseName(machines, { name, teamId });
      if (badName !== undefined) return badName;
      const volumeIds = toList(body["volumeIds"]).map(String);
      const unknown = volumeIds.find((id) => !volumes.has(id));
      // Its own fault, as the server takes it.
      if (unknown !== undefined) return refuse(500, `Volume not found: ${unknown}`);
      const sshKey = await findKey(call);
      if (isRefusal(sshKey)) return sshKey;
      const refusal = refuseCredit(balance, offer) ?? refuseStock(offer);
      if (refusal !== undefined) return refusal;
      const machine = machines.add({
        name,
        teamId,
        offer,
        sshKey,
        isTemporaryKey: body["sshKeyId"] === undefined,
        region: readString(body, "region") ?? "",
        operatingSystem: readString(body, "operatingSystem") ?? "",
        volumeIds,
      });
      // This provider only notes them.
      if (offer.details.provider !== "spheron-es")
        for (const volumeId of volumeIds) volumes.attach(volumeId, machine);
      return jsonResponse(machines.present(machine), success.status);
    },
  };
}

function refuseOrder(message: string): Refusal {
  return refuse(400, message, { error: "Failed to create deployment" });
}
