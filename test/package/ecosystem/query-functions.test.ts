// @vitest-environment happy-dom
import {
  QueryClient,
  QueryClientProvider,
  useInfiniteQuery,
  useQuery,
} from "@tanstack/react-query";
import { configure, renderHook, waitFor } from "@testing-library/react";
import { createElement, type ReactNode } from "react";
import { describe, expect, expectTypeOf, it } from "vitest";
import { createClient } from "../../../src/index.ts";
import { paginate } from "../../../src/paginate/paginate.ts";
import type { Project, User } from "../../../src/platform/types.ts";
import { patience } from "../../support/patience.ts";
import { holding, replying } from "./replies.ts";

configure({ asyncUtilTimeout: patience.stepMs });

const path = "/organization/{organizationId}/projects";
const params = { path: { organizationId: "1" } };

function wrapper({ children }: { children: ReactNode }) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return createElement(QueryClientProvider, { client }, children);
}

describe("a call by path as the function of a query", () => {
  it("returns data with its type", async () => {
    const spheron = replying(200, { user: { _id: "1" } });

    const { result } = renderHook(
      () =>
        useQuery({
          queryKey: ["GET", "/v1/profile"],
          queryFn: ({ signal }) => spheron.v1["/profile"].GET({ signal }),
        }),
      { wrapper },
    );

    await waitFor(() => {
      expect(result.current.data).toEqual({ user: { _id: "1" } });
    });
    expectTypeOf(result.current.data).toEqualTypeOf<{ user: User } | undefined>();
  });

  it("is aborted when its component goes away", async () => {
    const { client, sent, aborted } = holding();

    const { unmount } = renderHook(
      () =>
        useQuery({
          queryKey: ["GET", "/v1/profile"],
          queryFn: ({ signal }) => client.v1["/profile"].GET({ signal }),
        }),
      { wrapper },
    );
    await sent;
    unmount();

    await expect(aborted).resolves.toBe(true);
  });

  it("reads a list page by page with paginate", async () => {
    const asked: string[] = [];
    const { v1 } = createClient({
      token: "token",
      fetch: (url) => {
        asked.push(new URL(url).search);
        return Promise.resolve(Response.json({ projects: [{ name: "a" }, { name: "b" }] }));
      },
    });

    const { result } = renderHook(
      () =>
        useInfiniteQuery({
          queryKey: ["GET", `/v1${path}`, params],
          initialPageParam: 0,
          queryFn: ({ pageParam: start, signal }) =>
            paginate(v1, path, { params, signal, start, pageSize: 2, max: 2 }).toArray(),
          getNextPageParam: (last, pages) => (last.length < 2 ? undefined : pages.length * 2),
        }),
      { wrapper },
    );
    await waitFor(() => {
      expect(result.current.isSuccess).toBe(true);
    });
    await result.current.fetchNextPage();

    expectTypeOf(result.current.data?.pages).toEqualTypeOf<Project[][] | undefined>();
    expect(asked).toEqual(["?skip=0&limit=2", "?skip=2&limit=2"]);
  });
});
