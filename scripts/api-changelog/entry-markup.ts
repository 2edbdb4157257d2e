import { capital } from "../diff/reporters/labels.ts";
import { markup, type Markup } from "../lib/html/markup.ts";
import { isFolded, type Block, type Entry } from "./change-groups.ts";
import type { Statement } from "./merge-sentences.ts";
import type { Surroundings } from "./publication.ts";
import type { Step } from "./snapshot-diff.ts";

/** Operations of an entry that are in sight; the others are folded away. */
const mostOperations = 4;

/** What an entry says besides its own words. */
export interface EntryContext {
  readonly step: Step;
  readonly referenceOf: Surroundings["referenceOf"];
}

export function blockMarkup(block: Block, context: EntryContext): Markup {
  const { title, entries, kind } = block;
  const list = markup`<ul class="entries">
${entries.map((entry) => entryMarkup(entry, block, context))}</ul>
`;
  if (!isFolded(block)) return markup`<h5 class="${kind}">${title}</h5>\n${list}`;
  return markup`<details><summary class="${kind}">${title} (${entries.length})</summary>\n${list}</details>\n`;
}

function entryMarkup(
  { id, operations, successor, statements }: Entry,
  { kind }: Block,
  context: EntryContext,
): Markup {
  const link = markup`<a class="link" href="#${id}" aria-label="Link to this change">#</a>`;
  const lines = operations.map((operation) => operationMarkup(operation, context));
  const [shown, rest] = [lines.slice(0, mostOperations), lines.slice(mostOperations)];
  const more =
    rest.length === 0
      ? markup``
      : markup`<details class="more"><summary>${rest.length} more</summary>${rest}</details>`;
  const next =
    successor === undefined
      ? markup``
      : markup`<p class="successor">Call instead: ${operationMarkup(successor, context)}</p>`;
  const told = statements.map((statement) => markup`<li>${statementMarkup(statement)}</li>\n`);
  const list = told.length === 0 ? markup`` : markup`<ul>\n${told}</ul>`;
  return markup`<li class="entry" id="${id}" data-kind="${kind}">${link}${shown}${more}${next}${list}</li>
`;
}

function operationMarkup(operation: string, { step, referenceOf }: EntryContext): Markup {
  const target = referenceOf(operation);
  const code = markup`<code>${operation}</code>`;
  const purpose = step.purposes.get(operation);
  return markup`<span class="operation">${
    target === undefined ? code : markup`<a href="${target}">${code}</a>`
  }${purpose === undefined ? "" : markup` <span class="purpose">${purpose}</span>`}</span>
`;
}

function statementMarkup({ message, hint }: Statement): Markup {
  if (hint === undefined) return inline(message);
  return markup`${inline(message)} <strong>${inline(capital(hint))}.</strong>`;
}

/** Text between backticks is code. */
function inline(text: string): Markup {
  const parts = text
    .split("`")
    .map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`));
  return markup`${parts}`;
}
