import type { components } from "../../../generated/gpu/index.ts";
import { ConfigError } from "../../client/errors/config-error.ts";

type Offer = components["schemas"]["GpuOffer"];

/**
 * How machines fare: they run until they are terminated, fail where they should begin to run, or are taken back by their
 * provider ten minutes after.
 */
export type MachineFate = "run" | "fail" | "reclaim";

/** How an offer differs from what the mock has. */
export interface OfferSettings {
  /** Machines that can be had at the same time. */
  readonly stock?: number | undefined;
  /** Whether orders are refused for maintenance; the offer says `available` all the same. */
  readonly maintenance?: boolean | undefined;
  /** How its machines fare. */
  readonly machines?: MachineFate | undefined;
}

/** An offer, and what clients do not see of it. */
export interface CatalogueOffer {
  readonly details: Offer;
  readonly gpuType: string;
  readonly stock: number;
  readonly machines: MachineFate;
}

/** All offers of a GPU model. */
export interface CatalogueGroup {
  readonly gpuType: string;
  readonly displayName: string;
  readonly popularity: number;
  readonly offers: readonly CatalogueOffer[];
}

interface Settings {
  readonly offers: Readonly<Record<string, OfferSettings>>;
  readonly machines: MachineFate;
  readonly minimumRuntimeMinutes: number;
}

/** @throws ConfigError for settings of an offer that is not there */
export function createCatalogue(settings: Settings): readonly CatalogueGroup[] {
  const known = groups.flatMap(({ offers }) => offers.map(({ details }) => details.offerId));
  for (const offerId of Object.keys(settings.offers))
    if (!known.includes(offerId))
      throw new ConfigError(`the mock has no offer ${offerId}: it has ${known.join(", ")}`);
  return groups.map(({ offers, ...group }) => ({
    ...group,
    offers: offers.map((row) => {
      const own = settings.offers[row.details.offerId] ?? {};
      return {
        gpuType: group.gpuType,
        stock: own.stock ?? row.stock ?? 10,
        machines: own.machines ?? row.machines ?? settings.machines,
        details: {
          ...row.details,
          available: true,
          maintenance: own.maintenance ?? row.maintenance ?? false,
          // The document has whole minutes.
          minimumRuntimeMinutes: Math.ceil(settings.minimumRuntimeMinutes),
        },
      };
    }),
  }));
}

interface OfferRow extends OfferSettings {
  readonly details: Omit<Offer, "available" | "maintenance" | "minimumRuntimeMinutes">;
}

interface GroupRow extends Omit<CatalogueGroup, "offers"> {
  readonly offers: readonly OfferRow[];
}

const massedCompute = {
  provider: "massed-compute",
  clusters: ["us-central-1", "us-east-2"],
  os_options: ["Ubuntu 22.04 LTS with CUDA 12.4", "Ubuntu 24.04 LTS"],
  instanceType: "DEDICATED",
  supportsCloudInit: true,
  supportsPause: false,
  pauseUnsupportedReason: "The provider goes on billing machines that are stopped",
} satisfies Partial<Offer>;

const sesterce = {
  provider: "sesterce",
  clusters: ["New York 1"],
  os_options: ["Ubuntu Server 22.04 (CUDA)"],
  instanceType: "DEDICATED",
  supportsCloudInit: false,
} satisfies Partial<Offer>;

/** Few enough to know by heart, with one of every trap: cheap and in maintenance, sold out, and failing. */
const groups: readonly GroupRow[] = [
  {
    gpuType: "H100_SXM5",
    displayName: "H100 SXM5",
    popularity: 97,
    offers: [
      {
        details: {
          ...massedCompute,
          offerId: "massed-compute_h100_sxm5_1",
          name: "1x H100 SXM5",
          vcpus: 20,
          memory: 128,
          storage: 625,
          gpuCount: 1,
          gpu_memory: 80,
          price: 2.49,
          interconnectType: "SXM5",
        },
      },
      {
        details: {
          provider: "spheron-es",
          offerId: "eu-north1::gpu-h100-sxm::1gpu-16vcpu-200gb::spot",
          name: "1x H100 SXM5, spot",
          vcpus: 16,
          memory: 200,
          storage: 100,
          gpuCount: 1,
          gpu_memory: 80,
          price: 1.45,
          spot_price: 1.45,
          clusters: ["eu-north1"],
          os_options: ["Ubuntu 24.04 LTS (CUDA 12.8)"],
          interconnectType: "SXM5",
          instanceType: "SPOT",
          supportsCloudInit: false,
          extras: { deployment_type: "vm" },
        },
      },
      {
        maintenance: true,
        details: {
          provider: "spheron-ai",
          offerId: "spheron-ai-h100-sxm5-1x",
          name: "1x H100 SXM5",
          vcpus: 24,
          memory: 180,
          storage: 500,
          gpuCount: 1,
          gpu_memory: 80,
          price: 1.35,
          clusters: ["us-south-1"],
          os_options: ["Ubuntu 22.04", "Ubuntu 24.04"],
          interconnectType: "SXM5",
          instanceType: "DEDICATED",
          supportsCloudInit: true,
        },
      },
      {
        details: {
          provider: "voltage-park",
          offerId: "vp-h100-sxm5-8x",
          name: "8x H100 SXM5, bare metal",
          vcpus: 208,
          memory: 1000,
          storage: 20_000,
          gpuCount: 8,
          gpu_memory: 80,
          price: 15.92,
          clusters: ["US Central 1"],
          os_options: ["Ubuntu 22.04"],
          interconnectType: "SXM5",
          instanceType: "CLUSTER",
          supportsCloudInit: true,
          extras: {
            deployment_type: "cluster",
            nvlink: true,
            kubernetes_addon: { version: "1.35", total_cost_per_hour: 0.8 },
          },
        },
      },
    ],
  },
  {
    gpuType: "A100_80G_PCIE",
    displayName: "A100 80GB PCIe",
    popularity: 88,
    offers: [
      {
        details: {
          provider: "data-crunch",
          offerId: "1A100.22V:spot",
          name: "1x A100 80GB, spot",
          vcpus: 22,
          memory: 120,
          storage: 100,
          gpuCount: 1,
          gpu_memory: 80,
          price: 0.66,
          spot_price: 0.66,
          clusters: ["FIN-01", "FIN-02"],
          os_options: ["ubuntu-22.04-cuda-12.4", "ubuntu-24.04-cuda-12.8"],
          interconnectType: "PCIe",
          instanceType: "SPOT",
          supportsCloudInit: true,
        },
      },
      {
        details: {
          ...massedCompute,
          offerId: "massed-compute_a100_80g_pcie_1",
          name: "1x A100 80GB PCIe",
          vcpus: 12,
          memory: 64,
          storage: 256,
          gpuCount: 1,
          gpu_memory: 80,
          price: 1.33,
          interconnectType: "PCIe",
        },
      },
      {
        stock: 0,
        details: {
          ...sesterce,
          offerId: "sesterce a100 80g 1x",
          name: "1x A100 80GB PCIe",
          vcpus: 15,
          memory: 100,
          storage: 500,
          gpuCount: 1,
          gpu_memory: 80,
          price: 1.19,
          interconnectType: "PCIe",
        },
      },
    ],
  },
  {
    gpuType: "RTX4090_PCIE",
    displayName: "RTX 4090",
    popularity: 81,
    offers: [
      {
        details: {
          provider: "spheron-am",
          offerId: "am-west:rtx4090:1x",
          name: "1x RTX 4090",
          vcpus: 16,
          memory: 62,
          storage: 200,
          gpuCount: 1,
          gpu_memory: 24,
          price: 0.55,
          clusters: ["am-west: Yerevan 1"],
          os_options: ["Ubuntu 22.04"],
          interconnectType: "PCIe",
          instanceType: "DEDICATED",
          supportsCloudInit: true,
        },
      },
      {
        machines: "fail",
        details: {
          ...sesterce,
          offerId: "sesterce rtx4090 2x",
          name: "2x RTX 4090",
          vcpus: 32,
          memory: 124,
          storage: 400,
          gpuCount: 2,
          gpu_memory: 24,
          price: 0.98,
          interconnectType: "PCIe",
        },
      },
    ],
  },
  {
    gpuType: "CPU",
    displayName: "CPU node",
    popularity: 12,
    offers: [
      {
        details: {
          ...massedCompute,
          offerId: "massed-compute_cpu_8",
          name: "8 vCPUs",
          vcpus: 8,
          memory: 32,
          storage: 100,
          gpuCount: 0,
          gpu_memory: 0,
          price: 0.12,
        },
      },
    ],
  },
];
