// The cases of a result: their tabs, and buttons that copy a case or add it to the visitor's own.
import { makeTabs } from "assay/solve/tabs";
import { foldValues } from "assay/submission/fold";

/** Resolves to the whole input, which may be shown shortened. Rejects if the server can't send it. */
async function wholeInput(values) {
  const input = values.querySelector("[data-part=input]");
  const rest = input.querySelector("[data-whole]");
  if (!rest) {
    return [...input.querySelectorAll("[data-argument]")]
      .map((value) => `${value.dataset.argument} = ${value.textContent}`)
      .join(", ");
  }
  if (!rest.href) {
    return rest.textContent;
  }
  const response = await fetch(rest.href);
  if (!response.ok) {
    throw new Error(`${rest.href}: ${response.status}`);
  }
  return response.text();
}

/** Copies text. Browsers give scripts a clipboard only on encrypted pages; elsewhere a field helps. */
async function copy(text) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (!copied) {
    throw new Error("copy");
  }
}

/** Shows beside the icon of a button how it went. */
function say(button, text) {
  const label = button.querySelector("[data-label]");
  label.classList.remove("sr");
  label.textContent = text;
}

/**
 * Serves the cases in root, now and whenever others are shown there. Returns a function that resolves to the input
 * of the case around a button.
 *
 * @param take adds the text of an input to the visitor's own cases
 * @param run runs the text of an input
 * @param sent returns the input of a run's case (counted from 0) as it was sent, if it is known
 */
export function serveValues(root, { take, run, sent } = {}) {
  function prepare(part) {
    part.querySelectorAll("[data-case-tabs]").forEach((list) => makeTabs(list));
    for (const tools of part.querySelectorAll("[data-tools]")) {
      tools.hidden = false;
      tools.querySelector("[data-take]").hidden = !take;
      tools.querySelector("[data-step-through]").hidden = !take;
    }
    part.querySelectorAll("[data-run-input]").forEach((button) => (button.hidden = !run));
    foldValues(part);
  }

  async function inputOf(button) {
    const values = button.closest("[data-values], [data-smallest]");
    const place = [...root.querySelectorAll(".case")].indexOf(values.closest(".case"));
    return sent?.(place) ?? wholeInput(values);
  }

  root.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-copy], [data-take], [data-run-input]");
    if (button) {
      try {
        const input = await inputOf(button);
        if (button.dataset.runInput !== undefined) {
          run(input);
          return;
        }
        if (button.dataset.take === undefined) {
          await copy(input);
        } else {
          take(input);
        }
        say(button, button.dataset.done);
      } catch {
        say(button, button.dataset.failed);
      }
    }
  });
  root.addEventListener("assay:shown", ({ target }) => prepare(target));
  prepare(root);
  return inputOf;
}
