import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { ClientOptions } from "../../src/index.ts";

/** What one upload took. */
export interface Cost {
  readonly seconds: number;
  /** Of the processor, which other work on the machine changes less. */
  readonly cpuSeconds: number;
  /** The most memory that the process ever had. */
  readonly peakMegabytes: number;
  /** Why there was no upload. */
  readonly failure?: string;
}

const [name = "", url = "", organizationId = "", place = ""] = process.argv.slice(2);
const ours = async (options: ClientOptions) => {
  const { createClient } = await import("../../src/index.ts");
  const { folder } = await import("../../src/platform/upload/folder.ts");
  const { upload } = await import("../../src/platform/upload/upload.ts");
  const spheron = createClient({ baseUrl: url, token: "storage", ...options });
  return upload(spheron, folder(place), { bucket: "bench", protocol: "ipfs", organizationId });
};
const bare = async (sender: "fetch" | "undici") => {
  const { senders, uploadBare } = await import("./bare.ts");
  const [file = ""] = await readdir(place);
  return uploadBare(senders[sender], url, organizationId, join(place, file));
};
/** Each is loaded where it is used, so that none pays for another. */
const clients: Readonly<Record<string, () => Promise<unknown>>> = {
  "spheron-client": () => ours({}),
  "spheron-client/node": async () => {
    const { createTransport } = await import("../../src/node/create-transport.ts");
    const transport = createTransport();
    await ours({ fetch: transport.fetch });
    await transport.close();
  },
  "@spheron/storage": async () => {
    const { ProtocolEnum, SpheronClient } = await import("@spheron/storage");
    return new SpheronClient({ token: "storage", apiUrl: url }).upload(place, {
      name: "bench",
      protocol: ProtocolEnum.IPFS,
      organizationId,
    });
  },
  "fetch in a bare loop": () => bare("fetch"),
  "undici.request in a bare loop": () => bare("undici"),
};

const start = performance.now();
const outcome = await clients[name]?.().then(
  () => ({}),
  (error: unknown) => ({ failure: String(error) }),
);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage();
const cost: Cost = {
  seconds,
  cpuSeconds: (user + system) / 1e6,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
  ...outcome,
};
process.send?.(cost);
