import { everywhere } from "./everywhere.ts";
import { runTrials, type Surroundings } from "./trial.ts";

/** Answers a request that has the surroundings with the outcomes. */
export default {
  async fetch(request: Request): Promise<Response> {
    const surroundings = (await request.json()) as Surroundings;
    return Response.json(await runTrials(everywhere, surroundings));
  },
};
