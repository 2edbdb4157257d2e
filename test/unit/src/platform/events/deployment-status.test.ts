import { describe, expect, it } from "vitest";
import { objectMember } from "../../../../../scripts/document/json.ts";
import { readSource } from "../../../../../scripts/document/read.ts";
import {
  deploymentStatuses,
  progressOf,
} from "../../../../../src/platform/events/deployment-status.ts";

describe("the statuses of deployments", () => {
  it("are those of the document, each with what it means", async () => {
    const { value } = await readSource("spec/platform/openapi.yaml");
    const schemas = objectMember(objectMember(value, "components"), "schemas");
    const documented = objectMember(schemas, "DeploymentStatusEnum")["enum"];

    expect(Object.keys(deploymentStatuses).sort()).toEqual((documented as string[]).sort());
  });

  it.each(["Rebuilding", "toString", ""])("that nobody knows end nothing: %o", (status) => {
    expect(progressOf(status)).toBe("running");
  });
});
