import { describe, expect, it } from "vitest";
import { createMock } from "../../../../../src/testing/index.ts";
import { createCaller, firstId as id } from "../caller.ts";

type Named = { readonly name: string };

describe("a list of the mock", () => {
  it("is cut by skip and limit, and counted as a whole", async () => {
    const call = createCaller(createMock());
    const page = async (query: string) => {
      const { body } = await call(`GET /v1/organization/${id}/projects${query}`);
      return (body as { projects: Named[] }).projects.map(({ name }) => name);
    };

    expect(await page("")).toEqual(["example", "example-2", "example-3"]);
    expect(await page("?skip=1&limit=1")).toEqual(["example-2"]);
    expect(await page("?skip=2&limit=10")).toEqual(["example-3"]);
    expect(await page("?skip=0&limit=0")).toEqual([]);
    const { body } = await call(`GET /v1/organization/${id}/projects/count`);
    expect(body).toEqual({ count: 3 });
  });

  it("is filtered as its count is", async () => {
    const call = createCaller(createMock());
    await call(`PATCH /v1/project/${id}/state`, { state: "ARCHIVED" });

    const counted = async (state: string) =>
      (await call(`GET /v1/organization/${id}/projects/count?state=${state}`)).body;
    const { body } = await call(`GET /v1/organization/${id}/projects?state=ARCHIVED`);

    expect(body).toMatchObject({ projects: [{ _id: id, state: "ARCHIVED" }] });
    expect(await counted("ARCHIVED")).toEqual({ count: 1 });
    expect(await counted("MAINTAINED")).toEqual({ count: 2 });
  });

  it("reaches over compute projects where the document lists by organization", async () => {
    const call = createCaller(createMock());
    await call(`POST /v1/compute-instance/${id}/close`);

    const listed = async (query: string) => {
      const { body } = await call(`GET /v1/compute-instance?organizationId=${id}${query}`);
      return (body as { instances: unknown[] }).instances.length;
    };

    expect(await listed("")).toBe(2);
    expect(await listed("&state=Closed")).toBe(1);
    expect(await listed(`&computeProjectId=${id}`)).toBe(2);
    expect(await listed("&computeProjectId=other")).toBe(0);
    expect((await call(`GET /v1/compute-project/${id}/instances/count`)).body).toEqual({
      total: 2,
      active: 1,
      closed: 1,
      failedToStart: 0,
      starting: 0,
    });
  });
});

describe("the mock", () => {
  it("has nothing under way in the beginning, so that nobody waits for its end in vain", async () => {
    const call = createCaller(createMock());

    expect((await call(`GET /v1/deployment/${id}`)).body).toMatchObject({
      deployment: { status: "Deployed" },
    });
    expect((await call(`GET /v1/upload/${id}`)).body).toMatchObject({
      upload: { status: "Uploaded" },
    });
    expect((await call(`GET /v1/compute-instance/${id}`)).body).toMatchObject({
      instance: { state: "Active" },
    });
  });

  it("says what is not there, and what has been done already", async () => {
    const call = createCaller(createMock());
    await call(`POST /v1/compute-instance/${id}/close`);

    expect(await call("GET /v1/bucket/none")).toMatchObject({
      status: 404,
      body: { error: true, message: "There is no bucket none" },
    });
    expect(await call("GET /v1/project/none/domains")).toMatchObject({ status: 404 });
    expect(await call(`POST /v1/compute-instance/${id}/close`)).toMatchObject({
      status: 400,
      body: { message: "Instance already closed" },
    });
  });

  it("takes with a compute project what belongs to it", async () => {
    const call = createCaller(createMock());

    await call(`DELETE /v1/compute-project/${id}`);

    expect((await call(`GET /v1/compute-project/${id}`)).status).toBe(404);
    expect((await call(`GET /v1/compute-instance/${id}`)).status).toBe(404);
  });

  it("is as it was in the beginning after a reset, and shares nothing with another", async () => {
    const mock = createMock();
    const call = createCaller(mock);
    const other = createCaller(createMock());
    const start = await call(`GET /v1/project/${id}`);
    await call(`PATCH /v1/project/${id}/state`, { state: "ARCHIVED" });
    await call("GET /v1/nothing");

    mock.reset();

    expect((await call(`GET /v1/project/${id}`)).body).toEqual(start.body);
    expect(await other(`GET /v1/project/${id}`)).toMatchObject({ body: { state: "MAINTAINED" } });
    expect(mock.requests.map(({ path }) => path)).toEqual([`/v1/project/${id}`]);
    expect(mock.violations).toEqual([]);
  });
});
