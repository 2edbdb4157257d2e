import { describe, expect, it } from "vitest";
import { objectMember } from "../../../../../scripts/document/json.ts";
import { readSource } from "../../../../../scripts/document/read.ts";
import {
  pin,
  waitForPin,
  waitForUpload,
  type PinStatus,
} from "../../../../../src/platform/upload/upload.ts";
import { uploadOutcomes } from "../../../../../src/platform/upload/wait.ts";
import { createClient, type Clock } from "../../../../../src/index.ts";
import { manualClock } from "../../../../support/clock.ts";
import { serveUploads } from "../../../../support/upload-server.ts";

const cid = "bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi";
const uploadId = "64b7f2a90c1d2e3f4a5b6c7d";

/** A client of a server that gives an upload these statuses in turn, the last one for ever. */
function withStatuses(statuses: readonly string[], changedClock: Partial<Clock> = {}) {
  let asked = 0;
  const clock = manualClock();
  const spheron = createClient({
    token: "token",
    clock: { ...clock, ...changedClock },
    fetch: () => {
      asked += 1;
      const status = statuses[Math.min(asked, statuses.length) - 1];
      return Promise.resolve(Response.json({ upload: { _id: uploadId, status } }));
    },
  });
  return { spheron, clock, asked: () => asked };
}

describe("pinning", () => {
  it("takes a CID or several, as the document allows it", async () => {
    const { spheron, mock } = await serveUploads();
    const target = { bucket: "site", organizationId: uploadId };

    const one = await pin(spheron, cid, { ...target, inBackground: true });
    const several = await pin(spheron, [cid, cid], target);

    expect(one).toHaveProperty("uploadId");
    expect(several).toMatchObject([{ cid }, { cid }]);
    expect(mock.requests.map(({ path }) => path)).toEqual([
      `/v2/ipfs/pin/${cid}?bucket=site&organization=${uploadId}&in_background=true`,
      `/v2/ipfs/pins?bucket=site&organization=${uploadId}`,
    ]);
    expect(mock.violations).toEqual([]);
  });
});

describe("waiting for a pin", () => {
  it("ends when it is what the caller waits for", async () => {
    const { spheron, mock, clock } = await serveUploads();
    const operation = "GET /v2/ipfs/pins/{cid}/status";
    const isPinned = ({ name }: PinStatus) => name === "pinned";
    mock.fail({ operation, after: 2, change: () => ({ pinStatus: { name: "pinned" } }) });

    const status = await waitForPin(spheron, cid, isPinned, { pollMs: 100 });

    expect(status).toEqual({ name: "pinned" });
    expect(clock.waits).toEqual([100, 100]);
  });
});

describe("waiting for an upload", () => {
  it("ends when it is pinned", async () => {
    const { spheron, clock, asked } = withStatuses(["InProgress", "Resting", "Pinned"]);

    const upload = await waitForUpload(spheron, uploadId, { pollMs: 100 });

    expect(upload.status).toBe("Pinned");
    expect(asked()).toBe(3);
    expect(clock.waits).toEqual([100, 100]);
  });

  it("fails when it has failed", async () => {
    const { spheron } = withStatuses(["InProgress", "TimedOut"]);

    await expect(waitForUpload(spheron, uploadId)).rejects.toMatchObject({
      kind: "upload",
      message: `The upload ${uploadId} has the status TimedOut`,
    });
  });

  it("fails when the time is up", async () => {
    const { spheron, asked } = withStatuses(["InProgress"]);

    const waiting = waitForUpload(spheron, uploadId, { pollMs: 100, timeoutMs: 1000 });

    await expect(waiting).rejects.toMatchObject({ kind: "timeout", limitMs: 1000 });
    expect(asked()).toBe(11);
  });

  it("ends with the signal between two looks", async () => {
    const controller = new AbortController();
    const abortDuringPause = (_ms: number, _callback: () => void, isLimit: boolean) => {
      if (!isLimit)
        queueMicrotask(() => {
          controller.abort("enough");
        });
      return () => undefined;
    };
    const { spheron } = withStatuses(["InProgress"], { start: abortDuringPause });

    const waiting = waitForUpload(spheron, uploadId, {
      signal: controller.signal,
    });

    await expect(waiting).rejects.toMatchObject({ kind: "abort", cause: "enough" });
  });

  it("knows every status of the document", async () => {
    const { value } = await readSource("spec/platform/openapi.yaml");

    const { enum: statuses } = objectMember(
      objectMember(objectMember(value, "components"), "schemas"),
      "UploadStatusEnum",
    );

    expect(Object.keys(uploadOutcomes).sort()).toEqual([...(statuses as string[])].sort());
  });
});
