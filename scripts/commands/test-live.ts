import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createValidators } from "../document/checks/examples.ts";
import { prepareForGeneration } from "../document/to-openapi-3.1.ts";
import { readSource } from "../document/read.ts";
import { readNumber } from "../fetch/options.ts";
import { readLiveFile } from "../live/live-file.ts";
import { createCaller } from "../live/call.ts";
import { describeApi } from "../live/describe-api.ts";
import { checkResponse, type Verdict } from "../live/check-response.ts";
import { selectRecordings } from "../live/record.ts";
import { recordingFiles } from "../live/recording.ts";
import { formatCalled, formatSummary } from "../live/report.ts";
import { runReadOnly } from "../live/run.ts";
import { InputError } from "../lib/problem.ts";
import { apiOption, chooseApi, chooseApis, type ApiFolder } from "../lib/project.ts";
import { readFacts } from "../pipeline/generate-api.ts";
import { exitCodes, print, runCommand } from "./run.ts";

await runCommand({
  usage: `npm run test:live [-- --api NAME] [--max-calls N] [--pause MS] [--record DIR] [--base-url URL]

Calls the read-only operations of the real API with the token in the variable that spec/NAME/api.json names, and checks
each response against spec/NAME/openapi.yaml. Keys that the document does not know are reported and tolerated; anything
else that does not match makes it exit with 1. Prints keys and types, never values. Without a token it says so and does nothing.

  --api NAME       the API; the one whose token is set by default
  --max-calls N    how many calls are made at most; 100 by default
  --pause MS       between two calls; 250 by default
  --record DIR     keep the responses there, redacted
  --base-url URL   another server; the real API by default`,
  options: {
    ...apiOption,
    "max-calls": { type: "string" },
    pause: { type: "string" },
    record: { type: "string" },
    "base-url": { type: "string" },
  },
  async run({ values, project, progress, write }) {
    const maxCalls = readNumber("--max-calls", values["max-calls"], { fallback: 100, most: 1e6 });
    const pauseMs = readNumber("--pause", values.pause, { fallback: 250, most: 60_000 });
    const candidates = await Promise.all(chooseApis(project, values.api).map(readToken));
    const ready = candidates.filter(({ isMissing }) => !isMissing);
    const [chosen] = ready;
    if (chosen === undefined) {
      const variables = candidates.map(({ facts }) => facts.tokenVariable);
      const verb = variables.length === 1 ? "is" : "are";
      console.log(`Nothing was called: ${variables.join(" and ")} ${verb} not set`);
      return exitCodes.done;
    }
    const api = ready.length === 1 ? chosen.api : chooseApi(project, values.api);
    const { facts, token } = chosen;
    const { tokenVariable } = facts;
    const liveFile = await readLiveFile(api);
    const document = await progress.step("Read the document", async () =>
      prepareForGeneration(await readSource(api.document), progress.warn),
    );
    const validatorOf = createValidators(document);
    const verdicts: Verdict[] = [];
    const run = await runReadOnly(document, {
      liveFile,
      call: createCaller(describeApi(document, facts), { baseUrl: values["base-url"], token }),
      maxCalls,
      pause: () => setTimeout(pauseMs),
      onResponse: (called) => {
        const verdict = checkResponse(
          document,
          validatorOf,
          called.operation.visit,
          called.response,
        );
        verdicts.push(verdict);
        print(formatCalled(called, verdict));
      },
    });
    print(`\n${formatSummary(run, verdicts)}`);
    if (run.isTokenRefused) {
      throw new InputError({
        message: `the API refused the token in ${tokenVariable ?? "use"}`,
        hint: "make another one",
      });
    }
    if (values.record !== undefined) {
      const folder = resolve(values.record);
      const { recordings, skipped } = selectRecordings(document, validatorOf, run.called);
      await write(
        [...recordingFiles(recordings)].map(([name, content]) => ({
          path: join(folder, name),
          content,
        })),
      );
      console.log(`Recorded ${recordings.length} responses in ${values.record}`);
      for (const id of skipped) print(`  not recorded, since it does not fit: ${id}`);
    }
    const isFaulty = verdicts.some(({ issues }) => issues.length > 0);
    return isFaulty ? exitCodes.found : exitCodes.done;
  },
});

/** What is known of an API, and the token that the environment holds for it. */
async function readToken(api: ApiFolder) {
  const facts = await readFacts(api);
  const { tokenVariable } = facts;
  const token = tokenVariable === undefined ? "" : (process.env[tokenVariable] ?? "");
  return { api, facts, token, isMissing: tokenVariable !== undefined && token === "" };
}
