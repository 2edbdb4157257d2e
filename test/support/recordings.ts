import { isDeepStrictEqual } from "node:util";
import { createValidators } from "../../scripts/document/checks/examples.ts";
import type { JsonObject, JsonValue } from "../../scripts/document/json.ts";
import { createCaller } from "../../scripts/live/call.ts";
import { checkAnswer } from "../../scripts/live/check-response.ts";
import { readSafeOperations } from "../../scripts/live/read-operations.ts";
import { readRecordings, type Recording } from "../../scripts/live/recording.ts";
import { withListed } from "../../scripts/live/run.ts";
import { serve } from "./http.ts";

export type Replay = (recording: Recording) => Promise<string[]>;

/** Serves recordings, calls their operations with the client, and says what does not fit the document. */
export function createReplay(document: JsonObject): Replay {
  const validatorOf = createValidators(document);
  const operations = readSafeOperations(document, {});
  return async ({ operationId, status, mediaType, body }) => {
    const operation = operations.find(({ id }) => id === operationId);
    if (operation === undefined) return ["no such read-only operation"];
    const url = await serve((_request, response) => {
      response.writeHead(status, { "content-type": mediaType }).end(JSON.stringify(body));
    });
    const required = operation.parameters.filter(({ isRequired }) => isRequired);
    const values = new Map<string, JsonValue>(required.map(({ key }) => [key, "1"]));
    const call = createCaller({ baseUrl: url, token: "token" });
    const answer = await call(operation, withListed(operation, values));
    const { faults } = checkAnswer(document, validatorOf, operation.visit, answer);
    if (faults.length > 0) return [...faults];
    const isSame = isDeepStrictEqual(answer, { kind: "answered", status, mediaType, body });
    return isSame ? [] : ["the client gives out something else than was recorded"];
  };
}

/** What is wrong with the recordings of a folder, each named by its operation. */
export async function replayFolder(replay: Replay, folder: string): Promise<string[]> {
  const recordings = await readRecordings(folder);
  const faults = await Promise.all(
    recordings.map(async (recording) =>
      (await replay(recording)).map((fault) => `${recording.operationId}: ${fault}`),
    ),
  );
  return faults.flat();
}
