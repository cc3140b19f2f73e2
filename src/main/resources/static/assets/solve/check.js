// Has the code compiled while one writes, and marks what the compiler says.
import { ask, quietFor } from "assay/solve/compiler";

const PAUSE = 500;
const LATER = 3_000;

/**
 * Returns what to tell of each change and of the setting. Only the answer to the text as it stands
 * counts; nothing is asked while nobody looks, or about a text that is known.
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
