import { faultsOf, type Mutation } from "../mutation.ts";

/** Faults of the step that writes generated files. */
export const generatorMutations: readonly Mutation[] = [
  ...faultsOf("scripts/generate/calls-module.ts", "generator", [
    [
      "paths say nothing in editors",
      "`${describePath(ofPath)}  ${quote(path)}",
      "`  ${quote(path)}",
    ],
    ["a version has the operations of all", "version?.prefix !== prefix", "version === undefined"],
  ]),
  ...faultsOf("scripts/generate/component-names.ts", "generator", [
    ["two components get one name", "used.add(name);", "void used;"],
    [
      "a component is named like a type of the language",
      "isIdentifier(name) ? name",
      'name !== "" ? name',
    ],
  ]),
];
