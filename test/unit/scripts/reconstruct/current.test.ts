import { describe, expect, it } from "vitest";
import { arrayMember, stringMember } from "../../../../scripts/document/json.ts";
import { visits } from "../../../../scripts/document/structure.ts";
import { readEvidence } from "../../../../scripts/reconstruct/evidence.ts";
import { platform } from "./snapshots.ts";

const { documentOf, operationIds, operationsAt, schemaAt } = platform;

const evidence = await readEvidence("spec/platform/evidence");

describe("the current document", () => {
  it("has every operation of the evidence but those left out with a reason", () => {
    const leftOut = Object.keys(evidence.snapshots.leftOut);
    const expected = evidence.operations
      .map(({ operationId }) => operationId)
      .filter((id) => !leftOut.includes(id));

    expect(operationIds("now").sort()).toEqual(expected.sort());
    expect(
      leftOut.every((id) => evidence.operations.some(({ operationId }) => operationId === id)),
    ).toBe(true);
  });

  it("needs a token except for the operations that clients call without one", () => {
    const open = operationsAt("now")
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
      expect(schemaAt("now", name)).toBeDefined();
    }
  });

  it("says where its pages are, and only where there are pages", () => {
    const paged = [...visits(documentOf("now"))].filter(
      ({ kind, node }) => kind === "operation" && "x-pagination" in node,
    );
    const withSkip = operationsAt("now").filter(({ operation }) =>
      arrayMember(operation, "parameters").some(
        (parameter) => stringMember(parameter, "name") === "skip",
      ),
    );

    expect(paged.map(({ node }) => node["operationId"])).toEqual(
      withSkip.map(({ operation }) => operation["operationId"]),
    );
  });

  it("asks for no body with GET, which fetch cannot send", () => {
    const bodies = operationsAt("now").filter(
      ({ method, operation }) => method === "get" && "requestBody" in operation,
    );

    expect(bodies).toEqual([]);
  });
});
