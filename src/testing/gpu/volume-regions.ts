import type { components } from "../../../generated/gpu/index.ts";

type VolumeRegion = Required<components["schemas"]["VolumeRegion"]>;

interface Storage {
  /** USD. */
  readonly hourlyRatePerGb: number;
  readonly regions: readonly (readonly [id: string, hasGpuOffers: boolean])[];
}

const other: Storage = { hourlyRatePerGb: 0.0001, regions: [] };

/** Where each provider has volumes, and what they cost. */
const storages: Readonly<Record<string, Storage>> = {
  "voltage-park": { hourlyRatePerGb: 0.0001, regions: [["US Central 1", true]] },
  "data-crunch": {
    hourlyRatePerGb: 0.00027,
    regions: [
      ["FIN-01", true],
      ["FIN-03", false],
    ],
  },
  sesterce: { hourlyRatePerGb: 0.00015, regions: [["New York 1", true]] },
  "spheron-ai": { hourlyRatePerGb: 0.00012, regions: [["us-south-1", true]] },
};

export function hourlyRatePerGb(provider: string): number {
  return (storages[provider] ?? other).hourlyRatePerGb;
}

export function regionsOf(provider: string): VolumeRegion[] {
  const { regions, ...storage } = storages[provider] ?? other;
  return regions.map(([id, hasGpuOffers]) => ({
    id,
    name: id,
    hasGpuOffers,
    minSizeGb: 10,
    maxSizeGb: 10_000,
    ...storage,
  }));
}
