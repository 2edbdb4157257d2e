import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { objectMember } from "../../../scripts/document/json.ts";
import { serve } from "../../support/http.ts";
import { tableBelow } from "../../support/markdown.ts";
import { serveExamples, type MockServer } from "../../support/mock.ts";
import { apis, platformApi } from "../apis.ts";
import { casesOf } from "../operations/call.ts";
import { assemble, type Court } from "./court.ts";
import { backend, falseReports, prism, type FalseReport } from "./false-reports.ts";

const require = createRequire(import.meta.url);
const happened = new Set<FalseReport>();

describe.each(apis)("judges that others wrote, of the API $name", (api) => {
  const { document, operations, schemas } = api;
  const rows = operations.flatMap((operation) =>
    casesOf(operation, schemas).map(({ label, call }) => ({
      operation,
      call,
      name: `${operation.id}, ${label}`,
    })),
  );
  let mock: MockServer;
  let court: Court;

  beforeAll(async () => {
    mock = await serveExamples(document);
    court = await assemble(api, mock.url);
  });

  afterAll(async () => {
    await court.close();
    await mock.close();
  });

  it.each(rows)("find nothing wrong with $name", async ({ operation, call }) => {
    const before = mock.violations.length;
    const possible = falseReports.filter(({ isFor }) => isFor(operation, call));

    const verdict = await court.judge(operation, call);

    expect(mock.violations.slice(before)).toEqual([]);
    for (const [judge, reports] of Object.entries(verdict)) {
      const isFalse = (report: string) => (row: FalseReport) =>
        row.judge === judge && report.startsWith(row.report);
      const found = reports.map((report) => possible.find(isFalse(report)) ?? report);
      expect(found.filter((report) => typeof report === "string")).toEqual([]);
      for (const report of found) if (typeof report !== "string") happened.add(report);
    }
  });
});

describe("a judge", () => {
  const { document, operations, createClient } = platformApi;
  const paths = ["/v2/ipfs/pins", "/v1/profile", "/v1/compute-machine-image"];
  const part = Object.entries(objectMember(document, "paths")).filter(([path]) =>
    paths.includes(path),
  );
  const json = (value: unknown) => ({ mediaType: "application/json", value });
  const params = { query: { bucket: "site" } };

  const faults = [
    {
      fault: "a missing query parameter",
      operation: "pinCids",
      call: { params: {}, body: json({ cids: ["bafy"] }) },
      body: [],
      reported: { [prism]: /^request\.query .*'?bucket/, [backend]: /^request\/query .*'bucket'/ },
    },
    {
      fault: "a query parameter of the wrong type",
      operation: "listComputeMachines",
      call: { params: { query: { skip: "first", limit: 10 } } },
      body: { akashMachineImages: [], totalCount: 0 },
      reported: { [prism]: /^request\.query\.skip /, [backend]: /^request\/query\/skip / },
    },
    {
      fault: "a wrong body",
      operation: "pinCids",
      call: { params, body: json({ cids: [{}] }) },
      body: [],
      reported: {
        [prism]: /^request\.body\.cids\.0 /,
        [backend]: /^request\/requestBody\/cids\/0 /,
      },
    },
    {
      fault: "a wrong answer",
      operation: "getProfile",
      call: { params: {} },
      body: { user: 1 },
      reported: { [prism]: /^response\.body\.user /, [backend]: /^response\/user / },
    },
  ];

  it.each(faults)("reports $fault", async ({ operation: id, call, body, reported }) => {
    const upstream = await serve((_request, response) => {
      response.setHeader("content-type", "application/json").end(JSON.stringify(body));
    });
    const court = await assemble(
      { document: { ...document, paths: Object.fromEntries(part) }, createClient },
      upstream,
    );
    onTestFinished(() => court.close());

    const operation = operations.find((one) => one.id === id);
    const verdict = operation && (await court.judge(operation, call));

    expect(verdict).toEqual({
      [prism]: [expect.stringMatching(reported[prism])],
      [backend]: [expect.stringMatching(reported[backend])],
    });
  });
});

describe("the list of false reports", () => {
  it("has only those that still come", () => {
    expect(falseReports.filter((report) => !happened.has(report))).toEqual([]);
  });

  it("names the versions that are installed", () => {
    const version = (name: string) =>
      (require(`${name}/package.json`) as { version: string }).version;

    expect(prism).toBe(`Prism ${version("@stoplight/prism-http")}`);
    expect(backend).toBe(`openapi-backend ${version("openapi-backend")}`);
  });

  it("is in spec/platform/README.md", async () => {
    const readme = await readFile("spec/platform/README.md", "utf8");
    const listed = falseReports.map(({ judge, report, reason }) => [
      judge,
      `\`${report}\``,
      reason,
    ]);

    expect(tableBelow(readme, "What judges report")).toEqual(listed);
  });
});
