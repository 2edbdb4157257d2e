import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { objectMember, stringMember } from "../../../scripts/document/json.ts";
import { readSource } from "../../../scripts/document/read.ts";
import { operationsOf } from "../../../scripts/document/structure.ts";
import { serve } from "../../support/http.ts";
import { tableBelow } from "../../support/markdown.ts";
import { serveExamples, type MockServer } from "../../support/mock.ts";
import { assemble, type Court } from "./court.ts";
import { backend, falseReports, prism } from "./false-reports.ts";
import { trafficFor } from "./traffic.ts";

const { value: document } = await readSource("spec/openapi.yaml");
const require = createRequire(import.meta.url);

const rows = [...operationsOf(document)].flatMap((visit) =>
  (["full", "minimal"] as const).map((kind) => ({
    visit,
    kind,
    call: `${stringMember(visit.operation, "operationId") ?? ""}, ${kind}`,
  })),
);

describe("judges that others wrote", () => {
  let mock: MockServer;
  let court: Court;

  beforeAll(async () => {
    mock = await serveExamples(document);
    court = await assemble(document, mock.url);
  });

  afterAll(async () => {
    await court.close();
    await mock.close();
  });

  it.each(rows)("find nothing wrong with $call", async ({ visit, kind, call }) => {
    const traffic = trafficFor(document, visit)[kind];
    const known = (judge: string) =>
      falseReports
        .filter((row) => row.judge === judge && row.calls.includes(call))
        .map(({ report }) => report);

    const verdict = await court.judge(visit.method, visit.path, traffic);

    expect(mock.violations).toEqual([]);
    expect(verdict).toEqual({ [prism]: known(prism), [backend]: known(backend) });
  });
});

describe("a judge", () => {
  const paths = ["/v2/ipfs/pins", "/v1/profile", "/v1/compute-machine-image"];
  const part = Object.entries(objectMember(document, "paths")).filter(([path]) =>
    paths.includes(path),
  );
  const cids = { params: { query: { bucket: "site" } }, body: { cids: ["bafy"] } };

  const faults = [
    {
      fault: "a missing query parameter",
      method: "post",
      path: "/v2/ipfs/pins",
      call: { body: cids.body },
      body: [],
      reported: { [prism]: /^request\.query .*'?bucket/, [backend]: /^request\/query .*'bucket'/ },
    },
    {
      fault: "a query parameter of the wrong type",
      method: "get",
      path: "/v1/compute-machine-image",
      call: { params: { query: { skip: "first", limit: 10 } } },
      body: { akashMachineImages: [], totalCount: 0 },
      reported: { [prism]: /^request\.query\.skip /, [backend]: /^request\/query\/skip / },
    },
    {
      fault: "a wrong body",
      method: "post",
      path: "/v2/ipfs/pins",
      call: { ...cids, body: { cids: [{}] } },
      body: [],
      reported: {
        [prism]: /^request\.body\.cids\.0 /,
        [backend]: /^request\/requestBody\/cids\/0 /,
      },
    },
    {
      fault: "a wrong answer",
      method: "get",
      path: "/v1/profile",
      call: {},
      body: { user: 1 },
      reported: { [prism]: /^response\.body\.user /, [backend]: /^response\/user / },
    },
  ];

  it.each(faults)("reports $fault", async ({ method, path, call, body, reported }) => {
    const upstream = await serve((_request, response) => {
      response.setHeader("content-type", "application/json").end(JSON.stringify(body));
    });
    const court = await assemble({ ...document, paths: Object.fromEntries(part) }, upstream);
    onTestFinished(() => court.close());

    const verdict = await court.judge(method, path, call);

    expect(verdict).toEqual({
      [prism]: [expect.stringMatching(reported[prism])],
      [backend]: [expect.stringMatching(reported[backend])],
    });
  });
});

describe("the list of false reports", () => {
  it("names the versions that are installed", () => {
    const version = (name: string) =>
      (require(`${name}/package.json`) as { version: string }).version;

    expect(prism).toBe(`Prism ${version("@stoplight/prism-http")}`);
    expect(backend).toBe(`openapi-backend ${version("openapi-backend")}`);
  });

  it("names calls that are made, and stands in spec/README.md", async () => {
    const readme = await readFile("spec/README.md", "utf8");
    const made = new Set(rows.map(({ call }) => call));
    const listed = falseReports.map(({ judge, report, reason }) => [
      judge,
      `\`${report}\``,
      reason,
    ]);

    expect(falseReports.flatMap(({ calls }) => calls.filter((call) => !made.has(call)))).toEqual(
      [],
    );
    expect(tableBelow(readme, "What judges report")).toEqual(listed);
  });
});
