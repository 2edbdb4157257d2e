import type { components } from "../../../generated/gpu/index.ts";
import type { Handlers } from "../call.ts";
import { jsonResponse } from "../responses.ts";
import type { CatalogueGroup, CatalogueOffer } from "./catalogue.ts";
import { toPage } from "./page.ts";

type Schemas = components["schemas"];

export interface OffersOptions {
  readonly catalogue: readonly CatalogueGroup[];
  /** Machines of the offer that can still be had. */
  readonly countLeft: (offer: CatalogueOffer) => number;
}

const defaultLimit = 10;

/** What each `sortBy` compares. The server takes any other as the first. */
const sortFields = ["popularity", "lowestPrice", "highestPrice", "averagePrice"] as const;

/** The catalogue, with a key or without. */
export function createOfferHandlers({ catalogue, countLeft }: OffersOptions): Handlers {
  return {
    "GET /api/providers": () =>
      jsonResponse(listProviders(catalogue.flatMap(({ offers }) => offers))),
    "GET /api/gpu-offers": ({ query }) => {
      const groups = catalogue
        .filter((group) => isWanted(group, query))
        .map((group) => presentGroup(group, countLeft));
      const { items, ...page } = toPage(sort(groups, query), query, defaultLimit);
      return jsonResponse({ data: [...items], ...page } satisfies Schemas["GpuOfferPage"]);
    },
  };
}

function isWanted({ gpuType, displayName, offers }: CatalogueGroup, query: URLSearchParams) {
  const search = (query.get("search") ?? "").toLowerCase();
  const instanceType = query.get("instanceType");
  return (
    [gpuType, displayName].some((name) => name.toLowerCase().includes(search)) &&
    // The whole group stays when one of its offers is of the type.
    (instanceType === null || offers.some(({ details }) => details.instanceType === instanceType))
  );
}

function presentGroup({ offers, ...group }: CatalogueGroup, countLeft: OffersOptions["countLeft"]) {
  const prices = offers.map(({ details }) => details.price);
  const sum = prices.reduce((total, price) => total + price, 0);
  return {
    ...group,
    totalAvailable: offers.length,
    lowestPrice: Math.min(...prices),
    highestPrice: Math.max(...prices),
    averagePrice: Math.round((sum / prices.length) * 100) / 100,
    providers: listProviders(offers),
    offers: offers.map((offer) => presentOffer(offer, countLeft(offer))),
  };
}

/** Only one provider tells how many machines are left. */
function presentOffer({ details }: CatalogueOffer, left: number): Schemas["GpuOffer"] {
  if (details.provider !== "spheron-es") return details;
  const technical = { units_available: left, availability_level: toLevel(left) };
  return { ...details, extras: { ...details.extras, technical } };
}

function toLevel(left: number): string {
  if (left === 0) return "AVAILABILITY_LEVEL_NONE";
  return left < 5 ? "AVAILABILITY_LEVEL_LOW" : "AVAILABILITY_LEVEL_MEDIUM";
}

function listProviders(offers: readonly CatalogueOffer[]): string[] {
  return [...new Set(offers.map(({ details }) => details.provider))];
}

function sort<Group extends Readonly<Record<(typeof sortFields)[number], number>>>(
  groups: readonly Group[],
  query: URLSearchParams,
): Group[] {
  const field = sortFields.find((name) => name === query.get("sortBy")) ?? "popularity";
  // What is popular comes first, and what is dear last.
  const sign = (query.get("sortOrder") === "desc" ? -1 : 1) * (field === "popularity" ? -1 : 1);
  return groups.toSorted((one, other) => sign * (one[field] - other[field]));
}
