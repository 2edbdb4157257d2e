import { describe, expectTypeOf, it } from "vitest";
import type { pagination } from "../../generated/platform/pagination.ts";
import type { components } from "../../generated/platform/schema.ts";
import type { SpheronClient, VersionPaths } from "../../src/index.ts";
import { paginate, type PagedPath, type Pages } from "../../src/paginate/paginate.ts";
import { createRaw } from "../../src/raw.ts";

type Schemas = components["schemas"];
type Table = typeof pagination;

const byId = { params: { path: { organizationId: "1" } } };
const projects = "/organization/{organizationId}/projects";

/** Never called: the compiler is the judge. */
export function lists(spheron: SpheronClient) {
  return {
    wrapped: () => paginate(spheron.v1, projects, byId),
    whole: () => paginate(spheron, `/v1${projects}`, byId),
    bare: () =>
      paginate(spheron.v1, "/bucket/{bucketId}/uploads", { params: { path: { bucketId: "1" } } }),
    noOptions: () => paginate(spheron.v1, "/compute-machine-image"),
    filtered: () =>
      paginate(spheron.v1, projects, {
        params: { ...byId.params, query: { state: "ARCHIVED" } },
        signal: new AbortController().signal,
        headers: { "x-trace": "1" },
        timeoutMs: 1000,
        pageSize: 10,
        start: 20,
        max: 30,
        prefetch: 1,
      }),

    // @ts-expect-error no path parameter
    noParameter: () => paginate(spheron.v1, projects),
    // @ts-expect-error no query parameter
    noQuery: () => paginate(spheron.v1, "/compute-instance"),
    ownSkip: () =>
      // @ts-expect-error the pages take skip
      paginate(spheron.v1, projects, { params: { ...byId.params, query: { skip: 1 } } }),
    wrongFilter: () =>
      // @ts-expect-error no value of the enum
      paginate(spheron.v1, projects, { params: { ...byId.params, query: { state: "GONE" } } }),
    // @ts-expect-error two pages ahead
    farAhead: () => paginate(spheron.v1, projects, { ...byId, prefetch: 2 }),
    // @ts-expect-error an operation without pages
    notPaged: () => paginate(spheron.v1, "/profile"),
    // @ts-expect-error a whole path where the version is given
    wholeInView: () => paginate(spheron.v1, `/v1${projects}`, byId),
    // @ts-expect-error a version without pages
    otherVersion: () => paginate(spheron.v2, "/profile"),
    // @ts-expect-error failures do not throw there in every form
    raw: () => paginate(createRaw(spheron), `/v1${projects}`, byId),
  };
}

type Lists = ReturnType<typeof lists>;

describe("the types of paginate", () => {
  it("give the item of the list, wrapped or bare", () => {
    expectTypeOf<ReturnType<Lists["wrapped"]>>().toEqualTypeOf<Pages<Schemas["Project"]>>();
    expectTypeOf<ReturnType<Lists["whole"]>>().toEqualTypeOf<Pages<Schemas["Project"]>>();
    expectTypeOf<ReturnType<Lists["filtered"]>>().toEqualTypeOf<Pages<Schemas["Project"]>>();
    expectTypeOf<ReturnType<Lists["bare"]>>().toEqualTypeOf<Pages<Schemas["Upload"]>>();
    expectTypeOf<ReturnType<Lists["noOptions"]>>().toEqualTypeOf<
      Pages<Schemas["ComputeMachine"]>
    >();
  });

  it("offer the paged paths of the version alone", () => {
    expectTypeOf<"/compute-instance">().toExtend<PagedPath<VersionPaths["v1"], "/v1", Table>>();
    expectTypeOf<PagedPath<VersionPaths["v2"], "/v2", Table>>().toEqualTypeOf<never>();
  });
});
