// Keeps what is typed in this browser, per problem, until it is submitted and beyond. Where several
// tabs have the same problem, what was typed last counts, and what it replaces is not lost.

const key = (slug) => `assay.draft.${slug}`;
const PAUSE = 400;

/**
 * Returns the draft of a problem; without one, it is the template.
 *
 * @param saved called with whether there is a draft, after it was kept
 * @param taken called with the text that another tab has kept
 * @param replaced called with the text of another tab that this one did not know when it kept its own
 */
export function openDraft(slug, template, { saved, taken, replaced }) {
  let known = read();
  let waiting = null;
  let timer;

  /** Browsers may forbid storage: then nothing is kept. */
  function read() {
    try {
      return localStorage.getItem(key(slug)) ?? template;
    } catch {
      return template;
    }
  }

  function write(text) {
    try {
      if (text === template) {
        localStorage.removeItem(key(slug));
      } else {
        localStorage.setItem(key(slug), text);
      }
      saved(text !== template);
    } catch {
      // Storage is full or forbidden; the text is still in the editor.
    }
  }

  function flush() {
    clearTimeout(timer);
    if (waiting === null) {
      return;
    }
    const text = waiting;
    waiting = null;
    const stored = read();
    write(text);
    if (stored !== known && stored !== text && stored !== template) {
      replaced(stored);
    }
    known = read();
  }

  /** Looks for what another tab may have kept, unless this one has something newer. */
  function look() {
    flush();
    const stored = read();
    if (stored !== known) {
      known = stored;
      taken(stored);
    }
  }

  addEventListener("pagehide", flush);
  addEventListener("pageshow", look);
  addEventListener("storage", (event) => event.key === key(slug) && look());
  document.addEventListener("visibilitychange", () => (document.hidden ? flush() : look()));

  return {
    text: known,
    flush,
    /** Keeps text soon, and at the latest when the page goes away. */
    keep(text) {
      clearTimeout(timer);
      waiting = text === known ? null : text;
      timer = setTimeout(flush, PAUSE);
    },
  };
}

const beforeReset = (slug) => `assay.before-reset.${slug}`;

/** Remembers the text that a reset throws away; returns the one of the last reset, or null. */
export function lastReset(slug, text) {
  try {
    if (text !== undefined) {
      localStorage.setItem(beforeReset(slug), text);
    }
    return localStorage.getItem(beforeReset(slug));
  } catch {
    return text ?? null;
  }
}
