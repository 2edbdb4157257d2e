import { faultsOf, type Mutation } from "../mutation.ts";

/** Faults of the step that writes generated files. */
export const generatorMutations: readonly Mutation[] = [
  ...faultsOf("scripts/generate/component-names.ts", "generator", [
    ["two components get one name", "used.add(name);", "void used;"],
    [
      "a component is named like a type of the language",
      "isIdentifier(name) ? name",
      'name !== "" ? name',
    ],
  ]),
];
