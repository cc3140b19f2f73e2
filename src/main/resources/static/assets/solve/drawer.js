// The drawer with the list from which the visitor came. Its rows are loaded when it opens.
import { load, show, showTemplate } from "assay/page/fragment";
import { offerDialog } from "assay/solve/dialog";

const PAUSE = 120;

/** Lets button and Ctrl+B open drawer. */
export function offerDrawer(button, drawer) {
  const rows = drawer.querySelector("[data-drawer-rows]");
  const find = drawer.querySelector("[data-drawer-find]");
  let latest = 0;
  let timer;

  /** Shows the rows that are searched for, or the part of the list from a row on. Tells whether they are shown. */
  async function fill(from = "") {
    const mine = ++latest;
    const url = new URL(drawer.dataset.url, location.href);
    url.searchParams.set("find", find.value);
    url.searchParams.set("from", from);
    const answer = await load(url).catch(() => null);
    if (mine !== latest) {
      return false;
    }
    if (!answer?.ok) {
      showTemplate(rows, "drawer-offline");
      return false;
    }
    show(rows, answer.html);
    rows.scrollTo({ top: 0 });
    return true;
  }

  const links = () => [...rows.querySelectorAll("ol a")];
  const current = () => rows.querySelector("[aria-current]") ?? links()[0];

  async function open() {
    find.value = "";
    if ((await fill()) && drawer.open) {
      current()?.scrollIntoView({ block: "center" });
      if (document.activeElement !== find) {
        current()?.focus({ preventScroll: true });
      }
    }
  }

  async function turn(button) {
    const isBack = button.matches(":first-of-type:not(ol ~ button)");
    if (await fill(button.value)) {
      const target = isBack ? links().at(-1) : links()[0];
      target.scrollIntoView({ block: "center" });
      target.focus({ preventScroll: true });
    }
  }

  function move(event) {
    const all = links();
    const at = all.indexOf(event.target.closest("a"));
    const steps = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
    const next = event.target === find ? { ArrowDown: all.indexOf(current()) }[event.key] : steps[event.key];
    if (next === undefined || (at < 0 && event.target !== find)) {
      return;
    }
    event.preventDefault();
    (next < 0 ? find : all[next])?.focus();
  }

  find.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(fill, PAUSE, "");
  });
  rows.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-from]");
    if (button) {
      turn(button);
    }
  });
  drawer.addEventListener("keydown", move);
  offerDialog(button, drawer);
  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const isOurs = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === "b";
    if (isOurs && !event.defaultPrevented && (drawer.open || !document.querySelector("dialog[open]"))) {
      event.preventDefault();
      if (drawer.open) {
        drawer.close();
      } else {
        button.click();
      }
    }
  });
}
