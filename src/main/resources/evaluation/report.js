const form = document.getElementById("filter");
const errors = [...document.querySelectorAll(".errors > li")];

function show() {
  const chosen = new FormData(form);
  const verdicts = chosen.getAll("verdict");
  const kinds = chosen.getAll("kind");
  const sort = chosen.get("sort");
  let shown = 0;
  for (const error of errors) {
    const { verdict, kind, sort: own } = error.dataset;
    error.hidden = !verdicts.includes(verdict) || !kinds.includes(kind) || (sort !== "" && sort !== own);
    shown += error.hidden ? 0 : 1;
  }
  for (const section of document.querySelectorAll("main > section")) {
    section.hidden = section.querySelector(".errors > li:not([hidden])") === null;
    document.querySelector(`nav a[href="#${section.id}"]`).parentElement.hidden = section.hidden;
  }
  document.getElementById("none").hidden = shown > 0;
  document.getElementById("shown").textContent = `${shown} of ${errors.length} shown`;
}

form.hidden = false;
form.addEventListener("change", show);
form.addEventListener("submit", (event) => event.preventDefault());
show();
