import type { Mutation } from "../mutation.ts";
import { clientMutations } from "./client.ts";
import { documentMutations } from "./document.ts";
import { generatedMutations } from "./generated.ts";
import { generatorMutations } from "./generator.ts";
import { gpuMutations } from "./gpu.ts";

/** Every fault that the tests have to notice. */
export const mutations: readonly Mutation[] = [
  ...documentMutations,
  ...generatedMutations,
  ...generatorMutations,
  ...clientMutations,
  ...gpuMutations,
];
