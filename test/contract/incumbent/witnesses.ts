import { SpheronApi, UploadManager } from "@spheron/core";
import { SpheronClient } from "@spheron/storage";
import * as core1 from "spheron-core-1";
import { bucketCalls } from "./bucket-calls.ts";
import type { Calls } from "./calls.ts";
import { clusterCalls } from "./cluster-calls.ts";
import { siteCalls } from "./site-calls.ts";
import { storageCalls } from "./storage-calls.ts";
import { deploymentUploadCalls, uploadCalls } from "./upload-calls.ts";

/** A class of a package from npm, as it is, and a call of each of its methods. */
export interface Witness {
  readonly name: string;
  readonly pack: string;
  /** The document of its own time; the current one promises to keep what it had. */
  readonly surface: string;
  /** The methods that it has at run time and offers to its users. */
  readonly methods: readonly string[];
  readonly calls: Readonly<Record<string, (url: string) => Promise<unknown>>>;
}

/** What TypeScript calls private or protected is there at run time too. */
const internal = new Set([
  "constructor",
  "getAxiosRequestConfig",
  "mapIPNSResponseToIPNSName",
  "sendApiRequest",
  "validateStorageOrganizationType",
  "validateUploadConfiguration",
]);

const apiCalls1 = { ...siteCalls, ...clusterCalls };
const apiCalls: Calls<SpheronApi> = { ...apiCalls1, ...bucketCalls };

export const witnesses: readonly Witness[] = [
  witness(
    "@spheron/core 1.0.10",
    "SpheronApi",
    "spec/platform/history/2023-07.yaml",
    core1.SpheronApi.prototype,
    (url) => new core1.SpheronApi("token", url),
    apiCalls1,
  ),
  witness(
    "@spheron/core 1.0.10",
    "UploadManager",
    "spec/platform/history/2023-07.yaml",
    core1.UploadManager.prototype,
    () => new core1.UploadManager(),
    deploymentUploadCalls,
  ),
  witness(
    "@spheron/core 2.0.5",
    "SpheronApi",
    "spec/platform/history/2023-10.yaml",
    SpheronApi.prototype,
    (url) => new SpheronApi("token", url),
    apiCalls,
  ),
  witness(
    "@spheron/core 2.0.5",
    "UploadManager",
    "spec/platform/history/2023-10.yaml",
    UploadManager.prototype,
    (url) => new UploadManager(url),
    uploadCalls,
  ),
  witness(
    "@spheron/storage 2.0.4",
    "SpheronClient",
    "spec/platform/history/2023-10.yaml",
    SpheronClient.prototype,
    (apiUrl) => new SpheronClient({ token: "token", apiUrl }),
    storageCalls,
  ),
];

function witness<Api extends object>(
  pack: string,
  name: string,
  surface: string,
  prototype: Api,
  create: (url: string) => Api,
  calls: Readonly<Record<string, (api: Api) => Promise<unknown>>>,
): Witness {
  const bound = Object.entries(calls).map(
    ([method, call]) => [method, (url: string) => call(create(url))] as const,
  );
  const methods = Object.getOwnPropertyNames(prototype).filter((method) => !internal.has(method));
  return { pack, name, surface, methods, calls: Object.fromEntries(bound) };
}
