import { listen } from "../api-mock-server.ts";
import { readChoice } from "../command/mock-option.ts";
import type { ServedMock } from "../command/serve-mock.ts";

const products = ["app", "compute", "storage"] as const;
const deploymentEnds = ["succeed", "fail", "wait"] as const;

/** The organization of the document's examples. */
const organizationId = "64b7f2a90c1d2e3f4a5b6c7d";

/** The mock of the platform API, for the command that serves it. */
export const platformMock: ServedMock = {
  options: {
    product: {
      value: "NAME",
      about: `what the token is for: ${products.join(", ")}; app by default`,
    },
    deployments: {
      value: "END",
      about: "how deployments end: succeed, fail or wait, which never ends; succeed by default",
    },
  },
  async start({ token, port, ...settings }, values) {
    const product = readChoice(values, "product", products);
    const deployments = readChoice(values, "deployments", deploymentEnds);
    // Late, since they load the whole model of the API, which the help does not need.
    const { createPlatformMock } = await import("./platform-mock.ts");
    const { createNodeHash } = await import("./node-hash.ts");
    const tokens = token === undefined ? undefined : { [token]: [organizationId] };
    const options = { ...settings, tokens, product, deployments };
    return listen(createPlatformMock(options, createNodeHash).engine, { port });
  },
};
