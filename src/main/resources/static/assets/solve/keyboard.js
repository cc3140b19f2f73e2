// Keeps the workspace above the keyboards of phones and tablets, which cover the page without resizing it.

/** The bars that browsers show and hide are lower than this, keyboards higher. */
const LEAST_HEIGHT = 120;

/** Below this height, the bars at the top make room for the code. */
const TIGHT_HEIGHT = 480;

/** Returns the part of the window in which tooltips of the editor can be seen. */
export function spaceAboveKeyboard() {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetTop = 0, height = clientHeight } = window.visualViewport ?? {};
  return { left: 0, right: clientWidth, top: offsetTop, bottom: offsetTop + height };
}

/** Fits the page into the part of the window that the keyboard leaves free. Calls opened when it has come. */
export function stayAboveKeyboard(opened) {
  const seen = window.visualViewport;
  const root = document.documentElement;
  let isOpen = false;

  function fit() {
    const free = seen.height * seen.scale; // zooming in leaves the page as it is
    const wasOpen = isOpen;
    isOpen = root.clientHeight - free > LEAST_HEIGHT;
    if (isOpen) {
      root.dataset.keyboard = free < TIGHT_HEIGHT ? "tight" : "open";
      root.style.setProperty("--free-height", `${free}px`);
      root.style.setProperty("--free-top", `${seen.scale > 1 ? 0 : seen.offsetTop}px`);
    } else if (wasOpen) {
      delete root.dataset.keyboard;
    }
    if (isOpen && !wasOpen) {
      opened();
    }
  }

  seen?.addEventListener("resize", fit);
  seen?.addEventListener("scroll", fit);
}
