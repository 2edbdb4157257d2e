import { describe, expect, it } from "vitest";
import { createGpu, offers, orderMachine, refusalOf, sshKeyId, teamId } from "./ordered.ts";

describe("an order", () => {
  it("makes a machine that deploys", async () => {
    const { gpu, mock } = createGpu();

    const machine = await orderMachine(gpu);

    expect(machine).toMatchObject({
      name: "trainer",
      status: "deploying",
      ipAddress: null,
      gpuType: "RTX4090_PCIE",
      hourlyRate: 0.55,
      sshKeyId,
      sshKeyName: "laptop",
      startedAt: null,
      stoppedAt: null,
    });
    expect(machine.id).toMatch(/^[0-9a-f]{24}$/);
    expect(mock.violations).toEqual([]);
  });

  it("takes a key of its own, and no name", async () => {
    const { gpu } = createGpu();
    const own = { sshKeyId: undefined, ssh_public_key: "ssh-ed25519 AAAAC3Nz me", name: undefined };

    const machine = await orderMachine(gpu, own);

    expect(machine).toMatchObject({ name: null, sshKeyId: null });
    expect(machine.tempSshKeyId).toMatch(/^[0-9a-f]{24}$/);
  });

  it.each([
    ["without a team", { teamId: undefined }, /teamId/],
    ["for a team that is not there", { teamId: "0".repeat(24) }, /no team/],
    ["of an offer that is not there", { offerId: "other" }, /no such offer/],
    ["of another provider's offer", { provider: "sesterce" }, /no such offer/],
    ["of another GPU", { gpuType: "H100_SXM5" }, /gpuType is not of the offer.*RTX4090_PCIE/],
    ["of a GPU that nobody knows", { gpuType: "rtx-4090" }, /gpuType/],
    ["of more GPUs", { gpuCount: 2 }, /gpuCount/],
    ["as spot", { instanceType: "SPOT" }, /instanceType/],
    ["in another region", { region: "am-west" }, /region.*am-west: Yerevan 1/],
    ["of another system", { operatingSystem: "Ubuntu" }, /operatingSystem.*Ubuntu 22.04/],
    ["with a long name", { name: "n".repeat(65) }, /name/],
    ["with an unknown key", { sshKeyId: "0".repeat(24) }, /SSH key .* not found/],
    ["without a key", { sshKeyId: undefined }, /sshKeyId or ssh_public_key/],
    ["with what is no key", { sshKeyId: undefined, ssh_public_key: "me" }, /not an SSH key/],
    ["in maintenance", offers.inMaintenance, /maintenance/],
    ["without stock", offers.soldOut, /not enough capacity/],
    ["of cloudInit where it is not supported", { ...offers.spot, cloudInit: {} }, /cloudInit/],
  ])("%s is refused", async (_, changes, message) => {
    const { gpu } = createGpu();

    const { status, body } = await refusalOf(orderMachine(gpu, changes));

    expect(status).toBe(400);
    expect(body["message"]).toMatch(message);
    expect(typeof body["error"]).toBe("string");
    expect(await gpu.GET("/api/deployments")).toEqual([]);
  });

  it("with the wrong id of a volume is the server's failure", async () => {
    const { gpu } = createGpu();
    const { volumes } = await gpu.GET("/api/volumes");
    const [volume] = volumes;

    const refused = await refusalOf(orderMachine(gpu, { volumeIds: [volume?.id] }));
    const machine = await orderMachine(gpu, { volumeIds: [volume?.volumeId] });

    expect(refused).toMatchObject({ status: 500, body: { message: /not found/ } });
    expect((await gpu.GET("/api/volumes")).volumes).toMatchObject([
      { status: "attached", attachedToDeploymentIds: [machine.id] },
    ]);
  });

  it("needs the credit for the minimum runtime", async () => {
    const { gpu } = createGpu({ balance: 0.1 });

    const refused = await refusalOf(orderMachine(gpu));

    expect(refused).toMatchObject({ status: 400, body: { message: /Insufficient balance/ } });
    await expect(orderMachine(gpu, offers.cpu)).resolves.toMatchObject({ gpuCount: 0 });
  });

  it("takes stock, which comes back when the machine ends", async () => {
    const { gpu, mock } = createGpu({ offers: { [offers.rtx4090.offerId]: { stock: 1 } } });
    const { id } = await orderMachine(gpu);

    const refused = await refusalOf(orderMachine(gpu, { name: "second" }));
    mock.clock.advance(20 * 60_000);
    await gpu.DELETE("/api/deployments/{id}", { params: { path: { id } } });

    expect(refused).toMatchObject({ status: 400, body: { message: /capacity/ } });
    await expect(orderMachine(gpu, { name: "second" })).resolves.toMatchObject({ name: "second" });
  });

  it("has a name that no machine of the team has, but those that have ended", async () => {
    const other = "65a1c0de5ca1ab1e0ddba11b";
    const { gpu, mock } = createGpu({ teams: [{ teamId }, { teamId: other }] });
    const { id } = await orderMachine(gpu);

    const refused = await refusalOf(orderMachine(gpu));
    await orderMachine(gpu, { teamId: other });
    mock.clock.advance(20 * 60_000);
    await gpu.DELETE("/api/deployments/{id}", { params: { path: { id } } });

    expect(refused).toMatchObject({ status: 400, body: { message: /already exists/ } });
    await expect(orderMachine(gpu)).resolves.toMatchObject({ name: "trainer" });
  });

  it("is one of ten in fifteen minutes", async () => {
    const { gpu, mock } = createGpu({ balance: 1000 });
    for (let count = 0; count < 10; count += 1) await orderMachine(gpu, { name: `n${count}` });
    mock.clock.advance(5 * 60_000);

    const { status, body } = await refusalOf(orderMachine(gpu, { name: "late" }));
    mock.clock.advance(10 * 60_000);

    expect([status, body["code"]]).toEqual([429, "RATE_LIMIT_EXCEEDED"]);
    expect(body["retryAfter"]).toBeGreaterThan(590);
    expect(body["retryAfter"]).toBeLessThanOrEqual(600);
    await expect(orderMachine(gpu, offers.cpu)).resolves.toMatchObject({ status: "deploying" });
  });
});
