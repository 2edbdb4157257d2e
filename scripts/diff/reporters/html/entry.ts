import { markup, type Markup } from "../../../lib/html/markup.ts";
import type { Change } from "../../change.ts";
import type { Report } from "../../report.ts";
import { capital, describeBreaks, levelWords } from "../labels.ts";
import type { Fragments } from "./locations.ts";
import { sidesOf } from "./sides.ts";

/** Longer lists of operations are folded. */
const mostOperations = 5;

/** Of still longer ones the page has the positions in its list of operations, from which `filters.js` makes the list. */
const mostWritten = 20;

/** One change, with what the filters go by; tags are given by their positions in the list of choices. */
export function entryOf(
  change: Change,
  tags: readonly number[],
  fragments: Fragments,
  positionOf: (operation: string) => number,
  report: Report,
): Markup {
  const { level, id, message, hint, fingerprint, operations } = change;
  const isUrgent = level === "error" || level === "warning";
  const fold = isUrgent ? markup`<details open>` : markup`<details>`;
  return markup`
<article id="change-${fingerprint}" class="${level}" data-level="${level}" data-tags="${tags.join(" ")}">
<h3><span class="level">${levelWords[level]}</span> ${sentence(message)}</h3>
${operationsIn(operations, positionOf)}
<p class="hint">${capital(hint)}.</p>
<ul class="facts"><li>${capital(describeBreaks(change))}</li><li><code>${id}</code></li><li><a href="#change-${fingerprint}"><code>${fingerprint}</code></a></li></ul>
${fold}<summary>Base and revision</summary>${sidesOf(change, fragments, report)}</details>
</article>`;
}

export function hasLongList({ operations }: Pick<Change, "operations">): boolean {
  return operations.length > mostWritten;
}

function operationsIn(
  operations: readonly string[],
  positionOf: (operation: string) => number,
): Markup {
  if (operations.length === 0) return markup`<p class="whole">The API as a whole</p>`;
  const summary = markup`<summary>${operations.length} operations</summary>`;
  if (hasLongList({ operations })) {
    const first = operations
      .slice(0, mostOperations)
      .map((name) => markup`<li><code>${name}</code></li>`);
    return markup`<ul class="operations">${first}</ul>
<details data-operations="${operations.map(positionOf).join(" ")}">${summary}</details>`;
  }
  const items = operations.map((name) => markup`<li><code>${name}</code></li>`);
  const list = markup`<ul class="operations">${items}</ul>`;
  if (operations.length <= mostOperations) return list;
  return markup`<details>${summary}${list}</details>`;
}

/** Names are between backticks. */
function sentence(text: string): Markup[] {
  return text
    .split("`")
    .map((part, index) => (index % 2 === 0 ? markup`${part}` : markup`<code>${part}</code>`));
}
