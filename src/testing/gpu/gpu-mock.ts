import * as gpuModel from "../../../generated/gpu/mock-model.ts";
import type { ApiBehavior } from "../behavior.ts";
import { refuse } from "../call.ts";
import { createMockClock, type MockClock } from "../mock-clock.ts";
import {
  createMockEngine,
  type ApiMockControls,
  type EngineOptions,
  type MockEngine,
} from "../mock-engine.ts";
import { parseMockModel, type MockModel } from "../mock-model.ts";
import {
  createCatalogue,
  type CatalogueOffer,
  type MachineFate,
  type OfferSettings,
} from "./catalogue.ts";
import { createDeploymentHandlers } from "./deployments.ts";
import { createMachines } from "./machines.ts";
import { createOfferHandlers } from "./offers.ts";
import { createOrderHandlers } from "./orders.ts";
import { createRateLimit } from "./rate-limit.ts";
import { createSshKeys } from "./ssh-keys.ts";
import { createTeams, type MockTeam } from "./teams.ts";
import { minuteMs } from "./time.ts";
import { createVolumes } from "./volumes.ts";

/** How the mock plays the GPU marketplace. */
export interface GpuMockOptions extends Omit<EngineOptions, "clock"> {
  /** The version of the API to play, as `mock-model.ts` of a generated folder holds it; that of this package by default. */
  readonly model?: MockModel | undefined;
  /** The API keys that are accepted; any by default. */
  readonly tokens?: readonly string[] | undefined;
  /** The teams of the user whom the keys belong to; one by default. */
  readonly teams?: readonly MockTeam[] | undefined;
  /** USD of each team that does not say how much it has; 100 by default. */
  readonly balance?: number | undefined;
  /** By offerId, how offers differ from what the mock has: `{ "am-west:rtx4090:1x": { stock: 0 } }`. */
  readonly offers?: Readonly<Record<string, OfferSettings>> | undefined;
  /** How machines fare, unless their offer says otherwise; they run by default. */
  readonly machines?: MachineFate | undefined;
  /** Milliseconds from an order until the machine runs; 60,000 by default. */
  readonly deployMs?: number | undefined;
  /** Minutes before which a machine cannot be terminated; 20 by default. */
  readonly minimumRuntimeMinutes?: number | undefined;
  /** Requests that are allowed in 15 minutes; any number by default. */
  readonly requestLimit?: number | undefined;
  /** Orders that are allowed in 15 minutes; 10 by default. */
  readonly orderLimit?: number | undefined;
}

/** What a test sees and does of a mock of the GPU marketplace, wherever it is served. */
export interface GpuMockControls extends ApiMockControls {
  /**
   * The mock's time: `clock.advance(ms)` moves it on. A client that has it as its own `clock` waits for nothing: `wait`
   * and all that it polls is over at once.
   */
  readonly clock: MockClock;
}

interface GpuMockParts {
  readonly engine: MockEngine;
  readonly controls: GpuMockControls;
}

const onlyTeam: MockTeam = { teamId: "65a1c0de5ca1ab1e0ddba11a", teamName: "Research" };

const errors: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  429: "Too Many Requests",
  500: "Internal Server Error",
};

/** What the mock does by default. */
export const gpuMockDefaults = {
  deployMs: minuteMs,
  minimumRuntimeMinutes: 20,
  balance: 100,
  orderLimit: 10,
};

/** The mock of the GPU marketplace before it is served. */
export function createGpuMockParts(options: GpuMockOptions): GpuMockParts {
  const clock = createMockClock();
  const {
    deployMs = gpuMockDefaults.deployMs,
    minimumRuntimeMinutes = gpuMockDefaults.minimumRuntimeMinutes,
  } = options;
  let idCount = 0;
  const nextId = () => `66f1d0c5a4b3${(idCount += 1).toString(16).padStart(12, "0")}`;

  const catalogue = createCatalogue({
    offers: options.offers ?? {},
    machines: options.machines ?? "run",
    minimumRuntimeMinutes,
  });
  const machines = createMachines({ clock, nextId, deployMs });
  const countLeft = (offer: CatalogueOffer) => {
    const used = machines.list().filter((one) => one.offer === offer && !machines.hasEnded(one));
    return Math.max(0, offer.stock - used.length);
  };
  const teams = createTeams({
    teams: options.teams ?? [onlyTeam],
    balance: options.balance ?? gpuMockDefaults.balance,
    spentBy: (teamId) =>
      machines
        .list()
        .filter((machine) => machine.teamId === teamId)
        .reduce((total, machine) => total + machines.costOf(machine), 0),
  });
  const currentTeamId = teams.currentId;
  const keys = createSshKeys({ clock, nextId, currentTeamId });
  const volumes = createVolumes({ clock, nextId, machines, currentTeamId });
  const requestLimit = createRateLimit(clock, options.requestLimit ?? Infinity);
  const orderLimit = createRateLimit(clock, options.orderLimit ?? gpuMockDefaults.orderLimit);

  const behavior: ApiBehavior = {
    admit: () => requestLimit.take(),
    authenticate(credentials) {
      const unauthorized = refuse(401, "The API key is missing or invalid");
      if (credentials === undefined) return unauthorized;
      const [credential] = credentials;
      if (credential === undefined || options.tokens === undefined) return undefined;
      return options.tokens.includes(credential.value) ? undefined : unauthorized;
    },
    toErrorBody: (status, message) => ({ error: errors[status] ?? "Error", message }),
    // The host of the API serves its web pages too.
    respondElsewhere: (path) => (path.startsWith("/api/") ? undefined : respondWithPage()),
    reset() {
      idCount = 0;
      for (const part of [machines, keys, volumes, requestLimit, orderLimit]) part.clear();
    },
    handlers: {
      ...createOfferHandlers({ catalogue, countLeft }),
      ...createOrderHandlers({
        catalogue,
        countLeft,
        machines,
        keys,
        teams,
        volumes,
        limit: orderLimit,
        minimumRuntimeMinutes,
      }),
      ...createDeploymentHandlers({ clock, machines, currentTeamId, minimumRuntimeMinutes }),
      ...keys.handlers,
      ...teams.handlers,
      ...volumes.handlers,
    },
  };
  const engine = createMockEngine(parseMockModel(options.model ?? gpuModel), behavior, options);
  return { engine, controls: { ...engine.controls, clock } };
}

function respondWithPage(): Response {
  return new Response("<!doctype html><title>Spheron</title><div id=root></div>", {
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}
