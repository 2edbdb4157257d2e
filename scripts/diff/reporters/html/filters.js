const form = document.querySelector("form");
const output = document.querySelector("output");

const names = [...document.querySelectorAll("#operations li")].map(
  ({ textContent }) => textContent,
);

/**
 * The operations of a list that is too long to be written for each change.
 * @param {Element} element
 */
function operationsOf(element) {
  const positions = element.getAttribute("data-operations") ?? "";
  return positions.split(" ").map((position) => names[Number(position)] ?? "");
}

for (const details of document.querySelectorAll("details[data-operations]"))
  details.addEventListener(
    "toggle",
    () => {
      const list = document.createElement("ul");
      list.className = "operations";
      for (const name of operationsOf(details)) {
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

const entries = [...document.querySelectorAll("article")].map((element) => ({
  element,
  level: element.dataset["level"] ?? "",
  changes: Number(element.dataset["changes"]),
  tags: (element.dataset["tags"] ?? "").split(" ").filter(Boolean),
  operations: [
    ...[...element.querySelectorAll(".operations code")].map(({ textContent }) => textContent),
    ...[...element.querySelectorAll("[data-operations]")].flatMap(operationsOf),
  ].map((name) => name.toLowerCase()),
}));

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
  /** @param {string[]} operations */
  const hasOperation = (operations) =>
    words.length === 0 || operations.some((name) => words.every((word) => name.includes(word)));
  return ({ level, tags, operations }) =>
    levels.has(level) && hasTag(tags) && hasOperation(operations);
}

if (form !== null && output !== null) {
  const filter = () => {
    const isShown = matcherFor(form);
    const shown = entries.filter(isShown);
    for (const { element } of entries) element.hidden = true;
    for (const { element } of shown) element.hidden = false;
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
