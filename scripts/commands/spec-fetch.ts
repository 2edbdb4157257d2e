import { resolve } from "node:path";
import {
  fetchOptions,
  readRetrieveOptions,
  retrieveOptions,
  saveOption,
  sayWhereNext,
} from "../fetch/options.ts";
import { replacementsFor, retrieveDocument, type RetrieveResult } from "../fetch/retrieve.ts";
import { InputError } from "../lib/problem.ts";
import { apiOption, chooseApi, chooseApis } from "../lib/project.ts";
import type { Replacement } from "../lib/replace.ts";
import { print, runCommand } from "./run.ts";

await runCommand({
  usage: `npm run spec:fetch [-- --api NAME] [--from URL|FILE|-] [--output FILE]

Retrieves the published API document into spec/NAME/published.yaml and notes in spec/NAME/source.json where it came from.
Takes JSON and YAML, and finds the document behind pages of Swagger UI, NestJS, FastAPI, Swashbuckle,
Redoc, Scalar, Stoplight Elements and RapiDoc, behind links with rel="service-desc", and in an API catalog.

  --api NAME               the API; all of them by default
  --from URL|FILE|-        where to look for the document of one API; by default what its source.json says, or the
                           pages in its api.json, in turn. It is asked this once
  --save-source            ask what --from says from now on
  --output FILE            write the document there, and nothing else
  --name NAME              which document, when a page offers several
  --accept-new-identity    take the document even if it looks like another API's
  --header "Name: value"   for protected documents, and for one API: sent to the origin of --from, or of what it is by
                           default, and to no other; may be repeated
  --timeout SECONDS        for one attempt; 30 by default. All pages and attempts together may take ten times as long
  --max-size MIB           of the document; 64 by default
  --retries N              after connection errors and 5xx; 2 by default`,
  options: { ...apiOption, ...fetchOptions, ...saveOption, output: { type: "string" } },
  isWriting: () => true,
  async run({ values, project, progress, write }) {
    const { from, output } = values;
    if (output !== undefined) {
      if (values["save-source"] === true)
        throw new InputError({ message: "--output writes no source.json for --save-source" });
      const options =
        from !== undefined && values.api === undefined
          ? retrieveOptions(values, [from])
          : await readRetrieveOptions(values, chooseApi(project, values.api));
      // What is the same as the vendored document is written too.
      const result = await progress.step("Retrieve the document", () =>
        retrieveDocument({ ...options, lock: undefined }),
      );
      print(describeResult(result));
      if (result.kind === "unchanged") return;
      await write([{ path: resolve(output), content: result.bytes }]);
      return;
    }
    const apis =
      from === undefined && values.header === undefined
        ? chooseApis(project, values.api)
        : [chooseApi(project, values.api)];
    const replacements: Replacement[] = [];
    const lines: string[] = [];
    for (const api of apis) {
      const options = await readRetrieveOptions(values, api);
      const result = await progress.step("Retrieve the document", () => retrieveDocument(options));
      if (result.kind === "retrieved") replacements.push(...replacementsFor(api, result));
      lines.push(describeResult(result), ...sayWhereNext(api, options));
    }
    await write(replacements);
    for (const line of lines) print(line);
  },
});

function describeResult(result: RetrieveResult): string {
  if (result.kind === "unchanged") return `Unchanged: ${result.source}`;
  const { format, documentUrl, url } = result.lock;
  return `Retrieved ${format} from ${documentUrl ?? url} (${result.bytes.length} bytes)`;
}
