// The visitor's own test cases: one field for each, kept in step with the one textarea that the form sends.

import { find } from "assay/solve/place";

/** Long enough not to slow typing in a case of megabytes, short enough to lose nothing. */
const PAUSE_MILLIS = 300;

const key = (slug) => `assay.cases.${slug}`;

/** Shows the cases of the textarea in a field each. Returns functions that read, add and mark cases. */
export function ownCases(host, textarea, slug, samples) {
  const list = host.querySelector("[data-case-list]");
  const pattern = host.querySelector("template");
  const add = host.querySelector("[data-add-case]");
  const back = host.querySelector("[data-undo-cases]");
  let removed = null;
  let pause = null;

  function fields() {
    return [...list.querySelectorAll("textarea")];
  }

  function keepSoon() {
    clearTimeout(pause);
    pause = setTimeout(keep, PAUSE_MILLIS);
  }

  function keep() {
    clearTimeout(pause);
    textarea.value = fields()
      .map((field) => field.value.replaceAll("\n", " ").trim())
      .filter((text) => text !== "")
      .join("\n");
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

  function number() {
    add.disabled = list.children.length >= Number(host.dataset.most);
    [...list.children].forEach((item, i) => {
      const name = item.querySelector("label");
      name.textContent = name.dataset.name.replace("{0}", i + 1);
      const remove = item.querySelector("button");
      remove.ariaLabel = remove.dataset.name.replace("{0}", i + 1);
    });
  }

  function append(text) {
    const item = pattern.content.firstElementChild.cloneNode(true);
    const field = item.querySelector("textarea");
    field.value = text;
    field.id = `case-${crypto.randomUUID?.() ?? Math.random()}`;
    item.querySelector("label").htmlFor = field.id;
    item.querySelector(".reason").id = `${field.id}-reason`;
    field.setAttribute("aria-describedby", `${field.id}-reason`);
    field.addEventListener("input", () => {
      item.classList.remove("faulty");
      field.removeAttribute("aria-invalid");
      item.querySelector(".reason").replaceChildren();
      keepSoon();
    });
    item.querySelector("button").addEventListener("click", () => {
      const next = item.nextElementSibling ?? item.previousElementSibling;
      offerBack();
      item.remove();
      number();
      keep();
      (next?.querySelector("textarea") ?? add).focus();
    });
    list.append(item);
    number();
    return field;
  }

  function show(texts) {
    list.replaceChildren();
    texts.forEach(append);
    keep();
  }

  function offerBack() {
    removed = fields().map((field) => field.value);
    back.hidden = false;
  }

  function read() {
    try {
      return localStorage.getItem(key(slug));
    } catch {
      return null;
    }
  }

  show((read() ?? samples).split("\n").filter((line) => line.trim() !== ""));
  addEventListener("pagehide", keep);
  host.querySelector("[data-plain-cases]").hidden = true;
  host.querySelector("[data-cases]").hidden = false;
  add.addEventListener("click", () => append(fields().at(-1)?.value ?? samples.split("\n")[0]).focus());
  host.querySelector("[data-reset-cases]").addEventListener("click", () => {
    offerBack();
    show(samples.split("\n"));
    add.focus();
  });
  back.addEventListener("click", () => {
    show(removed);
    back.hidden = true;
    (fields().at(-1) ?? add).focus();
  });

  return {
    /** Returns the texts of the cases, without empty ones. */
    texts() {
      keep();
      return textarea.value.split("\n").filter((text) => text !== "");
    },
    /** Adds a case, unless there is the same one already. Returns its field. */
    add(text) {
      const line = text.replaceAll("\n", " ").trim();
      const field = fields().find((each) => each.value.trim() === line) ?? append(line);
      keep();
      return field;
    },
    /**
     * Shows why the server refused a case, and selects the value at fault. The number counts from 1
     * and skips empty cases.
     */
    mark(number, reason, place) {
      const field = fields().filter((each) => each.value.trim() !== "")[number - 1];
      field?.closest("li").classList.add("faulty");
      field?.setAttribute("aria-invalid", "true");
      field?.closest("li").querySelector(".reason").replaceChildren(reason);
      field?.focus();
      const fault = field && place ? find(field.value, place) : null;
      if (fault) {
        field.setSelectionRange(fault.start, fault.end);
      }
    },
  };
}
