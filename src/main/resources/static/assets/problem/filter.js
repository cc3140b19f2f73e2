// Replaces the list of problems while the visitor types, sorts and turns pages. The server searches and
// sorts; without scripts the form is sent and links are followed. Each step but typing on is one for Back.
import "assay/page/plain";
import { load, show, showTemplate } from "assay/page/fragment";
import { onReturn } from "assay/page/fresh";

const TEXT = "input, textarea, select, [contenteditable=true]";

const form = document.querySelector("[data-filter]");
const search = form.elements.q;
const rows = document.getElementById("rows");
const lists = document.getElementById("lists");
const found = document.getElementById("found");
const count = form.querySelector("[data-filter-count]");
let latest = 0;
let timer;
let isTyping = false;
let shown = location.search;

/** Returns the address of the first page of what the form asks for. */
function address() {
  const filled = [...new FormData(form)].filter(([, value]) => value.trim() !== "");
  const query = new URLSearchParams(filled).toString();
  return form.getAttribute("action") + (query ? `?${query}` : "");
}

/** Shows on the button of the sheet how many of its fields are set. */
function tally() {
  const set = [...form.querySelectorAll("[data-counted] select")].filter((field) => field.value !== "");
  count.textContent = set.length || "";
}

/** Shows the list at `url`; tells whether it is shown. */
async function open(url) {
  const mine = ++latest;
  clearTimeout(timer);
  const answer = await load(url).catch(() => null);
  if (mine !== latest) {
    return false;
  }
  if (!answer) {
    showTemplate(rows, "offline");
    return false;
  }
  if (!answer.ok) {
    location.assign(url);
    return false;
  }
  show(rows, answer.html);
  lists.replaceChildren(rows.querySelector("[data-lists]").content);
  shown = new URL(url, location.href).search;
  found.textContent = rows.querySelector("[data-found]").textContent.trim();
  return true;
}

/** Shows the list at `url` as a new step in the browser's history, unless the visitor types on. */
async function go(url, typing = false) {
  if (!(await open(url))) {
    return false;
  }
  const isSame = new URL(url, location.href).href === location.href;
  if (isSame || (typing && isTyping)) {
    history.replaceState(null, "", url);
  } else {
    history.pushState(null, "", url);
  }
  isTyping = typing;
  return true;
}

/** Sets the fields to what the address asks for. */
function fill() {
  const asked = new URLSearchParams(location.search);
  for (const field of form.elements) {
    if (field.name) {
      field.value = asked.get(field.name) ?? "";
    }
  }
  tally();
}

async function follow(link) {
  const { column } = link.dataset;
  if (!(await go(link.getAttribute("href")))) {
    return;
  }
  fill();
  if (column) {
    rows.querySelector(`[data-column="${column}"]`)?.focus({ preventScroll: true });
  } else {
    rows.focus({ preventScroll: true });
    found.scrollIntoView({ block: "start" });
  }
}

form.classList.add("live");
form.addEventListener("input", (event) => {
  clearTimeout(timer);
  tally();
  const typing = event.target === search;
  timer = setTimeout(() => go(address(), typing), typing ? 120 : 0);
});
form.addEventListener("submit", (event) => {
  if (event.submitter?.hasAttribute("formaction")) {
    return;
  }
  event.preventDefault();
  go(address(), true);
});
rows.addEventListener("click", (event) => {
  const link = event.target.closest("thead a, .pages a, .nothing a");
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (link && isPlain) {
    event.preventDefault();
    follow(link);
  }
});
search.addEventListener("blur", () => {
  isTyping = false;
});
onReturn(() => open(location.href));
window.addEventListener("popstate", () => {
  isTyping = false;
  latest++;
  if (location.search !== shown) {
    fill();
    open(location.href);
  }
});
document.addEventListener("keydown", (event) => {
  const isPlain = !(event.ctrlKey || event.metaKey || event.altKey);
  if (event.key === "/" && isPlain && !event.target.closest(TEXT)) {
    event.preventDefault();
    search.focus();
    search.select();
  }
});
