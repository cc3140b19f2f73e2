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
    document.documentElement.setAttribute(`data-${name}`, "");
    if (keep) {
      try {
        localStorage.setItem(`assay.${name}`, String(share));
      } catch {
        // Storage is full or forbidden: the share holds until the page is left.
      }
    }
  }

  /** Leaves the room to the contents again, or gives the first pane its usual share. */
  function reset() {
    if (separator.dataset.automatic === undefined) {
      place(usual);
      return;
    }
    document.documentElement.style.removeProperty(`--${name}`);
    document.documentElement.removeAttribute(`data-${name}`);
    separator.ariaValueNow = String(Math.round(measured()));
    try {
      localStorage.removeItem(`assay.${name}`);
    } catch {
      // Storage is forbidden, so no share was kept.
    }
  }

  /** Returns the share that the first pane has now, in percent. */
  function measured() {
    const room = separator.parentElement.getBoundingClientRect();
    const first = separator.previousElementSibling.getBoundingClientRect();
    return vertical ? (first.width / room.width) * 100 : (first.height / room.height) * 100;
  }

  function isAutomatic() {
    return (
      separator.dataset.automatic !== undefined &&
      !document.documentElement.hasAttribute(`data-${name}`)
    );
  }

  function share() {
    if (isAutomatic()) {
      return measured();
    }
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
  separator.addEventListener("dblclick", reset);
  separator.addEventListener("focus", () => (separator.ariaValueNow = String(Math.round(share()))));
  separator.addEventListener("keydown", (event) => {
    const steps = vertical
      ? { ArrowLeft: -STEP, ArrowRight: STEP }
      : { ArrowUp: -STEP, ArrowDown: STEP };
    const places = { Home: least, End: most };
    if (event.key === "Enter") {
      event.preventDefault();
      reset();
    }
    const wanted = event.key in steps ? share() + steps[event.key] : places[event.key];
    if (wanted !== undefined) {
      event.preventDefault();
      place(wanted);
    }
  });
  if (!isAutomatic()) {
    place(share(), false);
  }
}
