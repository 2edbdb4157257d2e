import { faultsOf, type Mutation } from "../mutation.ts";

/** Faults of the GPU API's client and mock. */
export const gpuMutations: readonly Mutation[] = [
  ...faultsOf("src/gpu/conventions.ts", "gpu", [
    ["an order is sent again after a 429", "refusalStatuses: []", "refusalStatuses: [429]"],
  ]),
  ...faultsOf("src/gpu/user-agent.ts", "gpu", [
    [
      "the client does not name itself",
      "return { ...added, ...headers };",
      "return { ...headers };",
    ],
  ]),
  ...faultsOf("src/gpu/offers.ts", "gpu", [
    ["offers in maintenance are found", "details.maintenance !== true &&", "true &&"],
    [
      "a spot offer costs as a dedicated one",
      '(instanceType === "SPOT" ?',
      '(instanceType === "" ?',
    ],
    [
      "the dearest offer comes first",
      "one.hourlyPrice - other.hourlyPrice",
      "other.hourlyPrice - one.hourlyPrice",
    ],
  ]),
  ...faultsOf("src/gpu/order-machine.ts", "gpu", [
    ["the next offer is tried after a 500", "[400, 404, 409, 422]", "[400, 404, 409, 422, 500]"],
    [
      "a machine whose order was lost is not looked for",
      'if (error.kind === "connection") return error.maybeSent;',
      'if (error.kind === "connection") return false;',
    ],
  ]),
  ...faultsOf("src/gpu/find-ordered.ts", "gpu", [
    [
      "a machine of that name that has ended is taken for the new one",
      " && !hasEnded(machine)",
      "",
    ],
  ]),
  ...faultsOf("src/gpu/wait-for-machine.ts", "gpu", [
    ["a machine without an address is ready", '&& (machine.ipAddress ?? "") !== ""', ""],
  ]),
  ...faultsOf("src/gpu/machine.ts", "gpu", [
    ["a machine that the provider took back is waited for", ', "terminated-provider"]', "]"],
  ]),
  ...faultsOf("src/gpu/terminate.ts", "gpu", [
    ["minutes are taken for seconds", "minutes * 60_000", "minutes * 1000"],
  ]),
  ...faultsOf("src/testing/gpu/machines.ts", "gpu", [
    [
      "a machine runs at once",
      "clock.now() < machine.orderedMs + deployMs",
      "clock.now() < machine.orderedMs",
    ],
  ]),
  ...faultsOf("src/testing/gpu/orders.ts", "gpu", [
    ["stock does not run out", "if (countLeft(offer) > 0)", "if (countLeft(offer) >= 0)"],
  ]),
  ...faultsOf("src/testing/gpu/rate-limit.ts", "gpu", [
    ["a rate limit does not end", "if (nowMs >= endMs)", "if (endMs === 0)"],
  ]),
];
