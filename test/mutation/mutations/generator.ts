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
  ...faultsOf("scripts/generate/calls-module.ts", "generator", [
    ["paths have no docstrings", "  const lines = operations.map(", "  const lines = [].map("],
    [
      "a version has the paths of all",
      "if (version?.prefix !== prefix)",
      "if (version === undefined)",
    ],
  ]),
];
