import { expect, it } from "vitest";
import * as model from "../../../../../generated/gpu/mock-model.ts";
import { createGpuMock, type GpuMockOptions } from "../../../../../src/testing/gpu/index.ts";
import { operationKey, parseMockModel } from "../../../../../src/testing/mock-model.ts";
import { loadValidate } from "../../../../../src/testing/validators.ts";
import { createCaller } from "../caller.ts";
import { rtx4090Order, sshKeyId } from "./ordered.ts";

const { operations, schemas } = parseMockModel(model);
const validate = await loadValidate(schemas);

interface Row {
  readonly operation: string;
  readonly path?: string;
  readonly body?: unknown;
  readonly status?: number;
  readonly options?: GpuMockOptions;
}

/** Ids of what is made before each call. */
const machine = "66f1d0c5a4b3000000000002";
const volume = "vol_000000000001";
const nothing = "0".repeat(24);
const key = { name: "mine", publicKey: "ssh-ed25519 AAAAC3Nz" };
const newVolume = { name: "models", provider: "voltage-park", sizeInGb: 10 };

const rows: readonly Row[] = [
  { operation: "GET /api/providers" },
  { operation: "GET /api/gpu-offers" },
  { operation: "GET /api/gpu-offers", options: { requestLimit: 1 }, status: 429 },
  { operation: "GET /api/gpu-offers", path: "/api/gpu-offers?page=9&limit=1&sortBy=averagePrice" },
  { operation: "GET /api/balance" },
  { operation: "GET /api/balance", options: { tokens: [] }, status: 401 },
  { operation: "GET /api/teams" },
  { operation: "GET /api/deployments" },
  { operation: "POST /api/deployments", body: { ...rtx4090Order, name: "another" } },
  { operation: "POST /api/deployments", body: rtx4090Order, status: 400 },
  { operation: "POST /api/deployments", body: { ...rtx4090Order, teamId: undefined }, status: 400 },
  {
    operation: "POST /api/deployments",
    body: { ...rtx4090Order, name: "another", volumeIds: [nothing] },
    status: 500,
  },
  {
    operation: "POST /api/deployments",
    body: rtx4090Order,
    options: { orderLimit: 1 },
    status: 429,
  },
  { operation: "GET /api/deployments/{id}", path: `/api/deployments/${machine}` },
  { operation: "GET /api/deployments/{id}", path: `/api/deployments/${nothing}`, status: 404 },
  {
    operation: "PATCH /api/deployments/{id}",
    path: `/api/deployments/${machine}`,
    body: { name: "renamed" },
  },
  {
    operation: "DELETE /api/deployments/{id}",
    path: `/api/deployments/${machine}`,
    options: { minimumRuntimeMinutes: 0 },
  },
  { operation: "DELETE /api/deployments/{id}", path: `/api/deployments/${machine}`, status: 400 },
  {
    operation: "DELETE /api/deployments/{id}",
    path: `/api/deployments/${machine}`,
    options: { machines: "fail", deployMs: 0 },
    status: 400,
  },
  {
    operation: "GET /api/deployments/{id}/can-terminate",
    path: `/api/deployments/${machine}/can-terminate`,
  },
  { operation: "GET /api/ssh-keys" },
  { operation: "POST /api/ssh-keys", body: key },
  { operation: "GET /api/ssh-keys/{id}", path: `/api/ssh-keys/${sshKeyId}` },
  { operation: "GET /api/ssh-keys/{id}", path: `/api/ssh-keys/${nothing}`, status: 404 },
  { operation: "DELETE /api/ssh-keys/{id}", path: `/api/ssh-keys/${sshKeyId}` },
  {
    operation: "GET /api/kubernetes/versions",
    path: "/api/kubernetes/versions?provider=voltage-park",
  },
  {
    operation: "GET /api/kubernetes/{clusterId}/health",
    path: "/api/kubernetes/0f8fad5b-d9cb-469f-a165-70867728950e/health",
  },
  { operation: "GET /api/volumes" },
  { operation: "POST /api/volumes", body: newVolume },
  { operation: "POST /api/volumes", body: { ...newVolume, name: "datasets" }, status: 400 },
  { operation: "GET /api/volumes/{volumeId}", path: `/api/volumes/${volume}` },
  { operation: "GET /api/volumes/{volumeId}", path: `/api/volumes/${nothing}`, status: 404 },
  {
    operation: "PATCH /api/volumes/{volumeId}",
    path: `/api/volumes/${volume}`,
    body: { sizeInGb: 900 },
  },
  { operation: "DELETE /api/volumes/{volumeId}", path: `/api/volumes/${volume}` },
  {
    operation: "POST /api/volumes/{volumeId}/attach",
    path: `/api/volumes/${volume}/attach`,
    body: { deploymentId: machine },
  },
  {
    operation: "POST /api/volumes/{volumeId}/detach",
    path: `/api/volumes/${volume}/detach`,
    body: { deploymentId: machine },
  },
  { operation: "GET /api/volumes/pricing" },
  { operation: "GET /api/volumes/regions" },
];

it.each(rows)("$operation responds what the document allows: $status", async (row) => {
  const { operation, path = operation.split(" ")[1], body, status, options } = row;
  const mock = createGpuMock(options);
  const call = createCaller(mock);
  await call("POST /api/deployments", rtx4090Order);

  const response = await call(`${operation.split(" ")[0]} ${path}`, body);

  const described = operations.find((one) => operationKey(one) === operation);
  const content = described?.responses[String(response.status)] ?? described?.responses["default"];
  const schema = content?.["application/json"]?.schema ?? false;
  expect([200, 201, status]).toContain(response.status);
  expect(status ?? response.status).toBe(response.status);
  expect(validate(schema, response.body, "response")).toEqual([]);
});

it("every operation is among them", () => {
  const called = new Set(rows.map(({ operation }) => operation));

  expect([...called].sort()).toEqual(operations.map(operationKey).sort());
});
