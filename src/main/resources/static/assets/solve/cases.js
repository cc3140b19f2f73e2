// The visitor's own test cases: a tab for each, kept in step with the one textarea that the form sends.
import { readCases } from "assay/solve/case-text";
import { ownCase } from "assay/solve/own-case";
import { makeTabs } from "assay/solve/tabs";

/** Long enough not to slow typing in a case of megabytes, short enough to lose nothing. */
const PAUSE_MILLIS = 300;

const key = (slug) => `assay.cases.${slug}`;

/** Shows the cases of the textarea in tabs. Returns functions that read, add and mark cases. */
export function ownCases(host, textarea, slug, samples) {
  const list = host.querySelector("[data-case-list]");
  const strip = host.querySelector("[data-own-tabs]");
  const tabPattern = host.querySelector("template[data-tab]");
  const pattern = host.querySelector("template[data-case]");
  const add = host.querySelector("[data-add-case]");
  const back = host.querySelector("[data-undo-cases]");
  const names = [...pattern.content.querySelectorAll("[data-argument]")].map(
    (row) => row.dataset.argument,
  );
  const choose = makeTabs(strip);
  let cases = [];
  let made = 0;
  let removed = null;
  let pause = null;

  function keepSoon() {
    clearTimeout(pause);
    pause = setTimeout(keep, PAUSE_MILLIS);
  }

  function keep() {
    clearTimeout(pause);
    textarea.value = filled().map((each) => each.text()).join("\n");
    try {
      if (textarea.value === samples) {
        localStorage.removeItem(key(slug));
      } else {
        localStorage.setItem(key(slug), textarea.value);
      }
    } catch {
      // Storage is full or forbidden; the cases are still on the page.
    }
  }

  function filled() {
    return cases.filter((each) => each.text() !== "");
  }

  const chosen = () => cases.findIndex((each) => each.section.classList.contains("shown"));

  /** Makes the tabs anew and opens the case at an index. */
  function number(at) {
    add.disabled = cases.length >= Number(host.dataset.most);
    strip.replaceChildren(
      ...cases.map(({ section }, i) => {
        const tab = tabPattern.content.firstElementChild.cloneNode(true);
        tab.href = `#${section.id}`;
        tab.textContent = tab.dataset.name.replace("{0}", i + 1);
        const remove = section.querySelector(".remove");
        remove.ariaLabel = remove.dataset.name.replace("{0}", i + 1);
        remove.title = remove.ariaLabel;
        return tab;
      }),
    );
    if (cases.length > 0) {
      choose(cases[Math.min(at, cases.length - 1)].section.id);
    }
  }

  function make(values) {
    const section = pattern.content.firstElementChild.cloneNode(true);
    section.id = `own-case-${++made}`;
    const one = ownCase(section, (others) => {
      addAll(others);
      keepSoon();
    });
    one.fill(values);
    section.querySelector(".remove").addEventListener("click", () => remove(one));
    cases.push(one);
    list.append(section);
    return one;
  }

  function addAll(others) {
    const room = Number(host.dataset.most) - cases.length;
    if (others.length > 0) {
      others.slice(0, room).forEach(make);
      number(chosen());
    }
  }

  function remove(one) {
    offerBack();
    const at = cases.indexOf(one);
    cases = cases.filter((each) => each !== one);
    one.section.remove();
    number(at);
    keep();
    (strip.querySelector("[aria-selected=true]") ?? add).focus();
  }

  function show(texts) {
    list.replaceChildren();
    cases = [];
    texts
      .filter((text) => text.trim() !== "" && names.length > 0)
      .flatMap((text) => {
        const read = readCases(text, names);
        return read.length > 0 ? read : [new Map([[names[0], text]])];
      })
      .forEach(make);
    number(0);
    keep();
  }

  function offerBack() {
    removed = cases.map((each) => each.text());
    back.hidden = false;
  }

  function read() {
    try {
      return localStorage.getItem(key(slug));
    } catch {
      return null;
    }
  }

  /** Opens a new case with these values. */
  function open(values) {
    const one = make(values);
    number(cases.length - 1);
    keep();
    return one;
  }

  show((read() ?? samples).split("\n"));
  addEventListener("pagehide", keep);
  host.querySelector("[data-plain-cases]").hidden = true;
  host.querySelector("[data-cases]").hidden = false;
  add.hidden = names.length === 0;
  add.addEventListener("click", () => {
    const last = cases.at(-1)?.values() ?? readCases(samples.split("\n")[0], names)[0];
    open(last).focus();
  });
  host.querySelector("[data-reset-cases]").addEventListener("click", () => {
    offerBack();
    show(samples.split("\n"));
    add.focus();
  });
  back.addEventListener("click", () => {
    show(removed);
    back.hidden = true;
    (strip.querySelector("[aria-selected=true]") ?? add).focus();
  });
  strip.addEventListener("keydown", (event) => {
    if (event.key === "Delete") {
      remove(cases[chosen()]);
    }
  });

  return {
    /** Returns the texts of the cases, without empty ones. */
    texts() {
      addAll(cases.flatMap((each) => each.settle()));
      keep();
      return filled().map((each) => each.text());
    },
    /** Returns the text of the case that is shown. */
    current: () => cases[chosen()]?.text() ?? "",
    /** Adds a case, unless there is the same one already, and opens it. */
    add(text) {
      const [values] = readCases(text, names);
      const line = text.replaceAll("\n", " ").trim();
      const same = cases.findIndex((each) => each.text() === line);
      if (same >= 0) {
        choose(cases[same].section.id);
      }
      (cases[same] ?? open(values)).focus();
    },
    /**
     * Shows why the server refused a case. The number counts from 1 and skips empty cases; the fault
     * is that of own-case.js.
     */
    mark(number, reason, fault) {
      const one = filled()[number - 1];
      if (one) {
        choose(one.section.id);
        one.mark(reason, fault);
      }
    },
  };
}
