import type { Mutation } from "../mutation.ts";
import { clientMutations } from "./client.ts";
import { documentMutations } from "./document.ts";
import { generatedMutations } from "./generated.ts";

/** Every fault that the tests have to notice. */
export const mutations: readonly Mutation[] = [
  ...documentMutations,
  ...generatedMutations,
  ...clientMutations,
];
