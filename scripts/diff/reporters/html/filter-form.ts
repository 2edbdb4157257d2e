import { markup, type Markup } from "../../../lib/html/markup.ts";
import { levels } from "../../level.ts";
import type { Report } from "../../report.ts";
import { formatCount } from "../labels.ts";

/**
 * The form that `filters.js` makes work, and shows; without scripts all changes are in sight. A tag's value is its
 * position in the list, so that no name can pass for another choice.
 */
export function filterForm(
  { counts, changes }: Report,
  tags: readonly string[],
  hasUntagged: boolean,
): Markup {
  const boxes = levels
    .filter((level) => counts[level] > 0)
    .map(
      (level) =>
        markup`<label class="${level}"><input type="checkbox" name="level" value="${level}" checked> ${formatCount(level, counts[level])}</label>`,
    );
  const choices = tags.map((tag, index) => markup`<option value="${index}">${tag}</option>`);
  const untagged = hasUntagged ? markup`<option value="none">Without a tag</option>` : markup``;
  return markup`<form aria-label="Filters" hidden>
<fieldset><legend class="unseen">Level</legend>${boxes}</fieldset>
<label>Tag <select name="tag"><option value="all">All tags</option>${choices}${untagged}</select></label>
<label>Operation <input type="search" name="operation" placeholder="get /v1/…" autocomplete="off" spellcheck="false"></label>
<button type="reset">Show all</button>
<output>${changes.length} of ${changes.length} shown</output>
</form>`;
}
