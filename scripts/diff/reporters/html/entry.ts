import { markup, type Markup } from "../../../lib/html/markup.ts";
import type { Change } from "../../change.ts";
import type { Report } from "../../report.ts";
import { capital, describeBreaks } from "../labels.ts";
import type { Fragments } from "./locations.ts";
import { sidesOf } from "./sides.ts";

/** Longer lists of operations are folded. */
const mostOperations = 5;

/** One change, with what the filters go by; tags are given by their positions in the list of choices. */
export function entryOf(
  change: Change,
  tags: readonly number[],
  fragments: Fragments,
  report: Report,
): Markup {
  const { level, id, message, hint, fingerprint, operations } = change;
  const isUrgent = level === "error" || level === "warning";
  const fold = isUrgent ? markup`<details open>` : markup`<details>`;
  return markup`
<article id="change-${fingerprint}" class="${level}" data-level="${level}" data-tags="${tags.join(" ")}">
<h3><span class="level">${level}</span> ${sentence(message)}</h3>
${operationsIn(operations)}
<p class="hint">${capital(hint)}.</p>
<ul class="facts"><li>${capital(describeBreaks(change))}</li><li><code>${id}</code></li><li><a href="#change-${fingerprint}"><code>${fingerprint}</code></a></li></ul>
${fold}<summary>Base and revision</summary>${sidesOf(change, fragments, report)}</details>
</article>`;
}

function operationsIn(operations: readonly string[]): Markup {
  if (operations.length === 0) return markup`<p class="whole">The API as a whole</p>`;
  const items = operations.map((name) => markup`<li><code>${name}</code></li>`);
  const list = markup`<ul class="operations">${items}</ul>`;
  if (operations.length <= mostOperations) return list;
  return markup`<details><summary>${operations.length} operations</summary>${list}</details>`;
}

/** Names stand between backticks. */
function sentence(text: string): Markup[] {
  return text
    .split("`")
    .map((part, index) => (index % 2 === 0 ? markup`${part}` : markup`<code>${part}</code>`));
}
