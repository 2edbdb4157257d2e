import { markup, type Markup } from "../../../lib/html/markup.ts";
import type { Change } from "../../change.ts";
import { isAbsent, sides } from "../change-location.ts";
import { listFew } from "../first-few.ts";
import type { ChangeGroup } from "../groups/group.ts";
import { capital, describeBreaks, levelWords } from "../labels.ts";
import type { OperationLists } from "./operation-lists.ts";

/** Longer lists of operations are folded. */
const mostOperations = 5;

/** Names that the sentence of a group holds for too; the list of its changes has all. */
const mostNames = 10;

/** What the page knows, and an entry shows. */
export interface EntryContext {
  /** By their positions in the list of choices. */
  readonly tagsOf: (operations: readonly string[]) => readonly number[];
  readonly lists: OperationLists;
  /** Both documents at the location of a change. */
  readonly sidesOf: (change: Change) => Markup;
}

/** One entry of the page, with what the filters go by. */
export function entryOf(group: ChangeGroup, context: EntryContext): Markup {
  const { changes, message, hint, operations, others } = group;
  const [{ level, id, fingerprint }] = changes;
  const likewise =
    others.length === 0
      ? markup``
      : markup`\n<p class="others">${sentence(`The same goes for ${listFew(others, mostNames)}.`)}</p>`;
  return markup`
<article id="change-${fingerprint}" class="${level}" data-level="${level}" data-changes="${changes.length}" data-tags="${context.tagsOf(operations).join(" ")}">
<h3><span class="level">${levelWords[level]}</span> ${sentence(message)}</h3>${likewise}
${operationsIn(operations, context.lists)}
<p class="hint">${capital(hint)}.</p>
<ul class="facts"><li>${capital(describeBreaks(changes[0]))}</li><li><code>${id}</code></li><li><a href="#change-${fingerprint}"><code>${fingerprint}</code></a></li></ul>
${changes.length === 1 ? onlyChange(changes[0], context) : listOf(changes, context)}
</article>`;
}

function onlyChange(change: Change, { sidesOf }: EntryContext): Markup {
  const isUrgent = change.level === "error" || change.level === "warning";
  const fold = isUrgent ? markup`<details open>` : markup`<details>`;
  return markup`${fold}<summary>Base and revision</summary>${sidesOf(change)}</details>`;
}

/** The changes of a group, the first of which lends its name to the group. */
function listOf(changes: readonly Change[], { sidesOf }: EntryContext): Markup {
  const items = changes.map((change, index) => {
    const { fingerprint, message } = change;
    const id = index === 0 ? markup`` : markup` id="change-${fingerprint}"`;
    return markup`<li${id}>${sentence(message)} <code>${fingerprint}</code>
<details><summary>${linesOf(change)}</summary>${sidesOf(change)}</details></li>`;
  });
  return markup`<details><summary>All ${changes.length} changes</summary><ol class="changes">${items}</ol></details>`;
}

/** The page names the documents at its top. */
function linesOf(change: Change): string {
  const parts = sides.map((side) => {
    const line = change[side]?.line;
    const at = line === undefined ? side : `${side} line ${line}`;
    return isAbsent(change, side) ? `${at} (not there)` : at;
  });
  return capital(parts.join(", "));
}

/** Of a long list the page has its number, from which `filters.js` makes the list. */
function operationsIn(operations: readonly string[], { numberOf }: OperationLists): Markup {
  if (operations.length === 0) return markup`<p class="whole">The API as a whole</p>`;
  const summary = markup`<summary>${operations.length} operations</summary>`;
  const number = numberOf(operations);
  if (number !== undefined) {
    const first = operations
      .slice(0, mostOperations)
      .map((name) => markup`<li><code>${name}</code></li>`);
    return markup`<ul class="operations">${first}</ul>
<details data-operations="${number}">${summary}</details>`;
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
