import { describe, expect, it } from "vitest";
import { statementsOf } from "../../../../scripts/api-changelog/merge-sentences.ts";
import type { Change } from "../../../../scripts/diff/change.ts";

const change = (message: string, hint = "stop reading it") => ({ message, hint }) as Change;

describe("statements", () => {
  it("name what is said of several properties of a schema once", () => {
    const changes = ["on", "color", "size"].map((name) =>
      change(`The response property \`Lamp.${name}\` was removed.`),
    );

    expect(statementsOf(changes)).toEqual([
      {
        message: "The response properties `on`, `color` and `size` of `Lamp` were removed.",
        hint: "stop reading them",
      },
    ]);
  });

  it("name values that went together", () => {
    const changes = ["a", "b"].map((value) =>
      change(`The value "${value}" of the schema \`Color\` was removed.`, "send others"),
    );

    expect(statementsOf(changes)).toEqual([
      {
        message: 'The values "a" and "b" of the schema `Color` were removed.',
        hint: "send others",
      },
    ]);
  });

  it("keep apart what is of different schemas, what asks for something else, and other sentences", () => {
    const changes = [
      change("The response property `Lamp.on` was removed."),
      change("The response property `Fan.on` was removed."),
      change("The response property `Lamp.size` was removed.", "handle responses without it"),
      change("The request body was removed.", "send no body any more"),
    ];

    expect(statementsOf(changes)).toHaveLength(4);
  });

  it("leave out the advice to do nothing", () => {
    const [statement] = statementsOf([change("A was added.", "nothing has to be done")]);

    expect(statement).toEqual({ message: "A was added.", hint: undefined });
  });
});
