import { relative } from "node:path";
import { fetchOptions, retrieveOptions } from "../fetch/options.ts";
import { InputError } from "../lib/problem.ts";
import { addApi } from "../pipeline/add-api.ts";
import { runCommand } from "./run.ts";

await runCommand({
  usage: `npm run api:add -- NAME --from URL|FILE [--title TITLE] [--base-url URL] [--token-variable VARIABLE]

Adds an API: retrieves its document into spec/NAME/, builds openapi.yaml there and generates generated/NAME/. Either all of
it happens or nothing. The name has small letters, digits and hyphens.

  --from URL|FILE|-           the document, or a page that leads to one
  --title TITLE               what people call the API; the document's title by default
  --base-url URL              where calls go; the document's first server by default
  --token-variable VARIABLE   the environment variable that holds the token

Takes the other options of npm run spec:fetch too, except --output.`,
  options: {
    ...fetchOptions,
    title: { type: "string" },
    "base-url": { type: "string" },
    "token-variable": { type: "string" },
  },
  positionals: 1,
  isWriting: () => true,
  async run({ values, positionals: [name], project, progress, write }) {
    const { from, title } = values;
    if (name === undefined || from === undefined)
      throw new InputError({
        message: "a name and a document are needed",
        hint: "npm run api:add -- NAME --from URL",
      });
    const replacements = await addApi(
      project,
      name,
      { title, baseUrl: values["base-url"], tokenVariable: values["token-variable"] },
      retrieveOptions(values, [from]),
      progress,
    );
    await write(replacements);
    console.log(`Wrote ${replacements.map(({ path }) => relative(project.root, path)).join(", ")}`);
  },
});
