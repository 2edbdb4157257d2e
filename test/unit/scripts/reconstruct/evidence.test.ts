import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readEvidence, type Evidence } from "../../../../scripts/reconstruct/evidence.ts";
import { snapshotAt } from "../../../../scripts/reconstruct/snapshot.ts";

describe.each(["platform", "gpu"])("the evidence of %s", async (api) => {
  const evidence = await readEvidence(`spec/${api}/evidence`);

  it("locates every change at something that exists", () => {
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

  it("has no change that changes nothing", () => {
    const written = (changes: Evidence["changes"]) =>
      evidence.snapshots.order.map((name) => {
        const { operations, schemas, shapes } = snapshotAt({ ...evidence, changes }, name);
        return JSON.stringify([operations, schemas, [...shapes]]);
      });
    const all = written(evidence.changes).join();

    const idle = evidence.changes.filter(
      (change) => written(evidence.changes.filter((other) => other !== change)).join() === all,
    );

    expect(idle).toEqual([]);
  });

  it("has reasons in the README for what stays out", async () => {
    const readme = await readFile(`spec/${api}/README.md`, "utf8");

    for (const { operationId, method, path } of evidence.operations) {
      const isLeftOut = Object.hasOwn(evidence.snapshots.leftOut, operationId);
      const [, section = ""] = /## What stays out\n([^]*?)\n## /.exec(readme) ?? [];

      expect(section.includes(`\`${method} ${path}\``), operationId).toBe(isLeftOut);
    }
  });
});
