// Filters the list of problems while the visitor types. The server filters; without scripts, the form is sent.
import "assay/page/plain";
import { load, show, showTemplate } from "assay/page/fragment";

const form = document.querySelector("[data-filter]");
const rows = document.getElementById("rows");
let latest = 0;
let timer;

function address() {
  const filled = [...new FormData(form)].filter(([, value]) => value.trim() !== "");
  const query = new URLSearchParams(filled).toString();
  return form.getAttribute("action") + (query ? `?${query}` : "");
}

async function apply() {
  const mine = ++latest;
  const url = address();
  const answer = await load(url).catch(() => null);
  if (mine !== latest) {
    return;
  }
  if (!answer) {
    showTemplate(rows, "offline");
    return;
  }
  if (!answer.ok) {
    form.submit();
    return;
  }
  show(rows, answer.html);
  history.replaceState(null, "", url);
}

form.classList.add("live");
form.addEventListener("input", (event) => {
  clearTimeout(timer);
  timer = setTimeout(apply, event.target.type === "search" ? 120 : 0);
});
form.addEventListener("submit", (event) => {
  if (event.submitter?.hasAttribute("formaction")) {
    return;
  }
  event.preventDefault();
  clearTimeout(timer);
  apply();
});
