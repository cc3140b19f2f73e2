// Keeps the visitor's code of each problem in this browser, also after it is submitted. When several
// tabs show the same problem, the code typed last counts, and the code that it replaces is not lost.

const key = (slug) => `assay.draft.${slug}`;
const PAUSE = 400;

/**
 * Returns the draft of a problem; without one, it is the template.
 *
 * @param saved called after each save, with whether there is a draft
 * @param failed called when the browser refused to save
 * @param taken called with the text that another tab has saved, and the text that stood here
 * @param replaced called with another tab's text that this tab has overwritten without knowing it
 */
export function openDraft(slug, template, { saved, failed, taken, replaced }) {
  let known = read() ?? template;
  let waiting = null;
  let timer;

  /** Returns the saved text, or null if there is none or the browser forbids storage. */
  function read() {
    try {
      return localStorage.getItem(key(slug));
    } catch {
      return null;
    }
  }

  function write(text) {
    known = text;
    try {
      if (text === template) {
        localStorage.removeItem(key(slug));
      } else {
        localStorage.setItem(key(slug), text);
      }
      saved(text !== template);
    } catch {
      failed();
    }
  }

  function flush() {
    clearTimeout(timer);
    if (waiting === null) {
      return;
    }
    const text = waiting;
    waiting = null;
    const before = known;
    const stored = read();
    write(text);
    if (stored !== null && stored !== before && stored !== text) {
      replaced(stored);
    }
  }

  /**
   * Takes over text that another tab has saved, unless this tab has newer text. If there is no saved
   * text any more, the browser's data was cleared, so this tab's text is saved again.
   */
  function look() {
    flush();
    const stored = read();
    if (stored === null) {
      if (known !== template) {
        write(known);
      }
    } else {
      take(stored);
    }
  }

  function take(text) {
    if (text !== known) {
      const before = known;
      known = text;
      taken(text, before);
    }
  }

  addEventListener("pagehide", flush);
  addEventListener("pageshow", look);
  addEventListener("storage", (event) => {
    if (event.key === key(slug)) {
      flush();
      take(event.newValue ?? template); // removed: reset in another tab
    } else if (event.key === null) {
      look();
    }
  });
  document.addEventListener("visibilitychange", () => (document.hidden ? flush() : look()));

  return {
    text: known,
    /** Saves text at once, even if it is saved already. */
    keepNow(text) {
      clearTimeout(timer);
      waiting = null;
      write(text);
    },
    /** Saves text after a pause, at the latest when the page is left. */
    keep(text) {
      clearTimeout(timer);
      waiting = text === known ? null : text;
      timer = setTimeout(flush, PAUSE);
    },
  };
}

const beforeReset = (slug) => `assay.before-reset.${slug}`;

/** Saves the text that a reset throws away, if one is given. Returns the text before the last reset, or null. */
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
