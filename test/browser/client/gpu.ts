import { expect, it, onTestFinished } from "vitest";
import { startGpuMockServer } from "../../../src/testing/gpu/index.ts";
import type { Installed } from "../../support/chromium.ts";
import { serveModulePage } from "../../support/module-page.ts";

export function testGpu(browser: Installed): void {
  it("a page finds a machine of the GPU marketplace, orders it, awaits and terminates it", async ({
    skip,
  }) => {
    const installed = browser();
    if (installed === undefined) return skip("Chromium is not installed");
    await using mock = await startGpuMockServer({ minimumRuntimeMinutes: 0, deployMs: 0 });
    const page = await installed.newPage();
    onTestFinished(() => page.close());
    await page.goto(await serveModulePage());

    const seen = await page.evaluate<unknown>(`(async () => {
    const gpuApi = await import("/src/gpu.js");
    const gpu = gpuApi.createGpuClient({
      baseUrl: ${JSON.stringify(mock.url)},
      token: "any",
      // Waits take no time.
      clock: { now: () => Date.now(), start: (ms, ring, isLimit) => {
        const timer = setTimeout(ring, isLimit ? ms : 0);
        return () => clearTimeout(timer);
      } },
    });
    const [key] = await gpu.GET("/api/ssh-keys");
    const offers = await gpuApi.findOffers(gpu, { search: "4090", gpuCount: 1 });
    const { id } = await gpuApi.orderMachine(gpu, offers, { name: "page", sshKeyId: key.id });
    const machine = await gpuApi.waitForMachine(gpu, id);
    const { status } = await gpuApi.terminate(gpu, id);
    return { user: machine.user, status };
  })()`);

    expect(seen).toEqual({ user: "ubuntu", status: "terminated" });
    expect(mock.violations).toEqual([]);
  });

  it("a page's calls are answered by the mock of the GPU marketplace in a service worker", async ({
    skip,
  }) => {
    const installed = browser();
    if (installed === undefined) return skip("Chromium is not installed");
    const page = await installed.newPage();
    onTestFinished(() => page.close());
    await page.goto(await serveModulePage({ allowsEval: true }));

    const seen = await page.evaluate<unknown>(`(async () => {
    const { setupWorker } = await import("/msw/browser.js");
    const { createGpuClient, findOffers, orderMachine, waitForMachine, terminate } =
      await import("/src/gpu.js");
    const { gpuMockHandlers } = await import("/src/testing/gpu/msw.js");
    const mock = gpuMockHandlers();
    const worker = setupWorker(...mock.handlers);
    await worker.start({ quiet: true });
    const gpu = createGpuClient({ token: "any", clock: mock.clock });
    const [key] = await gpu.GET("/api/ssh-keys");
    const offers = await findOffers(gpu, { search: "4090", gpuCount: 1 });
    const { id } = await orderMachine(gpu, offers, { name: "page", sshKeyId: key.id });
    await waitForMachine(gpu, id);
    const { status, totalCost } = await terminate(gpu, id);
    worker.stop();
    return { status, isPaid: totalCost > 0.18, violations: mock.violations };
  })()`);

    expect(seen).toEqual({ status: "terminated", isPaid: true, violations: [] });
  });
}
