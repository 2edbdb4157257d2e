import * as platformModel from "../../../generated/platform/mock-model.ts";
import type { Product } from "../../platform/scope.ts";
import type { ApiBehavior } from "../behavior.ts";
import { isRefusal, refuse, type Call } from "../call.ts";
import { createMockEngine, type ApiMockControls, type EngineOptions } from "../mock-engine.ts";
import type { MockEngine } from "../mock-engine.ts";
import { parseMockModel, type MockModel, type OperationModel } from "../mock-model.ts";
import { createFindAccess, type Access, type AccessOptions } from "./access.ts";
import { createDeploymentRuns, type DeploymentEnd } from "./deployment-runs.ts";
import { createEvents, type MockEvent } from "./events.ts";
import type { Hash } from "./file-assembly.ts";
import { createPlatformHandlers } from "./handlers.ts";
import { isForeign } from "./organization.ts";
import { createResources } from "./resources.ts";
import { createUploads, type MockUpload, type UploadOptions } from "./uploads.ts";

/** What the mock plays, and how. */
export interface MockOptions extends AccessOptions, EngineOptions {
  /** The version of the API to play, as `mock-model.ts` of a generated folder holds it; that of this package by default. */
  readonly model?: MockModel | undefined;
  /**
   * `"state"`, the default, keeps the main resources: what was created can be read, listed, changed and deleted.
   * `"examples"` responds to every operation with the document's example, whatever the ids.
   */
  readonly responses?: "state" | "examples" | undefined;
  /** What the organizations of tokens are for; `"app"` by default. */
  readonly product?: Product | undefined;
  /** How deployments end: at once, or with `"wait"` when an event of type 2 or 3 is emitted; well by default. */
  readonly deployments?: DeploymentEnd | undefined;
  /** How uploads in parts are taken. */
  readonly uploads?: UploadOptions | undefined;
}

/** What a test sees and does of a mock, wherever it is served. */
export interface MockControls extends ApiMockControls {
  /** Uploads in parts; those that are finished have their files with size and SHA-256. */
  uploads(): readonly MockUpload[];
  /** Sends an event to all who follow the topic: `emit(topic, { type: 2, data: {} })`. */
  emit(topic: string, event: MockEvent): void;
  /** Breaks the event streams of a topic, or all. Whoever follows it again has its events from the beginning. */
  drop(topic?: string): void;
}

interface PlatformMock {
  readonly engine: MockEngine;
  readonly controls: MockControls;
}

/** The mock of the platform API before it is served. */
export function createPlatformMock(options: MockOptions, createHash: () => Hash): PlatformMock {
  const events = createEvents();
  const runs = createDeploymentRuns(events, options.deployments);
  const uploads = createUploads(createHash, options.uploads);
  const findAccess = createFindAccess(options, uploads.findUpload);
  const isStateful = options.responses !== "examples";
  const behavior: ApiBehavior = {
    ids: { field: "_id", create: createId },
    page: (entries, query) => {
      const skip = Number(query.get("skip") ?? 0);
      return entries.slice(skip, skip + Number(query.get("limit") ?? Infinity));
    },
    toErrorBody: (_status, message) => ({ error: true, message }),
    authenticate(credentials) {
      const access = findAccess(credentials);
      return isRefusal(access) ? access : undefined;
    },
    authorize(call, operation) {
      const access = findAccess(call.credentials);
      if (isRefusal(access)) return access;
      const isAllowed = !isForeign(call, access) && !isBeyondUpload(operation, call, access);
      return isAllowed ? undefined : refuse(403, "The token is not for this resource");
    },
    reset() {
      for (const part of [events, runs, uploads]) part.clear();
    },
    ...(isStateful && {
      resources: createResources(options.tokens, options.product),
      handlers: createPlatformHandlers(findAccess, { events, runs, uploads }),
    }),
  };
  const engine = createMockEngine(
    parseMockModel(options.model ?? platformModel),
    behavior,
    options,
  );
  const { emit } = runs;
  return {
    engine,
    controls: { ...engine.controls, uploads: uploads.list, emit, drop: events.drop },
  };
}

/** Ids of the API are 24 hexadecimal digits; these count up. */
function createId(count: number): string {
  return `64b7f2a90c1d2e3f${count.toString(16).padStart(8, "0")}`;
}

/** A single use token is for sending and finishing its upload. */
function isBeyondUpload({ path }: OperationModel, { pathValues }: Call, { uploadId }: Access) {
  if (uploadId === undefined) return false;
  return pathValues["uploadId"] !== uploadId || !/\/(data|finish)$/.test(path);
}
