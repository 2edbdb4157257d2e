import { beforeAll, describe, expect, it } from "vitest";
import { checkDocument } from "../../../scripts/document/check.ts";
import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
  type JsonObject,
  type JsonValue,
} from "../../../scripts/document/json.ts";
import { valueAt } from "../../../scripts/document/pointer.ts";
import { readSource } from "../../../scripts/document/read.ts";
import { resolve } from "../../../scripts/document/references.ts";
import { operationsOf, visits } from "../../../scripts/document/structure.ts";
import { readEvidence, type Evidence } from "../../../scripts/reconstruct/evidence.ts";

const surfaces = ["2022-11", "2023-07", "2023-10", "2024-03"];
const documents = new Map<string, JsonObject>();
let evidence: Evidence;

beforeAll(async () => {
  evidence = await readEvidence("spec/evidence");
  documents.set("current", (await readSource("spec/openapi.yaml")).value);
  for (const name of surfaces)
    documents.set(name, (await readSource(`spec/history/${name}.yaml`)).value);
});

function documentOf(name: string): JsonObject {
  return documents.get(name) ?? {};
}

function operationIds(name: string): string[] {
  return [...operationsOf(documentOf(name))].map(
    ({ operation }) => stringMember(operation, "operationId") ?? "",
  );
}

function schemaOf(surface: string, pointer: string): JsonValue | undefined {
  return valueAt(documentOf(surface), `/components/schemas/${pointer}`);
}

describe.each(["current", ...surfaces])("the document of %s", (name) => {
  it("is valid, and so is every example", () => {
    expect(checkDocument(documentOf(name))).toEqual({ faults: [], warnings: [] });
  });

  it("says of every operation what a client has to know", () => {
    for (const { path, method, operation } of operationsOf(documentOf(name))) {
      const place = `${method} ${path}`;
      const responses = objectMember(operation, "responses");
      const success = resolve(documentOf(name), responses["200"]);
      const media = Object.values(objectMember(success, "content"));
      const bodies = Object.values(objectMember(member(operation, "requestBody"), "content"));

      expect(stringMember(operation, "operationId"), place).toMatch(/^[a-z][A-Za-z0-9]+$/);
      expect(arrayMember(operation, "tags"), place).toHaveLength(1);
      expect(stringMember(operation, "summary"), place).toMatch(/^[A-Z].*[^.]$/);
      expect(operation["security"], place).toBeInstanceOf(Array);
      expect(Object.keys(responses).sort(), place).toEqual(["200", "401", "403", "default"]);
      expect(media, place).toHaveLength(1);
      for (const content of [...media, ...bodies]) {
        expect(Object.keys(isObject(content) ? content : {}), place).toEqual(
          expect.arrayContaining(["schema", "example"]),
        );
      }
    }
  });

  it("marks as deprecated what has a successor, and the successor is there", () => {
    const there = new Set(
      [...operationsOf(documentOf(name))].map(
        ({ method, path }) => `${method.toUpperCase()} ${path}`,
      ),
    );
    for (const { operation, path } of operationsOf(documentOf(name))) {
      const successor = stringMember(operation, "x-superseded-by");

      expect(operation["deprecated"] === true, path).toBe(successor !== undefined);
      if (successor !== undefined) expect(there, path).toContain(successor);
    }
  });

  it("has no component that nothing uses, and tags only what it describes", () => {
    const text = JSON.stringify(documentOf(name));
    const tags = arrayMember(documentOf(name), "tags").map((tag) => stringMember(tag, "name"));

    for (const schema of Object.keys(
      objectMember(objectMember(documentOf(name), "components"), "schemas"),
    )) {
      expect(text).toContain(`"$ref":"#/components/schemas/${schema}"`);
    }
    for (const { operation } of operationsOf(documentOf(name)))
      expect(tags).toContain(arrayMember(operation, "tags")[0]);
  });
});

describe("the current document", () => {
  it("has every operation of the evidence but those left out with a reason", () => {
    const leftOut = Object.keys(evidence.surfaces.leftOut);
    const expected = evidence.operations
      .map(({ operationId }) => operationId)
      .filter((id) => !leftOut.includes(id));

    expect(operationIds("current").sort()).toEqual(expected.sort());
    expect(
      leftOut.every((id) => evidence.operations.some(({ operationId }) => operationId === id)),
    ).toBe(true);
  });

  it("needs a token but for the operations that clients call without one", () => {
    const open = [...operationsOf(documentOf("current"))]
      .filter(({ operation }) => arrayMember(operation, "security").length === 0)
      .map(({ path }) => path);

    expect(open).toEqual([
      "/auth/{provider}/cli/login",
      "/auth/{provider}/cli/verify-token/{code}",
      "/docs/rest-api",
      "/status",
      "/v1/ipfs/pins/{cid}/status",
      "/v2/ipfs/pins/{cid}/status",
    ]);
  });

  it("keeps misspelt names as they are on the wire", () => {
    for (const name of [
      "Cluster/properties/proivder",
      "Coupon/properties/daysRemaning",
      "ComputeDeployment/properties/urlPrewiew",
    ]) {
      expect(schemaOf("current", name)).toBeDefined();
    }
  });

  it("says where its pages are, and only where there are pages", () => {
    const paged = [...visits(documentOf("current"))].filter(
      ({ kind, node }) => kind === "operation" && "x-pagination" in node,
    );
    const withSkip = [...operationsOf(documentOf("current"))].filter(({ operation }) =>
      arrayMember(operation, "parameters").some(
        (parameter) => stringMember(parameter, "name") === "skip",
      ),
    );
    const ids = operationIds("current");

    expect(paged.map(({ node }) => node["operationId"])).toEqual(
      withSkip.map(({ operation }) => operation["operationId"]),
    );
    for (const { node } of paged) {
      const { countOperation } = node["x-pagination"] as { countOperation?: string };
      if (countOperation !== undefined) expect(ids).toContain(countOperation);
    }
  });
});

describe("the history", () => {
  it("only gains operations, since old versions stay", () => {
    const sizes = [...surfaces, "current"].map((name) => operationIds(name).length);

    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(new Set(sizes).size).toBe(sizes.length);
  });

  it.each([
    ["buckets came with storage organizations", "2023-10", "getBucket", "2023-07"],
    ["compute projects replaced clusters", "2024-03", "getComputeProject", "2023-10"],
    ["pins of version 2", "2023-10", "pinCid", "2023-07"],
    ["the second profile is the newest", "current", "getProfileV2", "2024-03"],
  ])("%s: %s has %s, %s has not", (_what, since, id, before) => {
    expect(operationIds(since)).toContain(id);
    expect(operationIds(before)).not.toContain(id);
  });

  it.each([
    ["initiateUploadDeployment", "2023-07", "2023-10"],
    ["getCluster", "2023-10", "2024-03"],
    ["pinCidV1", "2023-07", "2023-10"],
  ])("%s is current in %s and deprecated in %s", (id, current, deprecated) => {
    const find = (name: string) =>
      [...operationsOf(documentOf(name))].find(({ operation }) => operation["operationId"] === id)
        ?.operation;

    expect(find(current)?.["deprecated"]).toBeUndefined();
    expect(find(deprecated)?.["deprecated"]).toBe(true);
  });

  it("knows when fields and values came and went", () => {
    expect(schemaOf("2022-11", "Organization/properties/appType")).toBeUndefined();
    expect(schemaOf("2023-07", "AppTypeEnum/enum")).toEqual(["app", "compute"]);
    expect(schemaOf("2023-10", "AppTypeEnum/enum")).toEqual(["app", "compute", "storage"]);
    expect(schemaOf("2022-11", "ProtocolEnum/enum")).toEqual([
      "arweave",
      "ipfs-filecoin",
      "skynet",
      "ipfs-pinata",
    ]);
    expect(schemaOf("current", "ProtocolEnum/enum")).toEqual(["arweave", "ipfs-filecoin", "ipfs"]);
    expect(schemaOf("2023-10", "MarketplaceApp/properties/serviceData")).toBeDefined();
    expect(schemaOf("2023-10", "MarketplaceApp/properties/services")).toBeUndefined();
    expect(schemaOf("2024-03", "MarketplaceApp/properties/serviceData")).toBeUndefined();
    expect(schemaOf("2024-03", "MarketplaceApp/required")).toContain("services");
  });

  it("knows parameters and answers that changed", () => {
    const pointer =
      "/paths/~1v1~1organization~1{organizationId}/put/responses/200/content/application~1json/schema";
    const names = (surface: string) =>
      arrayMember(
        valueAt(documentOf(surface), "/paths/~1v1~1deployment~1framework~1suggestion/get"),
        "parameters",
      )
        .filter((parameter) => member(parameter, "required") === true)
        .map((parameter) => stringMember(parameter, "name"));

    expect(valueAt(documentOf("2022-11"), pointer)).toEqual({ type: "boolean" });
    expect(valueAt(documentOf("2023-07"), pointer)).toEqual({
      $ref: "#/components/schemas/Organization",
    });
    expect(names("2022-11")).toContain("providerName");
    expect(names("2023-07")).toContain("provider");
  });
});

describe("the evidence", () => {
  it("places every change at something that exists", () => {
    const ids = new Set(evidence.operations.map(({ operationId }) => operationId));
    for (const { at } of [
      ...evidence.changes,
      ...Object.keys(evidence.shapes.fields).map((key) => ({ at: key })),
    ]) {
      const [, name = "", mark, part = ""] = /^(\w+)([.=?:])([\w-]+)/.exec(at) ?? [];
      const isOperation = mark === "?" || mark === ":";

      expect(isOperation ? ids.has(name) : name in evidence.schemas, at).toBe(true);
      if (mark === ".") expect(evidence.schemas[name]?.properties, at).toHaveProperty([part]);
    }
  });
});
