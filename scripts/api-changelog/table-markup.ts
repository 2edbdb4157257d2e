import { markup, type Markup } from "../lib/html/markup.ts";

/** A path as code, which may break after its slashes. */
export function pathCode(path: string): Markup {
  const parts = path.split("/").map((part, index) => {
    return index === 0 ? markup`${part}` : markup`/<wbr>${part}`;
  });
  return markup`<code>${parts}</code>`;
}

type Cell = number | Markup;

/** A table whose columns of numbers are set to the right; it scrolls by itself where it is too wide. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): Markup {
  const kindOf = (index: number) =>
    rows.every((row) => typeof row[index] === "number") ? "number" : "text";
  return markup`<div class="wide"><table>
<thead><tr>${head.map((name, index) => markup`<th scope="col" class="${kindOf(index)}">${name}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) => markup`<tr>${row.map((cell, index) =>
    index === 0
      ? markup`<th scope="row">${cell}</th>`
      : markup`<td class="${kindOf(index)}">${cell}</td>`,
  )}</tr>
`,
)}</tbody>
</table></div>`;
}
