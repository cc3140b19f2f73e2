// Turns a list of links to sections of the page into tabs. Without scripts they stay links.

/**
 * Turns the links in list into tabs, also those that come later. A link with data-chosen is open at
 * first. Returns a function that shows the section with an id.
 */
export function makeTabs(list) {
  const tabs = () => [...list.querySelectorAll("a[href^='#']")];
  const panelOf = (tab) => document.getElementById(tab.hash.slice(1));
  list.role = "tablist";

  function prepare(tab, panel) {
    tab.role = "tab";
    tab.id ||= `tab-${panel.id}`;
    tab.setAttribute("aria-controls", panel.id);
    panel.role = "tabpanel";
    panel.setAttribute("aria-labelledby", tab.id);
  }

  function select(chosen) {
    for (const tab of tabs()) {
      const panel = panelOf(tab);
      prepare(tab, panel);
      tab.ariaSelected = String(tab === chosen);
      tab.tabIndex = tab === chosen ? 0 : -1;
      panel.classList.toggle("shown", tab === chosen);
    }
    bringIntoView(list, chosen);
    list.dispatchEvent(new CustomEvent("assay:tab", { detail: panelOf(chosen).id, bubbles: true }));
  }

  function move(event) {
    const steps = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (step === undefined) {
      return;
    }
    event.preventDefault();
    const all = tabs();
    const at = all.indexOf(event.target.closest("a"));
    const next = Number.isFinite(step)
      ? (at + step + all.length) % all.length
      : step < 0 ? 0 : all.length - 1;
    select(all[next]);
    all[next].focus();
  }

  list.addEventListener("keydown", move);
  list.addEventListener("click", (event) => {
    const tab = event.target.closest("a[href^='#']");
    if (tab) {
      event.preventDefault();
      select(tab);
    }
  });
  const all = tabs();
  if (all.length > 0) {
    select(
      all.find((tab) => tab.hash === location.hash) ??
        all.find((tab) => tab.dataset.chosen) ??
        all[0],
    );
  }
  return (id) => select(tabs().find((tab) => tab.hash === `#${id}`));
}

/** Scrolls a list that is wider than its place, and nothing around it. */
function bringIntoView(list, tab) {
  const place = list.getBoundingClientRect();
  const box = tab.getBoundingClientRect();
  if (box.left < place.left) {
    list.scrollLeft -= place.left - box.left;
  } else if (box.right > place.right) {
    list.scrollLeft += box.right - place.right;
  }
}
