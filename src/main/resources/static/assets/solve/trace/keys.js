// The keys of the player. They hold in the player, in the code and where nothing has the focus; elsewhere only Escape.

const FIELDS = "input:not([type=range]), select, textarea";

/** What has keys of its own, wherever it stands. */
const OTHERS = "[role=separator], [role=tab], summary, [contenteditable=true]";

/** What keys do; with Shift, the arrows lead from cell to cell. */
const ACTIONS = {
  ArrowRight: "forward",
  ArrowLeft: "back",
  ArrowDown: "over",
  ArrowUp: "out",
  Home: "first",
  End: "last",
  " ": "play",
  n: "next",
  N: "previous",
  g: "line",
  Escape: "leave",
};
const NEIGHBOURS = {
  ArrowRight: { by: 1 },
  ArrowLeft: { by: -1 },
  ArrowDown: { rows: 1 },
  ArrowUp: { rows: -1 },
};

/** Calls perform with the name of each action. Returns a function that ends this. */
export function serveKeys(player, perform) {
  function take(event) {
    const { target, key } = event;
    const inField = target.closest?.(FIELDS);
    const isOurs = isServed(player, target) && !inField;
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) {
      return;
    }
    if (!isOurs && key !== "Escape") {
      return;
    }
    const pressesButton = key === " " && target.closest?.("button, a");
    const moved = event.shiftKey && NEIGHBOURS[key] && focusNeighbour(player, target, NEIGHBOURS[key]);
    const action = event.shiftKey && key.startsWith("Arrow") ? null : ACTIONS[key];
    if (moved || (action && !pressesButton)) {
      event.preventDefault();
      event.stopPropagation(); // the editor and the tabs have other meanings for these keys
    }
    if (action && !pressesButton) {
      perform(action);
    }
  }

  document.addEventListener("keydown", take, { capture: true });
  return () => document.removeEventListener("keydown", take, { capture: true });
}

function isServed(player, target) {
  const { body, documentElement } = document;
  const isNowhere = target === body || target === documentElement;
  return isNowhere || (!target.closest?.(OTHERS) && (player.contains(target) || Boolean(target.closest?.(".cm-editor"))));
}

/** Moves the focus from a cell to the next one of its card, or to the one in the next row; or from call to call. */
function focusNeighbour(player, target, { by = 0, rows = 0 }) {
  const call = target.closest?.("[data-call]")?.parentElement;
  if (call) {
    const next = by + rows > 0 ? call.nextElementSibling : call.previousElementSibling;
    next?.firstElementChild.focus();
    return true;
  }
  const card = target.closest?.("[data-place]")?.closest(".obj, dl");
  if (!card || !player.contains(card)) {
    return false;
  }
  const cells = [...card.querySelectorAll("[data-place]")].filter((cell) => !cell.closest("[hidden]"));
  const row = target.closest("tr");
  const width = row ? row.querySelectorAll("td:not([hidden]) [data-place]").length : 1;
  cells[cells.indexOf(target.closest("[data-place]")) + by + rows * width]?.focus();
  return true;
}
