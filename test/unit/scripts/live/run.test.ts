import { describe, expect, it } from "vitest";
import { objectMember, member } from "../../../../scripts/document/json.ts";
import { readSource } from "../../../../scripts/document/read.ts";
import type { LiveResponse, CallOperation } from "../../../../scripts/live/call.ts";
import {
  readSafeOperations,
  type ReadOperation,
} from "../../../../scripts/live/read-operations.ts";
import { findFirst, runReadOnly } from "../../../../scripts/live/run.ts";
import { readLiveFile } from "../../../../scripts/live/live-file.ts";
import { apiFolderAt } from "../../../../scripts/lib/project.ts";
import { resolve } from "../../../../scripts/document/references.ts";

const { value: document } = await readSource("spec/platform/openapi.yaml");
const liveFile = await readLiveFile(apiFolderAt(process.cwd(), "platform"));
const { excluded, sources } = liveFile;
const operations = readSafeOperations(document, excluded);

function exampleOf({ visit }: ReadOperation): LiveResponse {
  const success = resolve(document, objectMember(visit.operation, "responses")["200"]);
  const [[mediaType, media] = ["", {}]] = Object.entries(objectMember(success, "content"));
  return { kind: "responded", status: 200, mediaType, body: member(media, "example") };
}

const answering = (response: (operation: ReadOperation) => LiveResponse): CallOperation => {
  return (operation) => Promise.resolve(response(operation));
};

function run(call: CallOperation, maxCalls = 100) {
  const waits: number[] = [];
  const pause = () => Promise.resolve(waits.push(1));
  const result = runReadOnly(document, {
    liveFile,
    call,
    maxCalls,
    pause,
    onResponse: () => undefined,
  });
  return result.then((run) => ({
    ...run,
    waits,
    ids: run.called.map(({ operation }) => operation.id),
  }));
}

describe("sources of values", () => {
  it.each(sources)("$fills is a parameter, and $from returns it", ({ fills, from, at }) => {
    const operation = operations.find(({ visit }) => visit.path === from);
    const keys = operations.flatMap(({ parameters }) => parameters.map(({ key }) => key));
    const response = operation === undefined ? undefined : exampleOf(operation);

    expect(keys).toContain(fills);
    expect(response?.kind === "responded" && findFirst(response.body, at.split("."))).toBeTypeOf(
      "string",
    );
  });
});

describe("runReadOnly", () => {
  it("calls every operation once that responses before it give the values for", async () => {
    const { ids, unfilled, left, waits } = await run(answering(exampleOf));

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.indexOf("getTokenScope")).toBeLessThan(ids.indexOf("listOrganizationProjects"));
    expect(ids.indexOf("listOrganizationProjects")).toBeLessThan(ids.indexOf("getProject"));
    expect(unfilled.map(({ id }) => id)).toEqual([
      "verifyCliLogin",
      "getComputeMetrics",
      "suggestFramework",
      "getLiveTokenPrice",
    ]);
    expect(left).toEqual([]);
    expect(waits).toHaveLength(ids.length - 1);
  });

  it("excludes operations that are there", () => {
    const paths = Object.keys(objectMember(document, "paths"));

    expect(paths).toEqual(expect.arrayContaining(Object.keys(excluded)));
  });

  it("never calls what changes something, starts a login or does not end", async () => {
    const { called, ids } = await run(answering(exampleOf));

    expect(called.every(({ operation }) => operation.visit.method === "get")).toBe(true);
    expect(ids).not.toContain("startCliLogin");
    expect(ids).not.toContain("subscribeToEvents");
  });

  it("stops at the greatest number of calls, and says what was left", async () => {
    const { ids, left } = await run(answering(exampleOf), 3);

    expect(ids).toHaveLength(3);
    expect(left.length).toBeGreaterThan(0);
  });

  it("stops at the first call that refuses the token, but not at one that refuses an accepted one", async () => {
    const refusal: LiveResponse = { kind: "responded", status: 403, mediaType: "", body: null };
    const never = await run(
      answering(({ id }) =>
        /^get(Status|ApiDocs)$/.test(id) ? { ...refusal, status: 200 } : refusal,
      ),
    );
    const later = await run(
      answering((one) => (one.id === "getProfile" ? refusal : exampleOf(one))),
    );

    expect(never).toMatchObject({
      ids: ["getApiDocs", "getStatus", "getTokenScope"],
      isTokenRefused: true,
    });
    expect(later.isTokenRefused).toBe(false);
    expect(later.ids).toContain("getProject");
  });

  it("takes no values from failures", async () => {
    const { ids } = await run(
      answering((one) =>
        one.id === "getTokenScope" ? { kind: "failed", message: "broken off" } : exampleOf(one),
      ),
    );

    expect(ids).not.toContain("getOrganization");
  });
});
