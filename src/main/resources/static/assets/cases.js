// The visitor's own test cases: a field for each, over the one text that the form sends.

const key = (slug) => `assay.cases.${slug}`;

/** Shows the cases of the textarea side by side. Returns what the page can do with them. */
export function ownCases(host, textarea, slug, samples) {
  const list = host.querySelector("[data-case-list]");
  const pattern = host.querySelector("template");
  const add = host.querySelector("[data-add-case]");

  function fields() {
    return [...list.querySelectorAll("textarea")];
  }

  function keep() {
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
      keep();
    });
    item.querySelector("button").addEventListener("click", () => {
      const next = item.nextElementSibling ?? item.previousElementSibling;
      item.remove();
      number();
      keep();
      (next?.querySelector("textarea") ?? add).focus();
    });
    list.append(item);
    number();
    return field;
  }

  function read() {
    try {
      return localStorage.getItem(key(slug));
    } catch {
      return null;
    }
  }

  (read() ?? samples).split("\n").filter((line) => line.trim() !== "").forEach(append);
  keep();
  host.querySelector("[data-plain-cases]").hidden = true;
  host.querySelector("[data-cases]").hidden = false;
  add.addEventListener("click", () => append(fields().at(-1)?.value ?? samples.split("\n")[0]).focus());
  host.querySelector("[data-reset-cases]").addEventListener("click", () => {
    list.replaceChildren();
    samples.split("\n").forEach(append);
    keep();
    add.focus();
  });

  return {
    /** Returns the text of each case that is not empty. */
    texts: () => textarea.value.split("\n").filter((text) => text !== ""),
    /** Adds a case, unless there is one like it. */
    add(text) {
      const line = text.replaceAll("\n", " ").trim();
      const field = fields().find((each) => each.value.trim() === line) ?? append(line);
      keep();
      return field;
    },
    /** Says at the case that was refused, counted from 1 without the empty ones, why it was. */
    mark(number, reason) {
      const field = fields().filter((each) => each.value.trim() !== "")[number - 1];
      field?.closest("li").classList.add("faulty");
      field?.setAttribute("aria-invalid", "true");
      field?.closest("li").querySelector(".reason").replaceChildren(reason);
      field?.focus();
    },
  };
}
