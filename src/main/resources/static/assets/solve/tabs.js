// Turns a list of links to sections of the page into tabs. Without scripts they stay links.

/** Turns the links in list into tabs. Returns a function that shows the section with an id. */
export function makeTabs(list) {
  const tabs = [...list.querySelectorAll("a[href^='#']")];
  const panels = new Map(tabs.map((tab) => [tab, document.getElementById(tab.hash.slice(1))]));
  list.role = "tablist";

  function select(chosen) {
    for (const [tab, panel] of panels) {
      tab.ariaSelected = String(tab === chosen);
      tab.tabIndex = tab === chosen ? 0 : -1;
      panel.classList.toggle("shown", tab === chosen);
    }
  }

  function move(event) {
    const steps = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (step === undefined) {
      return;
    }
    event.preventDefault();
    const at = tabs.indexOf(event.target.closest("a"));
    const next = Number.isFinite(step)
      ? (at + step + tabs.length) % tabs.length
      : step < 0 ? 0 : tabs.length - 1;
    select(tabs[next]);
    tabs[next].focus();
  }

  for (const [tab, panel] of panels) {
    tab.role = "tab";
    tab.id ||= `tab-${panel.id}`;
    tab.setAttribute("aria-controls", panel.id);
    panel.role = "tabpanel";
    panel.setAttribute("aria-labelledby", tab.id);
  }
  list.addEventListener("keydown", move);
  list.addEventListener("click", (event) => {
    const tab = event.target.closest("a[href^='#']");
    if (tab) {
      event.preventDefault();
      select(tab);
    }
  });
  select(tabs.find((tab) => tab.hash === location.hash) ?? tabs[0]);
  return (id) => select(tabs.find((tab) => tab.hash === `#${id}`));
}
