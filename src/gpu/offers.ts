import type { components } from "../../generated/gpu/index.ts";
import { ConfigError } from "../client/errors/config-error.ts";
import { paginate } from "../paginate/paginate.ts";
import type { GpuClient } from "./create-client.ts";

type Schemas = components["schemas"];

/** An offer of a machine, with the GPU model of its group. */
export interface Offer {
  /** GPU model, as an order names it: `H100_SXM5`. */
  readonly gpuType: string;
  /** USD per hour for the whole machine: with the team's discount, and the spot price of a spot offer. */
  readonly hourlyPrice: number;
  /** Where the machine can be; an order names one of them. */
  readonly regions: readonly string[];
  /** The offer as the API returns it. */
  readonly details: Schemas["GpuOffer"];
}

/** Which offers to find. An offer has to match all filters. */
export interface OfferFilter {
  /** GPU models, as the API names them: `"H100_SXM5"`. Upper and lower case are the same. */
  readonly gpuType?: string | readonly string[] | undefined;
  /** Part of a GPU model's name, which the server looks for: `"h100"`. */
  readonly search?: string | undefined;
  /** GPUs of the machine; 0 finds machines without any. By default all that have one. */
  readonly gpuCount?: number | undefined;
  /** USD per hour for the whole machine at most. */
  readonly maxHourlyPrice?: number | undefined;
  /** Where the machine has to be, as the API names it. */
  readonly region?: string | undefined;
  /** Who runs the machine: `"spheron-ai"`. */
  readonly provider?: Schemas["GpuOffer"]["provider"] | undefined;
  /** How the machine is rented: `"DEDICATED"` or `"SPOT"`, which the provider may take back. */
  readonly instanceType?: Schemas["GpuOffer"]["instanceType"] | undefined;
  /** Ends the search with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
}

const offersOperation = { method: "GET", path: "/api/gpu-offers" } as const;

/** Groups in one response; callers are known to use up to 200. */
const pageSize = 100;

/**
 * The offers that can be ordered, cheapest first. Offers in maintenance are left out. Nothing promises that an offer
 * is in stock: only an order tells.
 *
 * @example
 * const [cheapest] = await findOffers(gpu, { search: "h100", gpuCount: 1, maxHourlyPrice: 3 });
 *
 * @throws ConfigError for a filter that has to be a number and is not; what a call throws
 */
export async function findOffers(gpu: GpuClient, filter: OfferFilter = {}): Promise<Offer[]> {
  const { search, instanceType, signal } = filter;
  for (const name of ["gpuCount", "maxHourlyPrice"] as const)
    if (filter[name] !== undefined && !(filter[name] >= 0))
      throw new ConfigError(`${name} has to be a number from 0`, offersOperation);
  const query = {
    sortBy: "lowestPrice",
    sortOrder: "asc" as const,
    ...(search !== undefined && { search }),
    ...(instanceType !== undefined && { instanceType }),
  };
  // The catalogue changes from page to page, so that an offer may come twice.
  const found = new Map<string, Offer>();
  const groups = paginate(gpu, offersOperation.path, { params: { query }, pageSize, signal });
  for await (const { gpuType, offers } of groups) {
    for (const details of offers) {
      const offer = { gpuType, hourlyPrice: hourlyPriceOf(details), ...placeOf(details), details };
      if (isWanted(offer, filter))
        found.set(JSON.stringify([gpuType, details.provider, details.offerId]), offer);
    }
  }
  return [...found.values()].sort((one, other) => one.hourlyPrice - other.hourlyPrice);
}

function isWanted({ gpuType, hourlyPrice, regions, details }: Offer, filter: OfferFilter): boolean {
  const { gpuCount, maxHourlyPrice = Infinity, region, provider, instanceType } = filter;
  const types = [filter.gpuType ?? gpuType].flat().map((type) => type.toLowerCase());
  return (
    details.maintenance !== true &&
    details.available &&
    types.includes(gpuType.toLowerCase()) &&
    (gpuCount === undefined ? details.gpuCount > 0 : details.gpuCount === gpuCount) &&
    hourlyPrice <= maxHourlyPrice &&
    (region === undefined || regions.includes(region)) &&
    (provider === undefined || details.provider === provider) &&
    // The server keeps whole groups that hold one such offer.
    (instanceType === undefined || details.instanceType === instanceType)
  );
}

function hourlyPriceOf(details: Schemas["GpuOffer"]): number {
  const { instanceType, spot_price, discountedPrice, price } = details;
  return (instanceType === "SPOT" ? spot_price : discountedPrice) ?? price;
}

function placeOf({ clusters, region }: Schemas["GpuOffer"]): Pick<Offer, "regions"> {
  return { regions: clusters.length > 0 || region === undefined ? clusters : [region] };
}
