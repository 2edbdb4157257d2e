// @vitest-environment happy-dom
import { configure, renderHook, waitFor } from "@testing-library/react";
import { createElement, type ReactNode } from "react";
import { SWRConfig } from "swr";
import { createImmutableHook, createQueryHook } from "swr-openapi";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { components } from "../../../generated/platform/schema.ts";
import type { AnySpheronError as CallError } from "../../../src/client/errors/guards.ts";
import { patience } from "../../support/patience.ts";
import { replying } from "./replies.ts";
import { createRaw } from "../../../src/raw.ts";

configure({ asyncUtilTimeout: patience.stepMs });

type Schemas = components["schemas"];

const byId = { params: { path: { organizationId: "1" } } };
const path = "/v1/organization/{organizationId}";

const wrapper = ({ children }: { children: ReactNode }) =>
  createElement(
    SWRConfig,
    { value: { provider: () => new Map(), shouldRetryOnError: false } },
    children,
  );

describe("swr-openapi", () => {
  it("renders data with the operation's type", async () => {
    const client = replying(200, { user: { _id: "1" } });
    const useQuery = createQueryHook(createRaw(client), "spheron");

    const { result } = renderHook(() => useQuery("/v1/profile"), { wrapper });
    await waitFor(() => {
      expect(result.current.data).toEqual({ user: { _id: "1" } });
    });

    expectTypeOf(result.current.data).toEqualTypeOf<{ user: Schemas["User"] } | undefined>();
  });

  it("renders what was thrown, with its type", async () => {
    const client = replying(404, { message: "Organization not found" });
    const useImmutable = createImmutableHook(createRaw(client), "spheron");

    const { result } = renderHook(() => useImmutable(path, byId), { wrapper });
    await waitFor(() => {
      expect(result.current.error).toBeDefined();
    });

    const { error } = result.current;
    type Thrown = NonNullable<typeof error>;
    expectTypeOf<Thrown["kind"]>().toEqualTypeOf<CallError["kind"]>();
    expect(error?.kind === "api" && error.status).toBe(404);
  });

  it("asks for nothing where the options are null", () => {
    const useQuery = createQueryHook(createRaw(replying(500)), "spheron");

    const { result } = renderHook(() => useQuery(path, null), { wrapper });

    expect(result.current).toMatchObject({ data: undefined, isLoading: false });
  });
});
