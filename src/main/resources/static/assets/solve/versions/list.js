// The list of versions: drafts of this browser and submissions on the server, the newest first.
import { showTimes } from "assay/page/times";
import { differenceOf, sizeOf } from "assay/solve/versions/difference";
import { versionsOf } from "assay/solve/versions/store";

async function submissions(url) {
  const response = await fetch(url, { headers: { Accept: "application/json" } });
  const found = response.ok ? await response.json() : [];
  return found
    .filter(({ code }) => code !== null)
    .map(({ code, createdAt, verdict, state }) => ({ text: code, at: Date.parse(createdAt), name: verdict ?? state }));
}

async function drafts(problem) {
  const found = await versionsOf(problem);
  return found.map(({ text, at, reason }) => ({ text, at, name: reason }));
}

/** A draft that was submitted is listed as the submission. */
function merged(kept, sent) {
  const submitted = new Set(sent.map(({ text }) => text));
  const others = kept.filter(({ name, text }) => name !== "submission" || !submitted.has(text));
  return [...others, ...sent].sort((a, b) => b.at - a.at);
}

/**
 * Fills the section while it is seen. Returns a function that fills it again.
 *
 * @param present returns the present code
 * @param open called with the chosen version, {text, title}
 */
export function listVersions(section, problem, { present, open }) {
  const list = section.querySelector("[data-list]");
  const note = section.querySelector("[data-note]");
  const row = section.querySelector("[data-row]").content;
  const names = section.querySelector("[data-names]").content;
  const { submissions: url, size, none, partly } = section.dataset;
  let seen = false;

  function rowOf(version) {
    const item = row.cloneNode(true);
    const button = item.querySelector("button");
    const time = item.querySelector("time");
    const name = names.querySelector(`[data-name="${version.name}"]`).cloneNode(true);
    time.dateTime = new Date(version.at).toISOString();
    item.querySelector("[data-what]").replaceWith(name);
    const { removed, added } = sizeOf(differenceOf(version.text, present()));
    item.querySelector("[data-size]").textContent =
      removed + added === 0 ? section.dataset.same : size.replace("{0}", removed).replace("{1}", added);
    showTimes(item);
    button.addEventListener("click", () => open({ text: version.text, title: `${name.textContent}, ${time.title}` }));
    return item;
  }

  async function fill() {
    if (!seen) {
      return;
    }
    const found = await Promise.allSettled([drafts(problem), submissions(url)]);
    const [kept, sent] = found.map(({ value }) => value ?? []);
    const versions = merged(kept, sent);
    const focused = [...list.children].findIndex((item) => item.contains(document.activeElement));
    list.replaceChildren(...versions.map(rowOf));
    list.children[focused]?.querySelector("button").focus();
    note.textContent = found.some(({ status }) => status === "rejected") ? partly : versions.length === 0 ? none : "";
  }

  new IntersectionObserver(([{ isIntersecting }]) => {
    const appears = isIntersecting && !seen;
    seen = isIntersecting;
    if (appears) {
      fill();
    }
  }).observe(section);
  return fill;
}
