import { formatProblem, type Problem } from "../../lib/problem.ts";
import { markup, type Markup } from "../../lib/html/markup.ts";
import { toMarkdown } from "../../lib/markdown.ts";

const explanation =
  "The documents are compared all the same; what is wrong there may hide changes.";

/** What was passed over in the documents, for who reads a report and not what the command printed. */
export function issuesAsMarkdown(issues: readonly Problem[]): string {
  const items = issues.map((issue) => `- ${toMarkdown(wordIssue(issue))}`);
  return `## Issues of the documents\n\n${explanation}\n\n${items.join("\n")}`;
}

export function issuesAsHtml(issues: readonly Problem[]): Markup {
  const items = issues.map((issue) => markup`<li>${wordIssue(issue)}</li>`);
  const count = issues.length === 1 ? "1 issue" : `${issues.length} issues`;
  return markup`<details class="issues"><summary>${count} of the documents</summary><p>${explanation}</p><ul>${items}</ul></details>\n`;
}

/** All have the same hint, which the explanation says. */
function wordIssue({ hint: _hint, frame: _frame, ...issue }: Problem): string {
  return formatProblem(issue);
}
