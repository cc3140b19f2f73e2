// Separators between two panes, dragged or moved by arrow keys. The share of the first pane is
// kept in this browser; shares.js sets it again before the first paint.

const STEP = 2;

/** Lets separator divide the room of its parent. data-split names the property that holds the share. */
export function makeSplitter(separator) {
  const name = separator.dataset.split;
  const vertical = separator.ariaOrientation === "vertical";
  const least = Number(separator.ariaValueMin);
  const most = Number(separator.ariaValueMax);
  const usual = Number(separator.ariaValueNow);

  function place(percent, keep = true) {
    const share = Math.min(most, Math.max(least, Math.round(percent * 10) / 10));
    separator.ariaValueNow = String(Math.round(share));
    document.documentElement.style.setProperty(`--${name}`, String(share));
    if (keep) {
      try {
        localStorage.setItem(`assay.${name}`, String(share));
      } catch {
        // Storage is full or forbidden: the share holds until the page is left.
      }
    }
  }

  function share() {
    return Number(getComputedStyle(document.documentElement).getPropertyValue(`--${name}`)) || usual;
  }

  separator.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    separator.setPointerCapture(event.pointerId);
    separator.focus();
  });
  separator.addEventListener("pointermove", (event) => {
    if (separator.hasPointerCapture(event.pointerId)) {
      const room = separator.parentElement.getBoundingClientRect();
      const start = separator.previousElementSibling.getBoundingClientRect();
      place(
        vertical
          ? ((event.clientX - start.left) / room.width) * 100
          : ((event.clientY - start.top) / room.height) * 100,
      );
    }
  });
  separator.addEventListener("dblclick", () => place(usual));
  separator.addEventListener("keydown", (event) => {
    const steps = vertical
      ? { ArrowLeft: -STEP, ArrowRight: STEP }
      : { ArrowUp: -STEP, ArrowDown: STEP };
    const places = { Home: least, End: most, Enter: usual };
    const wanted = event.key in steps ? share() + steps[event.key] : places[event.key];
    if (wanted !== undefined) {
      event.preventDefault();
      place(wanted);
    }
  });
  place(share(), false);
}
