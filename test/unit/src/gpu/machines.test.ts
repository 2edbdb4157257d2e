import { describe, expect, it } from "vitest";
import {
  MachineError,
  sshCommand,
  TerminationError,
  terminate,
  waitForMachine,
  type WaitForMachineOptions,
} from "../../../../src/gpu.ts";
import { brokenConnection, gpuWith, inTurn, type Reply } from "./gpu.ts";

const machine = (status: string, parts: object = {}): Reply => [200, { id: "m", status, ...parts }];
const address = { ipAddress: "203.0.113.7" };

describe("waitForMachine", () => {
  it("returns the machine once it runs and has an address", async () => {
    const statuses: string[] = [];
    const { gpu, clock } = gpuWith(
      inTurn(
        machine("deploying"),
        machine("deploying", address),
        machine("running", { ipAddress: null }),
        machine("running", { ...address, sshPort: 2222, user: "root" }),
      ),
    );

    const running = await waitForMachine(gpu, "m", {
      onStatus: ({ status }) => statuses.push(status),
    });

    expect(sshCommand(running)).toBe("ssh -p 2222 root@203.0.113.7");
    expect(statuses).toEqual(["deploying", "running"]);
    expect(clock.waits).toEqual([15_000, 15_000, 15_000]);
  });

  it.each(["failed", "stopped", "terminated", "terminated-provider"])(
    "ends when the machine is %s",
    async (status) => {
      const { gpu } = gpuWith(inTurn(machine("deploying"), machine(status)));

      const error: unknown = await waitForMachine(gpu, "m").catch((thrown: unknown) => thrown);

      expect(error).toBeInstanceOf(MachineError);
      expect(error).toMatchObject({ kind: "machine", id: "m", status, method: "GET" });
    },
  );

  it("goes on through a status that nobody knows, and says it when the time is up", async () => {
    const { gpu } = gpuWith(inTurn(machine("defrosting")));

    const waiting = waitForMachine(gpu, "m", { timeoutMs: 60_000 });

    await expect(waiting).rejects.toMatchObject({
      kind: "timeout",
      limitMs: 60_000,
      cause: new Error("the machine m was defrosting"),
    });
  });

  it("goes on through a response that says nothing", async () => {
    const { gpu } = gpuWith(inTurn([200, null], [200, {}], machine("running", address)));

    expect(await waitForMachine(gpu, "m")).toMatchObject({ id: "m", status: "running" });
  });

  it("goes on through failures that pass, as slowly as the server asks", async () => {
    const { gpu, clock } = gpuWith(
      inTurn([503, {}], [429, { retryAfter: 90 }], machine("running", address)),
      { maxAttempts: 1 },
    );

    await waitForMachine(gpu, "m");

    expect(clock.waits).toEqual([15_000, 90_000]);
  });

  it("ends at once by a failure that does not pass", async () => {
    const { gpu, seen } = gpuWith(inTurn([404, { error: "no such deployment" }]));

    await expect(waitForMachine(gpu, "m")).rejects.toMatchObject({ kind: "api", status: 404 });
    expect(seen).toHaveLength(1);
  });

  it.each([{ pollMs: 9999 }, { pollMs: NaN }, { timeoutMs: 0 }, { timeoutMs: NaN }])(
    "refuses %j",
    async (options: WaitForMachineOptions) => {
      const { gpu, seen } = gpuWith(inTurn(machine("running", address)));

      await expect(waitForMachine(gpu, "m", options)).rejects.toMatchObject({ kind: "config" });
      expect(seen).toEqual([]);
    },
  );

  it("ends by its signal, and by what onStatus throws", async () => {
    const { gpu } = gpuWith(inTurn(machine("deploying")));
    const own = new Error("enough");
    const onStatus = () => {
      throw own;
    };

    await expect(waitForMachine(gpu, "m", { signal: AbortSignal.abort() })).rejects.toMatchObject({
      kind: "abort",
    });
    await expect(waitForMachine(gpu, "m", { onStatus })).rejects.toBe(own);
  });
});

it("sshCommand takes port 22 and the user ubuntu where the API says nothing", () => {
  expect(sshCommand({ ...address, sshPort: null, user: null })).toBe("ssh ubuntu@203.0.113.7");
});

/** A machine that may be terminated after some refusals, and has ended the look after that. */
function terminable(refusals: readonly Reply[], deletes: readonly Reply[] = []) {
  let checks = 0;
  let deleted = 0;
  let isGone = false;
  return gpuWith(({ key }): Reply => {
    if (key === "GET /api/deployments/m")
      return machine(isGone ? "terminated" : "running", { totalCost: 0.7 });
    if (key === "GET /api/deployments/m/can-terminate")
      return refusals[(checks += 1) - 1] ?? [200, { canTerminate: true }];
    const reply = deletes[(deleted += 1) - 1] ?? [200, { message: "done" }];
    isGone = !(reply instanceof Error) && reply[0] === 200;
    return reply;
  });
}

const tooEarly = (minutes: number): Reply => [
  200,
  { canTerminate: false, reason: "minimum runtime", timeRemaining: minutes, minimumRuntime: 20 },
];

describe("terminate", () => {
  it("returns the machine once it has ended", async () => {
    const { gpu, seen } = terminable([]);

    expect(await terminate(gpu, "m")).toMatchObject({ status: "terminated", totalCost: 0.7 });
    expect(seen.map(({ key }) => key)).toEqual([
      "GET /api/deployments/m",
      "GET /api/deployments/m/can-terminate",
      "DELETE /api/deployments/m",
      "GET /api/deployments/m",
    ]);
  });

  it("waits until the API allows it", async () => {
    const waits: number[] = [];
    const { gpu, clock } = terminable([tooEarly(3), tooEarly(0)]);

    await terminate(gpu, "m", { onWait: (waitMs) => waits.push(waitMs) });

    expect(waits).toEqual([180_000, 0]);
    expect(clock.waits).toEqual([180_000, 15_000]);
  });

  it("lets the DELETE decide where the check says nothing", async () => {
    const { gpu } = terminable([[200, null]]);

    expect(await terminate(gpu, "m")).toMatchObject({ status: "terminated" });
  });

  it("says how long it takes, where it may not wait", async () => {
    const { gpu, seen } = terminable([tooEarly(3)]);

    const error: unknown = await terminate(gpu, "m", { wait: false }).catch(
      (thrown: unknown) => thrown,
    );

    expect(error).toBeInstanceOf(TerminationError);
    expect(error).toMatchObject({ kind: "termination", id: "m", waitMs: 180_000 });
    expect(error).toHaveProperty(
      "message",
      "DELETE /api/deployments/{id}: the machine m cannot be terminated yet (minimum runtime): try again in 3 min",
    );
    expect(seen.map(({ key }) => key)).not.toContain("DELETE /api/deployments/m");
  });

  it("waits also when only the DELETE is refused", async () => {
    const body = { error: "Too early", canTerminate: false, timeRemaining: 1, minimumRuntime: 20 };
    const { gpu, clock } = terminable([], [[400, body]]);

    await terminate(gpu, "m");

    expect(clock.waits).toEqual([60_000]);
  });

  it("takes a machine that somebody else has ended as terminated", async () => {
    const ended = { error: "Gone", canTerminate: false, currentStatus: "terminated" };
    const refused = gpuWith(({ key }) =>
      key.endsWith("can-terminate")
        ? [200, { canTerminate: true }]
        : key.startsWith("DELETE")
          ? [400, ended]
          : machine("terminated"),
    );

    expect(await terminate(refused.gpu, "m")).toMatchObject({ status: "terminated" });
    expect(refused.seen).toHaveLength(1);
  });

  it("takes a machine that is gone after it was there as terminated", async () => {
    let reads = 0;
    const { gpu } = gpuWith(({ key }) => {
      if (key.endsWith("can-terminate")) return [200, { canTerminate: true }];
      if (key.startsWith("DELETE")) return [404, { error: "unknown" }];
      return (reads += 1) === 1 ? machine("running") : [404, { error: "unknown" }];
    });

    expect(await terminate(gpu, "m")).toMatchObject({ id: "m", status: "terminated" });
    await expect(terminate(gpu, "m")).rejects.toMatchObject({ kind: "api", status: 404 });
  });

  it("reads on until a machine that ends has ended", async () => {
    let reads = 0;
    const { gpu, clock } = gpuWith(({ key }) => {
      if (key.endsWith("can-terminate")) return [200, { canTerminate: true }];
      if (key.startsWith("DELETE")) return [200, {}];
      return machine((reads += 1) < 4 ? "running" : "terminated");
    });

    await terminate(gpu, "m");

    expect(clock.waits).toEqual([15_000, 15_000]);
  });

  it("keeps on through a lost connection", async () => {
    const { gpu } = terminable([], [brokenConnection(), brokenConnection(), brokenConnection()]);

    expect(await terminate(gpu, "m")).toMatchObject({ status: "terminated" });
  });

  it("ends after its time", async () => {
    const { gpu } = terminable([tooEarly(20)]);

    await expect(terminate(gpu, "m", { timeoutMs: 60_000 })).rejects.toMatchObject({
      kind: "timeout",
      cause: { kind: "termination" },
    });
  });

  it("throws what else the API says", async () => {
    const { gpu } = terminable([], [[403, { error: "not yours" }]]);

    await expect(terminate(gpu, "m")).rejects.toMatchObject({ kind: "api", status: 403 });
  });
});
