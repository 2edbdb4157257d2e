import { createClient } from "spheron-client";
import { everywhere } from "./everywhere.ts";
import { listProjects, projectNames } from "./list-projects.ts";
import { runTrials, type Trial } from "./trial.ts";

const refusals: string[] = [];
document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => {
  refusals.push(violatedDirective);
});

const inPage: readonly Trial[] = [
  {
    helper: "a list in the page",
    expected: projectNames,
    async run({ baseUrl, token }) {
      const names = await listProjects(createClient({ baseUrl, token }));
      document.body.replaceChildren(
        ...names.map((name) => Object.assign(document.createElement("p"), { textContent: name })),
      );
      return [...document.querySelectorAll("p")].map(({ textContent }) => textContent);
    },
  },
  {
    helper: "the page's security policy",
    expected: [],
    run: () => Promise.resolve(refusals),
  },
];

globalThis.tryEverything = (surroundings) => runTrials([...everywhere, ...inPage], surroundings);
