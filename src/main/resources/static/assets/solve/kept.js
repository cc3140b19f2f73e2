// Keeps the last result of a problem and the places to which its parts are scrolled, for as long as the
// browser's tab is open: the page shows them again after a reload, after Back, in another language.
import { load, show } from "assay/page/fragment";

const SCROLLED = [".reading", ".cm-scroller", "#result"];

/** Keeps what result shows, and shows what was kept, unless another result is on its way. */
export function keepResult(result, slug, isBusy) {
  const key = `assay.result.${slug}`;
  result.addEventListener("assay:shown", () => {
    if (result.querySelector(".outcome:not(:has(.pending))")) {
      write(key, { submission: submissionIn(result), html: result.innerHTML, language: language() });
    }
  });
  const kept = read(key);
  if (kept && !isBusy()) {
    restore(result, kept, isBusy);
  }
}

/** Shows a submission in the page's language; a run, which the server has forgotten, as it was. */
async function restore(result, { submission, html, language: written }, isBusy) {
  const answer = submission ? await load(submission).catch(() => null) : null;
  if (!isBusy() && (!submission || answer?.ok)) {
    show(result, answer?.html ?? html);
    if (!answer && written !== language()) {
      result.firstElementChild.lang = written;
    }
  }
}

function submissionIn(result) {
  return result.querySelector(".outcome a[href*='/submissions/']")?.getAttribute("href");
}

/** Keeps how far the parts of the page are scrolled, for a reload, Back and another language. */
export function keepScroll(slug) {
  const key = `assay.scroll.${slug}`;
  const type = performance.getEntriesByType("navigation")[0]?.type;
  const kept = read(key);
  if (kept && (kept.isSwitch || type !== "navigate")) {
    requestAnimationFrame(() => {
      kept.parts.forEach((top, i) => document.querySelector(SCROLLED[i])?.scrollTo({ top }));
      if (kept.isSwitch) {
        scrollTo({ top: kept.page });
      }
    });
  }
  let isSwitch = false;
  document.querySelector(".language")?.addEventListener("click", () => (isSwitch = true));
  addEventListener("pagehide", () => {
    const parts = SCROLLED.map((part) => document.querySelector(part)?.scrollTop ?? 0);
    write(key, { parts, page: scrollY, isSwitch });
    isSwitch = false;
  });
}

function language() {
  return document.documentElement.lang;
}

function read(key) {
  try {
    return JSON.parse(sessionStorage.getItem(key));
  } catch {
    return null;
  }
}

function write(key, value) {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    sessionStorage.removeItem(key); // too large: rather none than an old one
  }
}
