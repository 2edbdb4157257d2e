import { expect, it } from "vitest";
import { apiFolderAt, chooseApi, chooseApis, projectAt } from "../../../../scripts/lib/project.ts";

const withApis = (...names: string[]) => ({
  ...projectAt("/nowhere"),
  apis: names.map((name) => apiFolderAt("/nowhere", name)),
});

it.each<[string, string[], string | undefined, string[]]>([
  ["all of them", ["lamps", "shelf"], undefined, ["lamps", "shelf"]],
  ["the one of the name", ["lamps", "shelf"], "shelf", ["shelf"]],
])("a command works for %s", (_what, names, name, chosen) => {
  expect(chooseApis(withApis(...names), name).map((api) => api.name)).toEqual(chosen);
});

it("a command for one API takes the only one by itself", () => {
  expect(chooseApi(withApis("lamps"), undefined).name).toBe("lamps");
});

it.each<[string, () => unknown, string]>([
  [
    "an unknown name",
    () => chooseApis(withApis("lamps", "shelf"), "lamp"),
    'there is no API named "lamp" (there are lamps, shelf)',
  ],
  [
    "a name that objects inherit",
    () => chooseApi(withApis("lamps"), "constructor"),
    'there is no API named "constructor" (there are lamps)',
  ],
  ["no APIs", () => chooseApis(withApis(), undefined), "there is no API: no folder of spec/ holds"],
  [
    "several APIs where one is meant",
    () => chooseApi(withApis("lamps", "shelf"), undefined),
    "there are several APIs, and this is for one (say which with --api: lamps, shelf)",
  ],
])("%s: the error says what there is", (_what, choose, message) => {
  expect(choose).toThrow(message);
});
