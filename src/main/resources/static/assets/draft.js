// Keeps what is typed in this browser, per problem, until it is submitted and beyond.

const key = (slug) => `assay.draft.${slug}`;

/** Returns the kept text, or null. Browsers may forbid storage: then nothing is kept. */
export function readDraft(slug) {
  try {
    return localStorage.getItem(key(slug));
  } catch {
    return null;
  }
}

/** Returns a function that keeps the text soon, and at the latest when the page goes away. */
export function draftKeeper(slug, template, kept) {
  let timer;
  let waiting = null;

  function flush() {
    clearTimeout(timer);
    if (waiting === null) {
      return;
    }
    try {
      if (waiting === template) {
        localStorage.removeItem(key(slug));
      } else {
        localStorage.setItem(key(slug), waiting);
      }
      kept(waiting !== template);
    } catch {
      // Storage is full or forbidden; the text is still in the editor.
    }
    waiting = null;
  }

  addEventListener("pagehide", flush);
  document.addEventListener("visibilitychange", flush);
  return (text) => {
    waiting = text;
    clearTimeout(timer);
    timer = setTimeout(flush, 400);
  };
}
