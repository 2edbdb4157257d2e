import { bytesHash } from "../document/hash.ts";
import { startOf } from "../history/snapshot-name.ts";
import { markup, toHtml, type Markup } from "../lib/html/markup.ts";
import { countKinds } from "./change-groups.ts";
import { countsSentence, anchorOf, titleOf } from "./labels.ts";
import type { Publication, Surroundings } from "./publication.ts";
import type { Step } from "./snapshot-diff.ts";
import { stepMarkup } from "./step-markup.ts";

/** Names of files in the same folder. */
interface Paths {
  readonly feed: string;
  readonly page: string;
}

/**
 * The changelog as an Atom feed (RFC 4287), newest first: an entry for each step that programs can notice. Times are those of
 * the snapshots. Links are relative to the feed.
 */
export function changelogFeed(
  { title, author, subject, steps }: Publication,
  { referenceOf }: Surroundings,
  { feed, page }: Paths,
): string {
  const newest = steps.filter(isNews).reverse();
  const entries = newest.map((step) => {
    const content = stepMarkup({ step, referenceOf });
    return markup`<entry>
<id>${uuidOf([subject, step.from])}</id>
<title>${titleOf(step)}: ${countsSentence(step)}</title>
<updated>${timeOf(step)}</updated>
<link rel="alternate" type="text/html" href="${page}#${anchorOf(step)}"/>
<content type="html">${withPageLinks(content, page)}</content>
</entry>
`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
${toHtml(markup`<feed xmlns="http://www.w3.org/2005/Atom">
<id>${uuidOf([subject])}</id>
<title>${title}</title>
<updated>${latest(newest.map(timeOf))}</updated>
<author><name>${author}</name></author>
<link rel="self" type="application/atom+xml" href="${feed}"/>
<link rel="alternate" type="text/html" href="${page}"/>
${entries}</feed>
`)}`;
}

function isNews(step: Step): boolean {
  return Object.values(countKinds([step])).some((count) => count > 0);
}

/** As text that shows markup; what leads to an entry leads to the page. */
function withPageLinks(content: Markup, page: string): string {
  return toHtml(content).replaceAll('href="#', `href="${page}#`);
}

/** The start of the snapshot's month or day; of the one before where it has no date. */
function timeOf({ from, to }: Step): string {
  const time = startOf(to) ?? startOf(from) ?? new Date(0);
  return time.toISOString().replace(".000Z", "Z");
}

function latest(times: readonly string[]): string {
  return times.toSorted().at(-1) ?? new Date(0).toISOString();
}

/**
 * The same for the same parts (UUID version 8, RFC 9562). A step is named by the snapshot before it, since the one after it
 * is called `now` until the next one comes.
 */
function uuidOf(parts: readonly string[]): string {
  const hash = bytesHash(JSON.stringify(parts));
  const groups = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${groups.join("-")}`;
}
