// Has the server compile the code while the visitor types, and marks the compiler's messages in it.
import { ask, quietFor } from "assay/solve/compiler";

const PAUSE = 500;
const LATER = 3_000;

/**
 * Returns functions to call after each change of the text and of the setting. Answers about an older
 * text are dropped. No question is sent while the page is hidden, or about a text that was checked.
 */
export function createChecker(url, { text, mark, known }) {
  let enabled = false;
  let checked = known;
  let timer;
  let question = new AbortController();

  async function check() {
    const code = text();
    if (!enabled || document.hidden || code === checked) {
      return;
    }
    if (code === known || code.trim() === "") {
      checked = code;
      mark([]);
      return;
    }
    question = new AbortController();
    const { signal } = question;
    const answer = await ask(url, { code }, signal);
    if (answer && !signal.aborted && text() === code) {
      checked = code;
      mark(answer.diagnostics);
    } else if (!signal.aborted) {
      schedule(Math.max(quietFor(), LATER));
    }
  }

  function schedule(millis) {
    clearTimeout(timer);
    timer = setTimeout(check, millis);
  }

  function changed() {
    question.abort();
    schedule(PAUSE);
  }

  document.addEventListener("visibilitychange", changed);
  return {
    changed,
    enable(wanted) {
      if (enabled && !wanted) {
        mark([]);
      }
      enabled = wanted;
      checked = known;
      changed();
    },
  };
}
