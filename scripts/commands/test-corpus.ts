import { resolve } from "node:path";
import { listDocuments, listSmallDocuments, type CorpusDocument } from "../corpus/documents.ts";
import { installLargeDocuments } from "../corpus/large-documents.ts";
import { formatTrials } from "../corpus/table.ts";
import { tryDocument, type Trial } from "../corpus/try-document.ts";
import { InputError } from "../lib/problem.ts";
import { exitCodes, runCommand } from "./run.ts";

await runCommand({
  usage: `npm run test:corpus [-- DIR] [--operations N]

Takes documents of others through the pipeline: each is upgraded, checked and generated, what is generated is compiled and
imported, and its validators are compared with Ajv on values that are made from the document. Prints a table, failures first,
and exits with 1 when there are any. A document that is refused with a location is not a failure.

  DIR              the API documents in this folder; small ones and GitHub's by default, which are
                   installed the first time: 930 MB
  --operations N   try the validators of N operations of each document at most (default 100)`,
  options: { operations: { type: "string" } },
  positionals: 1,
  async run({ values, positionals: [folder], project, progress }) {
    const operations = Number(values.operations ?? 100);
    if (!Number.isInteger(operations) || operations < 0)
      throw new InputError({ message: "--operations must be a number of operations" });
    const documents =
      folder === undefined
        ? await listOwnDocuments(project.root)
        : await listDocuments(resolve(folder));
    if (documents.length === 0)
      throw new InputError({ source: folder ?? "", message: "holds no API document" });
    const trials: Trial[] = [];
    for (const document of documents) {
      trials.push(
        await progress.step(document.name, () =>
          tryDocument(document, { operations, mutations: 8 }),
        ),
      );
    }
    console.log(formatTrials(trials));
    const hasFailed = trials.some(({ outcome }) => outcome === "failed");
    return hasFailed ? exitCodes.found : exitCodes.done;
  },
});

async function listOwnDocuments(root: string): Promise<CorpusDocument[]> {
  const { github, githubEnterprise } = await installLargeDocuments(root);
  return [
    ...(await listSmallDocuments(root)),
    { name: "GitHub", path: github },
    { name: "GitHub Enterprise Server", path: githubEnterprise },
  ];
}
