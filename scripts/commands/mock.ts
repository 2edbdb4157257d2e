import {
  describeOptions,
  MockOptionError,
  toParseArgs,
} from "../../src/testing/command/mock-option.ts";
import {
  collectOptions,
  serveMock,
  type ServedMock,
} from "../../src/testing/command/serve-mock.ts";
import { gpuMock } from "../../src/testing/gpu/served-mock.ts";
import { platformMock } from "../../src/testing/platform/served-mock.ts";
import { readSource } from "../document/read.ts";
import { describeDocument } from "../generate/mock-model.ts";
import { InputError } from "../lib/problem.ts";
import { apiOption, chooseApi, type ApiFolder, type Project } from "../lib/project.ts";
import { print, runCommand } from "./run.ts";

/** Mocks that know more of their API than its document. */
const knownMocks: Readonly<Record<string, ServedMock>> = { platform: platformMock, gpu: gpuMock };

/** Plays an API of which nothing but its document is known. */
const plainMock: ServedMock = {
  options: {},
  async start({ token, model, ...settings }) {
    const { refuse, startApiMockServer } = await import("../../src/testing/engine.ts");
    const behavior = {
      authenticate: (credentials: readonly { readonly value: string }[] | undefined) =>
        credentials?.every(({ value }) => (token ?? value) === value) === true
          ? undefined
          : refuse(401, "Unauthorized"),
    };
    if (model === undefined) throw new Error("the command reads the model from the document");
    return startApiMockServer(model, { behavior, ...settings });
  },
};

const options = collectOptions(knownMocks);

await runCommand({
  usage: `npm run mock [-- --api NAME] [--port N] [options]

Serves a mock of the API that spec/NAME/openapi.yaml describes on this machine, until Ctrl-C. It prints its address, and a
line for each request: method, path, status, milliseconds, and what the document does not allow about it.

${describeOptions({ api: { value: "NAME", about: "the API: platform by default, or the only one" }, ...options })}`,
  options: { ...toParseArgs(options), ...apiOption },
  async run({ values, project }) {
    const api = chooseApi(project, values.api ?? findDefault(project));
    const mocks = { ...knownMocks, [api.name]: playDocument(api) };
    await serveMock(mocks, api.name, values, print).catch((error: unknown) => {
      if (!(error instanceof MockOptionError)) throw error;
      const { message, hint } = error;
      throw new InputError({ message, ...(hint !== undefined && { hint }) });
    });
  },
});

/** The mock as the document describes the API now. */
function playDocument({ name, document: path }: ApiFolder): ServedMock {
  const mock = knownMocks[name] ?? plainMock;
  return {
    ...mock,
    async start(settings, values) {
      const { value } = await readSource(path, "npm run spec:build writes it");
      return mock.start({ ...settings, model: describeDocument(value) }, values);
    },
  };
}

/** The API that the mock was first made for. */
function findDefault({ apis }: Project): string | undefined {
  return apis.find(({ name }) => name === "platform")?.name;
}
