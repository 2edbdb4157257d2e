import type { components } from "../../../generated/gpu/index.ts";
import type { Clock } from "../../client/transport/clock.ts";
import { refuse, type Call, type Handlers, type Refusal } from "../call.ts";
import { readString, type JsonObject } from "../json.ts";
import { jsonResponse } from "../responses.ts";
import type { Machine, Machines } from "./machines.ts";
import { toPage } from "./page.ts";
import { hourlyRatePerGb, regionsOf } from "./volume-regions.ts";

type Volume = components["schemas"]["Volume"];

interface StoredVolume {
  /** Id of the data base, which only reading takes. */
  readonly id: string;
  /** Handle of the provider, which every call takes. */
  readonly volumeId: string;
  name: string;
  readonly provider: string;
  readonly region: string;
  readonly teamId: string;
  sizeInGb: number;
  readonly createdAt: string;
  readonly machines: Set<Machine>;
}

export interface Volumes {
  readonly handlers: Handlers;
  /** Whether it is there, by the handle of the provider. */
  readonly has: (volumeId: string) => boolean;
  readonly attach: (volumeId: string, machine: Machine) => void;
  clear(): void;
}

interface VolumesOptions {
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly machines: Machines;
  readonly currentTeamId: string;
}

const defaultLimit = 20;
const nameForm = /^[a-z0-9_-]{1,60}$/;

/** Providers whose volumes are wherever they are needed. */
const withoutRegion: readonly string[] = ["voltage-park"];

export function createVolumes({ clock, nextId, machines, currentTeamId }: VolumesOptions): Volumes {
  const volumes = new Map<string, StoredVolume>();

  const attachedTo = (volume: StoredVolume) =>
    [...volume.machines].filter((machine) => !machines.hasEnded(machine)).map(({ id }) => id);
  const present = (volume: StoredVolume): Volume => {
    const attachedToDeploymentIds = attachedTo(volume);
    const { id, volumeId, name, provider, region, teamId, sizeInGb, createdAt } = volume;
    return {
      id,
      volumeId,
      name,
      providerId: provider,
      region,
      teamId,
      sizeInGb,
      usedCapacityBytes: 0,
      status: attachedToDeploymentIds.length > 0 ? "attached" : "available",
      hourlyRate: hourlyRatePerGb(provider),
      attachedToDeploymentIds,
      extras: provider === "spheron-es" ? { mountTag: name } : {},
      createdAt,
    };
  };
  const add = (
    fields: Pick<StoredVolume, "name" | "provider" | "region" | "teamId" | "sizeInGb">,
  ) => {
    const id = nextId();
    const volume = {
      ...fields,
      id,
      volumeId: `${fields.provider === "spheron-es" ? "computefilesystem-" : "vol_"}${id.slice(-12)}`,
      createdAt: new Date(clock.now()).toISOString(),
      machines: new Set<Machine>(),
    };
    volumes.set(volume.volumeId, volume);
    return volume;
  };
  const clear = () => {
    volumes.clear();
    add({
      name: "datasets",
      provider: "voltage-park",
      region: "US Central 1",
      teamId: currentTeamId,
      sizeInGb: 500,
    });
  };
  clear();

  const refuseName = (name: string): Refusal | undefined => {
    if (!nameForm.test(name))
      return refuse(400, "name has up to 60 lower case letters, digits, hyphens and underscores");
    const isTaken = [...volumes.values()].some((volume) => volume.name === name);
    return isTaken ? refuse(400, `A volume with the name ${name} already exists`) : undefined;
  };
  const notFound = refuse(404, "Volume not found");
  const findByHandle = ({ pathValues }: Call) => volumes.get(pathValues["volumeId"] ?? "");
  const withMachine = (
    call: Call,
    act: (volume: StoredVolume, machine: Machine) => Refusal | undefined,
  ) => {
    const volume = findByHandle(call);
    const machine = machines.find(readString(call.body, "deploymentId") ?? "");
    if (volume === undefined) return notFound;
    if (machine === undefined) return refuse(404, "Deployment not found");
    return act(volume, machine) ?? jsonResponse(present(volume));
  };
  const attach = (volume: StoredVolume, machine: Machine): Refusal | undefined => {
    if (machines.hasEnded(machine)) return refuse(400, "The deployment has ended");
    volume.machines.add(machine);
    return undefined;
  };
  const change = (volume: StoredVolume, body: JsonObject): Refusal | undefined => {
    const name = readString(body, "name") ?? volume.name;
    const sizeInGb = Number(body["sizeInGb"] ?? volume.sizeInGb);
    const refusal = name === volume.name ? undefined : refuseName(name);
    if (refusal !== undefined) return refusal;
    if (sizeInGb < volume.sizeInGb) return refuse(400, "A volume cannot be made smaller");
    volume.name = name;
    volume.sizeInGb = sizeInGb;
    return undefined;
  };

  return {
    has: (volumeId) => volumes.has(volumeId),
    attach(volumeId, machine) {
      const volume = volumes.get(volumeId);
      if (volume !== undefined) attach(volume, machine);
    },
    clear,
    handlers: {
      "GET /api/volumes": ({ query }) => {
        const status = query.get("status");
        const found = [...volumes.values()]
          .map(present)
          .filter((volume) => status === null || volume.status === status);
        const { items, ...page } = toPage(found, query, defaultLimit);
        return jsonResponse({ volumes: [...items], ...page });
      },
      "POST /api/volumes": ({ body, success }) => {
        const name = readString(body, "name") ?? "";
        const provider = readString(body, "provider") ?? "";
        const region = readString(body, "region");
        const refusal = refuseName(name);
        if (refusal !== undefined) return refusal;
        if (region === undefined && !withoutRegion.includes(provider))
          return refuse(400, `Volumes of ${provider} need a region`);
        const machineId = readString(body, "deploymentId");
        const machine = machines.find(machineId ?? "");
        if (machineId !== undefined && machine === undefined)
          return refuse(404, "Deployment not found");
        const volume = add({
          name,
          provider,
          region: region ?? regionsOf(provider)[0]?.id ?? "",
          teamId: readString(body, "teamId") ?? currentTeamId,
          sizeInGb: Number(body["sizeInGb"]),
        });
        if (machine !== undefined) attach(volume, machine);
        return jsonResponse(present(volume), success.status);
      },
      "GET /api/volumes/{volumeId}": (call) => {
        const id = call.pathValues["volumeId"];
        const volume = findByHandle(call) ?? [...volumes.values()].find((one) => one.id === id);
        return volume === undefined ? notFound : jsonResponse(present(volume));
      },
      "PATCH /api/volumes/{volumeId}": (call) => {
        const volume = findByHandle(call);
        if (volume === undefined) return notFound;
        return change(volume, call.body) ?? jsonResponse(present(volume));
      },
      "DELETE /api/volumes/{volumeId}": (call) => {
        const volume = findByHandle(call);
        if (volume === undefined) return notFound;
        if (attachedTo(volume).length > 0)
          return refuse(400, "The volume is attached: detach it first");
        volumes.delete(volume.volumeId);
        return jsonResponse({ success: true });
      },
      "POST /api/volumes/{volumeId}/attach": (call) => withMachine(call, attach),
      "POST /api/volumes/{volumeId}/detach": (call) =>
        withMachine(call, (volume, machine) => {
          volume.machines.delete(machine);
          return undefined;
        }),
      "GET /api/volumes/pricing": ({ query }) => {
        const provider = query.get("provider") ?? "voltage-park";
        return jsonResponse({ provider, hourlyRatePerGb: hourlyRatePerGb(provider) });
      },
      "GET /api/volumes/regions": ({ query }) => {
        const regions = regionsOf(query.get("provider") ?? "voltage-park");
        return jsonResponse({
          hasAnyOffers: regions.some(({ hasGpuOffers }) => hasGpuOffers),
          regions: [...regions],
        });
      },
    },
  };
}
