const form = document.querySelector("form");
const output = document.querySelector("output");

/** @param {string} selector */
const textsOf = (selector) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

const names = textsOf("#operations li");

/** Lists that are too long to be written for each change, as ranges of positions: `0-3 7` */
const lists = textsOf("#lists li").map((ranges) =>
  ranges.split(" ").flatMap((range) => {
    const [first = 0, last = first] = range.split("-").map(Number);
    return names.slice(first, last + 1);
  }),
);

/** @param {HTMLElement} element */
const listOf = (element) => lists[Number(element.dataset["operations"])] ?? [];

/** @type {NodeListOf<HTMLElement>} */
const folded = document.querySelectorAll("details[data-operations]");
for (const details of folded)
  details.addEventListener(
    "toggle",
    () => {
      const list = document.createElement("ul");
      list.className = "operations";
      for (const name of listOf(details)) {
        const code = document.createElement("code");
        code.textContent = name;
        const item = document.createElement("li");
        item.append(code);
        list.append(item);
      }
      details.append(list);
    },
    { once: true },
  );

const entries = [...document.querySelectorAll("article")].map((element) => {
  /** @type {HTMLElement | null} */
  const long = element.querySelector("[data-operations]");
  const written = [...element.querySelectorAll(".operations code")];
  return {
    element,
    level: element.dataset["level"] ?? "",
    changes: Number(element.dataset["changes"]),
    tags: (element.dataset["tags"] ?? "").split(" ").filter(Boolean),
    // Entries share a long list, which is then searched once for all of them.
    operations: long === null ? written.map(({ textContent }) => textContent) : listOf(long),
  };
});

/** @param {typeof entries} list */
function countChanges(list) {
  return list.reduce((count, { changes }) => count + changes, 0);
}

/**
 * @param {HTMLFormElement} form
 * @returns {(entry: typeof entries[number]) => boolean}
 */
function matcherFor(form) {
  const chosen = new FormData(form);
  /** @param {string} name */
  const textOf = (name) => {
    const value = chosen.get(name);
    return typeof value === "string" ? value : "";
  };
  const levels = new Set(chosen.getAll("level"));
  const tag = textOf("tag");
  const words = textOf("operation").toLowerCase().split(/\s+/).filter(Boolean);
  /** @param {string[]} tags */
  const hasTag = (tags) => {
    if (tag === "none") return tags.length === 0;
    return tag === "all" || tags.includes(tag);
  };
  /** @param {string} name */
  const isMeant = (name) => words.every((word) => name.toLowerCase().includes(word));
  /** @type {Map<string[], boolean>} */
  const known = new Map();
  /** @param {string[]} operations */
  const hasOperation = (operations) => {
    if (words.length === 0) return true;
    const isFound = known.get(operations) ?? operations.some(isMeant);
    known.set(operations, isFound);
    return isFound;
  };
  return ({ level, tags, operations }) =>
    levels.has(level) && hasTag(tags) && hasOperation(operations);
}

if (form !== null && output !== null) {
  const filter = () => {
    const isShown = matcherFor(form);
    for (const entry of entries) {
      const isHidden = !isShown(entry);
      if (entry.element.hidden !== isHidden) entry.element.hidden = isHidden;
    }
    const shown = entries.filter(({ element }) => !element.hidden);
    for (const section of document.querySelectorAll("section"))
      section.hidden = section.querySelector("article:not([hidden])") === null;
    output.textContent = `${countChanges(shown)} of ${countChanges(entries)} shown`;
  };
  form.hidden = false;
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  // The fields have their first values after the event only.
  form.addEventListener("reset", () => setTimeout(filter));
  // A browser may bring back what was chosen before a reload.
  filter();
}
