// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { configure, renderHook, waitFor } from "@testing-library/react";
import createQueryClient from "openapi-react-query";
import { createElement, type ReactNode } from "react";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { components } from "../../../generated/platform/schema.ts";
import { createClient, isSpheronError, type AnySpheronError } from "../../../src/index.ts";
import type { AnySpheronError as CallError } from "../../../src/client/errors/guards.ts";
import { patience } from "../../support/patience.ts";
import { holding, replying } from "./replies.ts";
import { createRaw } from "../../../src/raw.ts";

configure({ asyncUtilTimeout: patience.stepMs });

type Schemas = components["schemas"];

const byId = { params: { path: { organizationId: "1" } } };
const path = "/v1/organization/{organizationId}";

function setUp(client: ReturnType<typeof createClient>) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { children: ReactNode }) =>
    createElement(QueryClientProvider, { client: queryClient }, children);
  return { api: createQueryClient(createRaw(client)), queryClient, wrapper };
}

describe("openapi-react-query", () => {
  it("renders data with the operation's type", async () => {
    const { api, wrapper } = setUp(replying(200, { user: { _id: "1" } }));

    const { result } = renderHook(() => api.useQuery("get", "/v1/profile"), { wrapper });
    await waitFor(() => {
      expect(result.current.isSuccess).toBe(true);
    });

    expect(result.current.data).toEqual({ user: { _id: "1" } });
    expectTypeOf(result.current.data).toEqualTypeOf<{ user: Schemas["User"] } | undefined>();
  });

  it("renders what was thrown, with its type", async () => {
    const { api, wrapper } = setUp(replying(404, { message: "Organization not found" }));

    const { result } = renderHook(() => api.useQuery("get", path, byId), { wrapper });
    await waitFor(() => {
      expect(result.current.isError).toBe(true);
    });

    const { error } = result.current;
    if (error?.kind !== "api") throw new Error("no kind");
    expectTypeOf(error.status).toEqualTypeOf<number>();
    expectTypeOf(error.body).toEqualTypeOf<Schemas["Error"] | undefined>();
    expect(error.status).toBe(404);
    expect(error.message).toBe(`GET ${path} failed with 404: Organization not found`);
    // The adapter's types take methods away from all that they hand out; the guard brings them back.
    if (!isSpheronError(error)) throw new Error("not guarded");
    expectTypeOf(error).toExtend<AnySpheronError>();
    expect(error.toJSON()).toMatchObject({ status: 404 });
  });

  it("renders a failure without a body as a failure", async () => {
    const { api, wrapper } = setUp(replying(500));

    const { result } = renderHook(() => api.useQuery("get", path, byId), { wrapper });

    await waitFor(() => {
      expect(result.current.error).toMatchObject({ kind: "api", status: 500 });
    });
  });

  it("hands out what a mutation threw", async () => {
    const { api, wrapper } = setUp(replying(422, { message: "No such bucket" }));
    const { result } = renderHook(() => api.useMutation("post", "/v2/ipfs/pins"), { wrapper });

    result.current.mutate({ params: { query: { bucket: "b" } }, body: { cids: ["c"] } });

    await waitFor(() => {
      expect(result.current.error).toMatchObject({ kind: "api", status: 422 });
    });
    type Thrown = NonNullable<typeof result.current.error>;
    expectTypeOf<Thrown["kind"]>().toEqualTypeOf<CallError["kind"]>();
  });

  it("aborts the call whose component goes away", async () => {
    const { client, sent, aborted } = holding();
    const { api, wrapper } = setUp(client);

    const { unmount } = renderHook(() => api.useQuery("get", path, byId), { wrapper });
    await sent;
    unmount();

    await expect(aborted).resolves.toBe(true);
  });

  it("pages through a list", async () => {
    const asked: string[] = [];
    const client = createClient({
      token: "token",
      fetch: (url) => {
        asked.push(new URL(url).search);
        return Promise.resolve(Response.json({ projects: [] }));
      },
    });
    const { api, wrapper } = setUp(client);
    const { result } = renderHook(
      () =>
        api.useInfiniteQuery("get", `${path}/projects`, byId, {
          pageParamName: "skip",
          initialPageParam: 0,
          getNextPageParam: (_last, pages) => pages.length * 10,
        }),
      { wrapper },
    );
    await waitFor(() => {
      expect(result.current.isSuccess).toBe(true);
    });

    await result.current.fetchNextPage();

    expect(asked).toEqual(["?skip=0", "?skip=10"]);
  });
});
