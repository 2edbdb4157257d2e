const form = document.querySelector("form");
const output = document.querySelector("output");
const entries = [...document.querySelectorAll(".entry")];

if (form !== null && output !== null) {
  const search = () => {
    const typed = new FormData(form).get("words");
    const words = (typeof typed === "string" ? typed : "")
      .toLowerCase()
      .split(/\s+/)
      .filter(Boolean);
    let found = 0;
    for (const entry of entries) {
      const text = entry.textContent.toLowerCase();
      const isFound = words.every((word) => text.includes(word));
      entry.toggleAttribute("hidden", !isFound);
      // What is folded away would be found and not seen.
      if (isFound && words.length > 0) entry.closest("details")?.setAttribute("open", "");
      if (isFound) found += 1;
    }
    document.body.classList.toggle("searching", words.length > 0);
    output.textContent = words.length === 0 ? "" : `${found} of ${entries.length} changes`;
  };
  form.hidden = false;
  form.addEventListener("input", search);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  // A browser may bring back what was typed before a reload.
  search();
}
