import { describe, expect, it } from "vitest";
import { OrderError, orderMachine, type Offer, type OrderOptions } from "../../../../src/gpu.ts";
import { brokenConnection, gpuWith, offer, type Reply } from "./gpu.ts";

const options: OrderOptions = { name: "trainer", sshKeyId: "key", teamId: "team" };
const made: Reply = [201, { id: "m", name: "trainer", status: "deploying" }];
const noStock: Reply = [400, { error: "Bad request", message: "No instance is available" }];

/** A shop whose orders end in turn as given, and whose list of machines is the second. */
function shop(orders: readonly Reply[], machines: readonly object[] = []) {
  let count = 0;
  return gpuWith(({ key }): Reply => {
    if (key === "GET /api/balance") return [200, { teams: [{ teamId: "own", balance: 9 }] }];
    if (key === "GET /api/deployments") return [200, machines];
    return orders[Math.min((count += 1), orders.length) - 1] ?? made;
  });
}

const offers = [offer({ offerId: "a" }), offer({ offerId: "b" }), offer({ offerId: "c" })];

describe("orderMachine", () => {
  it("orders what the offer says, for the current team", async () => {
    const { gpu, seen } = shop([made]);

    const machine = await orderMachine(gpu, offers[0] ?? [], {
      name: "trainer",
      sshPublicKey: "ssh-ed25519 AAAA",
      operatingSystem: "24.04",
      volumeIds: ["v"],
    });

    expect(machine.id).toBe("m");
    expect(seen.map(({ key }) => key)).toEqual(["GET /api/balance", "POST /api/deployments"]);
    expect(seen[1]?.body).toEqual({
      provider: "spheron-ai",
      offerId: "a",
      gpuType: "H100_SXM5",
      gpuCount: 1,
      instanceType: "DEDICATED",
      region: "US Central 1",
      operatingSystem: "Ubuntu 24.04 LTS CUDA",
      name: "trainer",
      ssh_public_key: "ssh-ed25519 AAAA",
      volumeIds: ["v"],
      teamId: "own",
    });
  });

  it("tries the next offer after a refusal", async () => {
    const told: string[] = [];
    const { gpu, seen } = shop([noStock, noStock, made]);

    const machine = await orderMachine(gpu, offers, {
      ...options,
      onRefused: (refused) => told.push(`${refused.offer.details.offerId} ${refused.error.status}`),
    });

    expect(machine.id).toBe("m");
    expect(told).toEqual(["a 400", "b 400"]);
    expect(seen).toHaveLength(3);
  });

  it("says why when each is refused", async () => {
    const { gpu } = shop([noStock]);

    const error: unknown = await orderMachine(gpu, offers.slice(0, 2), options).catch(
      (thrown: unknown) => thrown,
    );

    expect(error).toBeInstanceOf(OrderError);
    expect(error).toMatchObject({ kind: "order", refused: [{ offer: offers[0] }, {}] });
    expect(error).toHaveProperty(
      "message",
      "POST /api/deployments was refused for each of 2 offers, and no machine was made (spheron-ai a: No instance is available; spheron-ai b: No instance is available)",
    );
  });

  it.each([
    [400, "Team ID is required"],
    [400, "A deployment with this name already exists"],
    [400, "Insufficient balance"],
    [400, "Not enough credits in the team"],
    [400, "SSH key not found"],
    [401, "Unauthorized"],
    [403, "Forbidden"],
    [402, "Payment required"],
    [429, "Too many requests"],
  ])("tries no other after %d %s", async (status, message) => {
    const { gpu, seen } = shop([[status, { error: "no", message }]]);

    await expect(orderMachine(gpu, offers, options)).rejects.toMatchObject({ kind: "api", status });
    expect(seen).toHaveLength(1);
  });

  it.each([
    ["a lost connection", brokenConnection()],
    ["a 500", [500, { error: "validation" }] as Reply],
    ["a 504", [504, {}] as Reply],
  ])("looks for the machine by its name after %s", async (_, reply) => {
    const machines = [
      { id: "old", name: "trainer", status: "terminated" },
      { id: "m", name: "trainer", status: "deploying" },
    ];
    const { gpu, seen } = shop([reply], machines);

    expect((await orderMachine(gpu, offers, options)).id).toBe("m");
    expect(seen.map(({ key }) => key)).toEqual(["POST /api/deployments", "GET /api/deployments"]);
  });

  it("orders nothing more when it is not certain, and throws what happened", async () => {
    const { gpu, seen, clock } = shop([brokenConnection()]);

    await expect(orderMachine(gpu, offers, options)).rejects.toMatchObject({
      kind: "connection",
      maybeSent: true,
    });
    expect(seen.filter(({ key }) => key.startsWith("POST"))).toHaveLength(1);
    expect(clock.waits).toEqual(Array.from({ length: 6 }, () => 10_000));
  });

  it.each([
    ["is refused", [401, { error: "expired" }] as Reply],
    ["is no list", [200, { deployments: [] }] as Reply],
    ["is empty", [200, null] as Reply],
  ])("throws the error of the order also when the list of machines %s", async (_, list) => {
    const { gpu } = gpuWith(({ key }) => (key.startsWith("POST") ? brokenConnection() : list));

    await expect(orderMachine(gpu, offers, options)).rejects.toMatchObject({
      kind: "connection",
      method: "POST",
    });
  });

  const noOffers: Offer[] = [];
  it.each([
    [noOffers, options, /there are no offers to order/],
    [offers, { ...options, name: "" }, /name has to be/],
    [offers, { ...options, sshKeyId: undefined }, /one of sshKeyId and sshPublicKey/],
    [offers, { ...options, sshPublicKey: "ssh-rsa" }, /one of sshKeyId and sshPublicKey/],
    [offers, { ...options, region: "Mars" }, /is not in the region Mars: it is in US Central 1/],
    [
      offers,
      { ...options, operatingSystem: "BeOS" },
      /has no operating system BeOS: it has Ubuntu/,
    ],
    [[offer({ os_options: [] })], options, /has no operating system/],
    [[offer({ clusters: [] })], options, /is not in/],
    [
      [offer({ supportsCloudInit: false })],
      { ...options, cloudInit: { runcmd: ["true"] } },
      /takes no cloudInit/,
    ],
  ])("refuses what the API would, before anything is sent (%#)", async (given, asked, message) => {
    const { gpu, seen } = shop([made]);

    await expect(orderMachine(gpu, given, asked)).rejects.toThrow(message);
    expect(seen).toEqual([]);
  });
});
