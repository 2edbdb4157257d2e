import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveExamples, type MockServer } from "../../support/mock.ts";
import { apis } from "../apis.ts";
import { coverageSubjects, createCoverage } from "./coverage.ts";
import { expectNone } from "./expect-none.ts";
import { startRecorder, type Recorder } from "./recorder.ts";
import { checkRequests, type Subject } from "./requests.ts";
import "./report.ts";
import { checkRefusals } from "./refusals.ts";
import { checkResponses } from "./responses.ts";

const token = "tok-6f1d0e8c5b";

describe.each(apis)("the API $name", ({ name: api, document, operations, schemas, ...its }) => {
  const coverage = createCoverage(operations);
  const rows = operations.map((operation) => [operation.name, operation] as const);

  let recorder: Recorder;
  let subject: Subject;
  let validator: MockServer;

  beforeAll(async () => {
    recorder = await startRecorder();
    validator = await serveExamples(document);
    const client = its.createClient({ baseUrl: recorder.url, token });
    subject = { recorder, client, token, schemas, coverage };
  });

  afterAll(() => Promise.all([recorder.close(), validator.close()]));

  describe("every operation of the document", () => {
    it.each(rows)("%s is sent as the document says", async (_name, operation) => {
      expectNone(await checkRequests(operation, subject));
    });

    it.each(rows)(
      "%s returns what the document says for each response",
      async (_name, operation) => {
        expectNone(await checkResponses(operation, subject));
      },
    );
  });

  describe("what the document does not allow", () => {
    it.each(rows)("is refused by the validator for %s", async (_name, operation) => {
      expectNone(await checkRefusals(operation, schemas, validator.url));
    });

    it("is refused where the document has no operation at all", async () => {
      expect((await fetch(`${validator.url}/v1/nothing`)).status).toBe(404);
    });
  });

  describe("what has been exercised of the document", () => {
    it.for(coverageSubjects)("is all of the %s", (subject, { task }) => {
      const row = coverage.rows().find((one) => one.subject === subject);
      if (row !== undefined) task.meta.coverage = { api, ...row };

      expect(row?.missing).toEqual([]);
    });
  });
});
