import { resolve } from "node:path";
import { fetchOptions, retrieveOptions } from "../fetch/options.ts";
import { replacementsFor, retrieveDocument } from "../fetch/retrieve.ts";
import { replaceTogether } from "../lib/replace.ts";
import { runCommand } from "./run.ts";

await runCommand({
  usage: `npm run spec:fetch [-- --from URL|FILE|-] [--output FILE]

Retrieves the published API document into spec/platform/published.yaml and notes in spec/platform/source.json where it came from.
Takes JSON and YAML, and finds the document behind Swagger UI, NestJS, FastAPI, Redoc and Scalar pages.

  --from URL|FILE|-        where to look; what spec/platform/source.json says by default
  --output FILE            write the document there, and nothing else
  --name NAME              which document, when a page offers several
  --accept-new-identity    take the document even if it looks like another API's
  --header "Name: value"   sent to the first origin, for protected documents; may be repeated
  --timeout SECONDS        for one attempt; 30 by default
  --max-size MIB           of the document; 64 by default
  --retries N              after connection errors and 5xx; 2 by default`,
  options: { ...fetchOptions, output: { type: "string" } },
  async run({ values, project, progress }) {
    const options = await retrieveOptions(values, project);
    const result = await progress.step("Retrieve the document", () =>
      retrieveDocument(values.output === undefined ? options : { ...options, lock: undefined }),
    );
    if (result.kind === "unchanged") {
      console.log(`Unchanged: ${result.source}`);
      return;
    }
    const { bytes, lock } = result;
    const replacements =
      values.output === undefined
        ? replacementsFor(project, result)
        : [{ path: resolve(values.output), content: bytes }];
    await replaceTogether(project.root, replacements);
    console.log(
      `Retrieved ${lock.format} from ${lock.documentUrl ?? lock.url} (${bytes.length} bytes)`,
    );
  },
});
