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
/** Each is loaded where it is used, so that none pays for another. */
const clients: Readonly<Record<string, () => Promise<unknown>>> = {
  "spheron-client": async () => {
    const { createClient } = await import("../../src/index.ts");
    const { folder } = await import("../../src/platform/upload/folder.ts");
    const { upload } = await import("../../src/platform/upload/upload.ts");
    return upload(createClient({ baseUrl: url, token: "storage" }), folder(place), {
      bucket: "bench",
      protocol: "ipfs",
      organizationId,
    });
  },
  "@spheron/storage": async () => {
    const { ProtocolEnum, SpheronClient } = await import("@spheron/storage");
    return new SpheronClient({ token: "storage", apiUrl: url }).upload(place, {
      name: "bench",
      protocol: ProtocolEnum.IPFS,
      organizationId,
    });
  },
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
