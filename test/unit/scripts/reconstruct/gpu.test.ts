import { describe, expect, it } from "vitest";
import { diffDocuments } from "../../../../scripts/diff/diff.ts";
import { isObject, member, objectMember, stringMember } from "../../../../scripts/document/json.ts";
import { visits } from "../../../../scripts/document/structure.ts";
import { readEvidence } from "../../../../scripts/reconstruct/evidence.ts";
import { gpu } from "./snapshots.ts";

const { documentOf, operationIds, operationsAt, schemaAt } = gpu;
const evidence = await readEvidence("spec/gpu/evidence");

const schemas = objectMember(objectMember(documentOf("now"), "components"), "schemas");
const fields = Object.entries(schemas).flatMap(([name, schema]) =>
  Object.entries(objectMember(schema, "properties")).map(
    ([key, field]) => [`${name}.${key}`, isObject(field) ? field : {}] as const,
  ),
);

describe("the document of the GPU API", () => {
  it("has every operation of the evidence", () => {
    const ids = evidence.operations.map(({ operationId }) => operationId);

    expect(operationIds("now").sort()).toEqual(ids.sort());
  });

  it("needs a key, except for the providers, and makes it optional for the offers", () => {
    const open = operationsAt("now")
      .filter(({ security }) => security.kind !== "required")
      .map(({ key, security }) => [key, security.kind]);

    expect(open).toEqual([
      ["GET /api/gpu-offers", "optional"],
      ["GET /api/providers", "none"],
    ]);
  });

  it("judges every field", () => {
    for (const [name, field] of fields)
      expect(objectMember(field, "x-evidence")["confidence"], name).toMatch(/^(high|medium|low)$/);
  });

  it("says of every amount of money what it counts", () => {
    const amounts = [...visits(documentOf("now"))].filter(
      ({ kind, node, tokens }) =>
        kind === "schema" &&
        node["type"] === "number" &&
        /price|rate|cost|balance/i.test(String(tokens.at(-1))),
    );

    expect(amounts.length).toBeGreaterThan(10);
    for (const { node, tokens } of amounts)
      expect(stringMember(node, "description"), tokens.join("/")).toMatch(
        /, in USD( per hour| per GB and hour)?$/,
      );
  });

  it("closes no list but the direction of sorting", () => {
    const closed = [...visits(documentOf("now"))].filter(
      ({ kind, node }) => kind === "schema" && "enum" in node,
    );

    expect(closed.map(({ node }) => node["enum"])).toEqual([["asc", "desc"]]);
    expect(schemaAt("now", "DeploymentStatus/x-extensible-enum")).toContain("terminated-provider");
  });

  it("takes both statuses of an order, and says how a termination is refused", () => {
    const order = operationsAt("now").find(({ key }) => key === "POST /api/deployments");
    const refused = objectMember(schemas["TerminationRefusedError"], "properties");

    expect([...(order?.responses.keys() ?? [])].filter((status) => /^2/.test(status))).toEqual([
      "200",
      "201",
    ]);
    expect(Object.keys(refused).sort()).toEqual(
      [
        "canTerminate",
        "currentStatus",
        "error",
        "message",
        "minimumRuntime",
        "timeRemaining",
      ].sort(),
    );
    expect(documentOf("now")["x-retry-after-body"]).toEqual({
      member: "retryAfter",
      unit: "seconds",
    });
  });

  it("pages by number where the API does", () => {
    const paged = operationsAt("now").filter(({ operation }) => "x-pagination" in operation);

    expect(
      paged.map(({ key, operation }) => [key, member(operation["x-pagination"], "items")]),
    ).toEqual([
      ["GET /api/gpu-offers", "/data"],
      ["GET /api/volumes", "/volumes"],
    ]);
  });
});

describe("the history of the GPU API", () => {
  const changes = (base: string, revision: string) =>
    diffDocuments(documentOf(base), documentOf(revision), { now: new Date(0) });
  const told = (base: string, revision: string) =>
    changes(base, revision).map(({ message }) => message);

  it("only gains operations", () => {
    const sizes = gpu.names.map((name) => operationIds(name).length);

    expect(gpu.names).toEqual(["2026-03-07", "2026-03-27", "2026-05", "2026-07", "2026-09", "now"]);
    expect(sizes).toEqual([10, 10, 19, 25, 25, 25]);
  });

  it("says in March which names went, and nothing that breaks clients besides", () => {
    const breaking = changes("2026-03-07", "2026-03-27").filter(({ level }) => level === "error");

    expect(breaking.map(({ message }) => message).sort()).toEqual([
      'The value "BARE_METAL" of the parameter `instanceType` was removed.',
      'The value "BARE_METAL" of the schema `InstanceType` was removed.',
      'The value "datacrunch" of the schema `ProviderName` was removed.',
      'The value "voltagepark" of the schema `ProviderName` was removed.',
    ]);
  });

  it("says from March to September what became required, and what was added", () => {
    const messages = told("2026-03-27", "2026-09");

    expect(messages).toEqual(
      expect.arrayContaining([
        "The request property `CreateDeploymentRequest.teamId` became required.",
        expect.stringContaining('The value "stopped" was added to'),
        "The optional response property `GpuOffer.supportsPause` was added.",
      ]),
    );
  });

  it("has no change from the newest snapshot to now but the corrections of the overlay", () => {
    const levels = changes("2026-09", "now").map(({ level }) => level);

    expect(levels.every((level) => level === "annotation")).toBe(true);
  });

  it("marks what was there before anybody is seen to call it", () => {
    const inferred = operationsAt("2026-03-07")
      .filter(({ operation }) => member(operation["x-evidence"], "inferred") === true)
      .map(({ operationId }) => operationId ?? "");

    expect(inferred.sort()).toEqual(Object.keys(evidence.snapshots.inferred ?? {}).sort());
  });
});
