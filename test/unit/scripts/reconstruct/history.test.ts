import { describe, expect, it } from "vitest";
import { arrayMember, member, stringMember } from "../../../../scripts/document/json.ts";
import { valueAt } from "../../../../scripts/document/pointer.ts";
import { platform } from "./snapshots.ts";

const { documentOf, operationIds, operationsAt, schemaAt, names: snapshots } = platform;

describe("the history", () => {
  it("only gains operations, since old versions stay", () => {
    const sizes = snapshots.map((name) => operationIds(name).length);

    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(new Set(sizes.slice(0, -1)).size).toBe(sizes.length - 1);
  });

  it("ends with what the newest clients call", () => {
    expect(operationIds("now")).toEqual(operationIds("2024-03"));
  });

  it("takes ports of requests as text too, and returns them as numbers", () => {
    const port = (name: string) => schemaAt("now", `${name}/properties/containerPort`);

    expect(member(port("PortInput"), "oneOf")).toEqual([{ type: "integer" }, { type: "string" }]);
    expect(member(port("Port"), "type")).toBe("integer");
  });

  it.each([
    ["buckets came with storage organizations", "2023-10", "getBucket", "2023-07"],
    ["compute projects replaced clusters", "2024-03", "getComputeProject", "2023-10"],
    ["pins of version 2", "2023-10", "pinCid", "2023-07"],
  ])("%s: %s has %s, %s has not", (_what, since, id, before) => {
    expect(operationIds(since)).toContain(id);
    expect(operationIds(before)).not.toContain(id);
  });

  it.each([
    ["initiateUploadDeployment", "2023-07", "2023-10"],
    ["getCluster", "2023-10", "2024-03"],
    ["uploadDeployment", "2022-11", "2023-07"],
    ["pinCidV1", "2023-07", "2023-10"],
  ])("%s is current in %s and deprecated in %s", (id, current, deprecated) => {
    const find = (name: string) =>
      operationsAt(name).find(({ operation }) => operation["operationId"] === id)?.operation;

    expect(find(current)?.["deprecated"]).toBeUndefined();
    expect(find(deprecated)?.["deprecated"]).toBe(true);
  });

  it("does not call deprecated what the newest clients call", () => {
    const names = operationsAt("now").filter(({ path }) => path.startsWith("/v1/ipns/"));

    expect(names).toHaveLength(5);
    for (const { operation } of names) {
      expect(operation["deprecated"]).toBeUndefined();
      expect(operation["description"]).toMatch(/takes its place for storage organizations\.$/);
    }
  });

  it("knows when fields and values came and went", () => {
    expect(schemaAt("2022-11", "Organization/properties/appType")).toBeUndefined();
    expect(schemaAt("2023-07", "AppTypeEnum/enum")).toEqual(["app", "compute"]);
    expect(schemaAt("2023-10", "AppTypeEnum/enum")).toEqual(["app", "compute", "storage"]);
    expect(schemaAt("2022-11", "ProtocolEnum/enum")).toEqual([
      "arweave",
      "ipfs-filecoin",
      "skynet",
      "ipfs-pinata",
    ]);
    expect(schemaAt("now", "ProtocolEnum/enum")).toEqual(["arweave", "ipfs-filecoin", "ipfs"]);
    expect(schemaAt("2023-10", "MarketplaceApp/properties/serviceData")).toBeDefined();
    expect(schemaAt("2023-10", "MarketplaceApp/properties/services")).toBeUndefined();
    expect(schemaAt("2024-03", "MarketplaceApp/properties/serviceData")).toBeUndefined();
    expect(schemaAt("2024-03", "MarketplaceApp/required")).toContain("services");
    expect(schemaAt("2023-07", "TokenScopeOrganization/properties/appType")).toBeUndefined();
    expect(schemaAt("2023-10", "TokenScopeOrganization/properties/appType")).toBeDefined();
    expect(schemaAt("2023-10", "HealthStatusEnum/enum")).not.toContain("Pending");
    expect(schemaAt("2024-03", "HealthStatusEnum/enum")).toContain("Pending");
  });

  it("knows when something had to be sent", () => {
    const required = (snapshot: string, schema: string) => schemaAt(snapshot, `${schema}/required`);

    expect(required("2022-11", "DomainInput")).toContain("link");
    expect(required("2023-07", "DomainInput")).not.toContain("link");
    expect(required("2023-07", "InstanceDomainInput")).not.toContain("link");
    expect(required("2023-10", "InstanceDomainInput")).toContain("link");
    expect(required("2022-11", "EnvironmentVariableInput")).toContain("deploymentEnvironments");
    expect(required("2023-07", "EnvironmentVariableInput")).toContain("environments");
  });

  it("reads the protocols of old deployments, which cannot be asked for any more", () => {
    const read = arrayMember(schemaAt("now", "Deployment/properties/protocol"), "enum");

    expect(read).toEqual(expect.arrayContaining(["skynet", "ipfs-pinata", "ipfs"]));
    expect(schemaAt("now", "ProtocolEnum/enum")).not.toContain("skynet");
  });

  it("knows parameters and responses that changed", () => {
    const pointer =
      "/paths/~1v1~1organization~1{organizationId}/put/responses/200/content/application~1json/schema";
    const names = (snapshot: string) =>
      arrayMember(
        valueAt(documentOf(snapshot), "/paths/~1v1~1deployment~1framework~1suggestion/get"),
        "parameters",
      )
        .filter((parameter) => member(parameter, "required") === true)
        .map((parameter) => stringMember(parameter, "name"));

    const valuesOf = (snapshot: string, path: string, parameter: string) =>
      arrayMember(valueAt(documentOf(snapshot), path), "parameters")
        .filter((candidate) => stringMember(candidate, "name") === parameter)
        .flatMap((found) => arrayMember(member(found, "schema"), "enum"));
    const deployments = "/paths/~1v1~1project~1{projectId}~1deployments/get";

    expect(valuesOf("2022-11", deployments, "status")).not.toContain("TimedOut");
    expect(valuesOf("2023-07", deployments, "status")).toContain("TimedOut");
    expect(valuesOf("2022-11", "/paths/~1v1~1deployment~1upload/post", "protocol")).toContain(
      "skynet",
    );
    expect(valueAt(documentOf("2022-11"), pointer)).toEqual({ type: "boolean" });
    expect(valueAt(documentOf("2023-07"), pointer)).toEqual({
      $ref: "#/components/schemas/Organization",
    });
    expect(names("2022-11")).toContain("providerName");
    expect(names("2023-07")).toContain("provider");
  });
});
