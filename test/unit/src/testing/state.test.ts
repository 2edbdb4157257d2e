import { describe, expect, it } from "vitest";
import { loadValidate } from "../../../../src/testing/validators.ts";
import { parseDescription } from "../../../../src/testing/mock-model.ts";
import * as texts from "../../../../generated/platform/mock-model.ts";
import { createMock } from "../../../../src/testing/index.ts";
import { answerTo, createCaller, firstId as id } from "./caller.ts";

const description = parseDescription(texts);

/** What is created where, how it is read, changed and deleted; `{id}` stands for what was created. */
const rows = [
  {
    create: ["POST /v1/organization", { appType: "app", name: "New", username: "new" }],
    at: "organization",
    get: ["/v1/organization/{id}", ""],
    change: ["PUT /v1/organization/{id}", { name: "Other", username: "other", image: "" }],
    changed: { profile: { name: "Other", username: "other", image: "" } },
  },
  {
    create: [`POST /v1/organization/${id}/invites`, { userEmail: "eve@example.com" }],
    at: "invite",
    list: [`/v1/organization/${id}/invites`, "invites"],
    remove: `/v1/organization/${id}/invites/{id}`,
  },
  {
    create: [
      `POST /v1/project/${id}/deployment-environments`,
      { name: "Preview", branches: ["next"], protocol: "ipfs" },
    ],
    at: "newEnvironment",
    list: [`/v1/project/${id}/deployment-environments`, "result"],
    change: [
      `PUT /v1/project/${id}/deployment-environments/{id}`,
      { name: "Staging", branches: ["main"], protocol: "ipfs" },
    ],
    changed: { name: "Staging", branches: ["main"] },
    remove: `/v1/project/${id}/deployment-environments/{id}`,
  },
  {
    create: [
      `POST /v1/project/${id}/environment-variables`,
      { environmentVariables: [{ name: "A", value: "1", environments: [id] }] },
    ],
    at: "environmentVariables",
    list: [`/v1/project/${id}`, "environmentVariables"],
    change: [
      `PUT /v1/project/${id}/environment-variables/{id}`,
      { name: "B", value: "2", environments: [] },
    ],
    changed: { name: "B", value: "2", deploymentEnvironments: [] },
    remove: `/v1/project/${id}/environment-variables/{id}`,
  },
  {
    create: [`POST /v1/project/${id}/domains`, { name: "a.example.com", type: "domain" }],
    at: "domain",
    list: [`/v1/project/${id}/domains`, "domains"],
    get: [`/v1/project/${id}/domains/{id}`, "domain"],
    change: [`PATCH /v1/project/${id}/domains/{id}/verify`, {}],
    changed: { name: "a.example.com", verified: true, projectId: id },
    remove: `/v1/project/${id}/domains/a.example.com`,
  },
  {
    create: [`POST /v1/bucket/${id}/domains`, { name: "b.example.com", type: "subdomain" }],
    at: "domain",
    list: [`/v1/bucket/${id}/domains`, "domains"],
    get: [`/v1/bucket/${id}/domains/{id}`, "domain"],
    change: [`PATCH /v1/bucket/${id}/domains/{id}`, { name: "c.example.com", link: "ipfs" }],
    changed: { name: "c.example.com", link: "ipfs", type: "subdomain", bucketId: id },
    remove: `/v1/bucket/${id}/domains/{id}`,
  },
  {
    create: [`POST /v1/bucket/${id}/ipns-records`, { uploadId: id }],
    at: "ipnsRecord",
    list: [`/v1/bucket/${id}/ipns-records`, "ipnsRecords"],
    get: [`/v1/bucket/${id}/ipns-records/{id}`, "ipnsRecord"],
    remove: `/v1/bucket/${id}/ipns-records/{id}`,
  },
  {
    create: [
      `POST /v1/compute-instance/${id}/domains`,
      { name: "d.example.com", link: "", type: "domain" },
    ],
    at: "domain",
    list: [`/v1/compute-instance/${id}/domains`, "domains"],
    change: [
      `PATCH /v1/compute-instance/${id}/domains/{id}`,
      { name: "e.example.com", link: "", type: "domain" },
    ],
    changed: { name: "e.example.com", instanceId: id },
    remove: `/v1/compute-instance/${id}/domains/{id}`,
  },
] as const;

describe("a resource of the mock", () => {
  it.each(rows.map((row) => [row.create[0], row] as const))(
    "created with %s is read, listed, changed and deleted",
    async (_name, row) => {
      const call = createCaller(createMock());

      const created = itemAt((await call(row.create[0], row.create[1])).body, row.at);
      const own = (path: string) => path.replace("{id}", created._id);
      const listed = async () =>
        "list" in row
          ? idsAt((await call(`GET ${own(row.list[0])}`)).body, row.list[1])
          : [created._id];

      expect(await listed()).toContain(created._id);
      if ("change" in row) {
        expect((await call(own(row.change[0]), row.change[1])).status).toBe(200);
      }
      if ("get" in row) {
        const { body } = await call(`GET ${own(row.get[0])}`);
        expect(itemAt(body, row.get[1])).toMatchObject("changed" in row ? row.changed : created);
      }
      if ("remove" in row) {
        expect((await call(`DELETE ${own(row.remove)}`)).status).toBe(200);
        expect(await listed()).not.toContain(created._id);
        expect((await call(`DELETE ${own(row.remove)}`)).status).toBe(404);
      }
    },
  );
});

type Item = { readonly _id: string };

/** The item under the key of an answer, or the first of a list. */
function itemAt(body: unknown, at: string): Item {
  const found = at === "" ? body : (body as Record<string, unknown>)[at];
  return (Array.isArray(found) ? found[0] : found) as Item;
}

function idsAt(body: unknown, at: string): string[] {
  return (body as Record<string, Item[]>)[at]?.map(({ _id }) => _id) ?? [];
}

describe("every operation of the mock", () => {
  it("answers as the document says", async () => {
    const validate = await loadValidate(description);
    const mock = createMock();
    const wrong: string[] = [];

    for (const [index, operation] of description.operations.entries()) {
      const [type] = Object.keys(operation.responses["200"] ?? {});
      if (type !== "application/json") continue;
      const { status, body } = await answerTo(mock, operation);
      const place = ["operations", index, "responses", "200", type, "schema"];
      const faults = status === 200 ? validate(place, body) : [JSON.stringify(body)];
      wrong.push(...faults.map((fault) => `${operation.operationId} ${status}: ${fault}`));
    }

    expect(wrong).toEqual([]);
  });
});
