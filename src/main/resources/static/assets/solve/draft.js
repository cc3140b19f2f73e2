// Keeps what is typed in this browser, per problem, until it is submitted and beyond. Where several
// tabs have the same problem, what was typed last counts, and what it replaces is not lost.

const key = (slug) => `assay.draft.${slug}`;
const PAUSE = 400;

/**
 * Returns the draft of a problem; without one, it is the template.
 *
 * @param saved called with whether there is a draft, after it was kept
 * @param failed called when it could not be kept
 * @param taken called with the text that another tab has kept, and what was here
 * @param replaced called with the text of another tab that this one did not know when it kept its own
 */
export function openDraft(slug, template, { saved, failed, taken, replaced }) {
  let known = read() ?? template;
  let waiting = null;
  let timer;

  /** Returns what is kept, or null; browsers may forbid storage, then nothing is. */
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
   * Looks for what another tab may have kept, unless this one has something newer. Where nothing is
   * kept any more, somebody has cleared the browser's data: what is here is kept again.
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
    /** Keeps text at once, even if it is kept already. */
    keepNow(text) {
      clearTimeout(timer);
      waiting = null;
      write(text);
    },
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
