import { describe, expect, it } from "vitest";
import { checkDocument } from "../../../../scripts/document/check.ts";
import {
  arrayMember,
  isObject,
  member,
  objectMember,
  stringMember,
} from "../../../../scripts/document/json.ts";
import { resolve } from "../../../../scripts/document/references.ts";
import { gpu, platform } from "./snapshots.ts";

/** What the documents of an API may say, where APIs differ. */
const differences = {
  platform: { common: ["401", "403", "default"], own: [], confidence: /^(high|medium)$/ },
  gpu: {
    common: ["401", "403", "429", "default"],
    own: ["201", "400", "404", "500"],
    confidence: /^(high|medium|low)$/,
  },
};

const subjects = [
  ...platform.names.map((name) => ({ name, snapshots: platform, ...differences.platform })),
  ...gpu.names.map((name) => ({ name, snapshots: gpu, ...differences.gpu })),
];

describe.each(subjects)("the document of $snapshots.api, $name", (subject) => {
  const { name, common, confidence } = subject;
  const own: readonly string[] = subject.own;
  const { documentOf, operationIds, operationsAt } = subject.snapshots;

  it("is valid, and so is every example", () => {
    expect(checkDocument(documentOf(name))).toEqual({ issues: [], warnings: [] });
  });

  it("says of every operation what a client has to know", () => {
    for (const { path, method, operation } of operationsAt(name)) {
      const place = `${method} ${path}`;
      const responses = objectMember(operation, "responses");
      const statuses = Object.keys(responses);
      const success = resolve(documentOf(name), responses["200"]);
      const media = Object.values(objectMember(success, "content"));
      const bodies = Object.values(objectMember(member(operation, "requestBody"), "content"));

      expect(stringMember(operation, "operationId"), place).toMatch(/^[a-z][A-Za-z0-9]+$/);
      expect(arrayMember(operation, "tags"), place).toHaveLength(1);
      expect(stringMember(operation, "summary"), place).toMatch(/^[A-Z].*[^.]$/);
      expect(operation["security"], place).toBeInstanceOf(Array);
      expect(statuses.filter((status) => !own.includes(status)).sort(), place).toEqual(
        ["200", ...common].sort(),
      );
      expect(media, place).toHaveLength(1);
      for (const content of [...media, ...bodies]) {
        expect(Object.keys(isObject(content) ? content : {}), place).toEqual(
          expect.arrayContaining(["schema", "example"]),
        );
      }
    }
  });

  it("names a successor of what is deprecated, which is there and not deprecated itself", () => {
    const current = new Set(
      operationsAt(name)
        .filter(({ operation }) => operation["deprecated"] !== true)
        .map(({ method, path }) => `${method.toUpperCase()} ${path}`),
    );
    for (const { operation, path } of operationsAt(name)) {
      const successor = stringMember(operation, "x-superseded-by");

      expect(operation["deprecated"] === true, path).toBe(successor !== undefined);
      if (successor === undefined) continue;
      expect(current, path).toContain(successor);
      expect(stringMember(operation, "description"), path).toContain(`Replaced by ${successor}`);
    }
  });

  it("has no operation with the id of another", () => {
    const ids = operationIds(name);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says how sure each operation is, and names the sources of what is not", () => {
    for (const { operation, path } of operationsAt(name)) {
      const evidence = objectMember(operation, "x-evidence");
      const isSure = evidence["confidence"] === "high";

      expect(evidence["confidence"], path).toMatch(confidence);
      expect(arrayMember(evidence, "seen").length > 0, path).toBe(evidence["inferred"] !== true);
      expect(arrayMember(evidence, "sources").length > 0, path).toBe(!isSure);
    }
  });

  it("shows no success that says it failed", () => {
    for (const { operation, path } of operationsAt(name)) {
      const success = objectMember(objectMember(operation, "responses"), "200");
      for (const media of Object.values(objectMember(success, "content"))) {
        const example = member(media, "example");

        expect(member(example, "error") ?? false, path).toBe(false);
        expect(member(example, "success") ?? true, path).toBe(true);
      }
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
    for (const { operation } of operationsAt(name))
      expect(tags).toContain(arrayMember(operation, "tags")[0]);
  });
});
