const form = document.querySelector("form");
const output = document.querySelector("output");
const entries = [...document.querySelectorAll(".entry")].map((element) => ({
  element,
  kind: element.getAttribute("data-kind") ?? "",
  text: element.textContent.toLowerCase(),
}));

/** What is folded away would be found and not seen. */
const unfold = (/** @type {Element} */ element) => {
  for (let at = element.closest("details"); at !== null; at = enclosing(at)) at.open = true;
};

/** @param {Element} element */
const enclosing = (element) => element.parentElement?.closest("details") ?? null;

/** @param {HTMLFormElement} form */
function readFilters(form) {
  const chosen = new FormData(form);
  const typed = chosen.get("q");
  const words = typeof typed === "string" ? typed.toLowerCase().split(/\s+/).filter(Boolean) : [];
  return { words, kinds: new Set(chosen.getAll("kind")) };
}

if (form !== null && output !== null) {
  const search = () => {
    const { words, kinds } = readFilters(form);
    const isFiltered =
      words.length > 0 || form.querySelector("[type=checkbox]:not(:checked)") !== null;
    let found = 0;
    for (const { element, kind, text } of entries) {
      const isFound = kinds.has(kind) && words.every((word) => text.includes(word));
      element.toggleAttribute("hidden", !isFound);
      if (isFound && words.length > 0) unfold(element);
      if (isFound) found += 1;
    }
    document.body.classList.toggle("filtered", isFiltered);
    const nothing = "No change is like this. Use fewer words, or show all kinds.";
    if (!isFiltered) output.textContent = "";
    else output.textContent = found === 0 ? nothing : `${found} of ${entries.length} changes`;
  };

  /** A link to an entry shows it, whatever is chosen. */
  const showTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target === null) return;
    if (target.closest("[hidden]") !== null) form.reset();
    unfold(target);
    // The search after the reset comes first.
    setTimeout(() => {
      target.scrollIntoView();
    });
  };

  form.hidden = false;
  form.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  // The fields have their first values after the event only.
  form.addEventListener("reset", () => setTimeout(search));
  addEventListener("hashchange", showTarget);
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const words = form.querySelector("[name=q]");
  const asked = new URLSearchParams(location.search).get("q");
  if (words instanceof HTMLInputElement && asked !== null) words.value = asked;
  // A browser may bring back what was typed before a reload.
  search();
  showTarget();
}
