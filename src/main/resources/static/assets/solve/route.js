// Keeps the chosen tabs in the address, such as #editorial or #result, so that reloads, Back and links
// find them again. The first tab of each list goes without saying, and so does the pane around the last one.

/** Follows and writes the address. lists has a function that shows a tab by its id, by the list's element, panes first. */
export function keepTabs(lists) {
  const [panes] = lists.keys();
  const chosen = new Map([...lists.keys()].map((list) => [list, ids(list)[0]]));
  let following = false;

  function follow() {
    const named = location.hash.slice(1).split("&").filter((id) => id !== "");
    const all = [...lists.keys()].flatMap(ids);
    if (named.length > 0 && !named.some((id) => all.includes(id))) {
      return; // a link within the page, such as the one to the code
    }
    following = true;
    const tabs = named.filter((id) => all.includes(id));
    for (const [list, show] of lists) {
      const id = tabs.find((each) => ids(list).includes(each));
      show(id ?? (list === panes ? paneOf(tabs.at(-1)) : null) ?? ids(list)[0]);
    }
    following = false;
  }

  function paneOf(id) {
    return document.getElementById(id)?.closest(".pane")?.id;
  }

  function write() {
    const tabs = [...chosen].filter(([list, id]) => list !== panes && id !== ids(list)[0]).map(([, id]) => id);
    const pane = chosen.get(panes);
    if (panes.checkVisibility() && pane !== (paneOf(tabs.at(-1)) ?? ids(panes)[0])) {
      tabs.push(pane);
    }
    const url = new URL(location.href);
    url.hash = tabs.join("&");
    history.replaceState(history.state, "", url);
  }

  document.addEventListener("assay:tab", (event) => {
    if (chosen.has(event.target)) {
      chosen.delete(event.target); // the list whose tab was chosen last comes last
      chosen.set(event.target, event.detail);
      if (!following) {
        write();
      }
    }
  });
  addEventListener("hashchange", follow);
  follow();

  // A redirect keeps the hash of the address that led to it.
  const language = document.querySelector(".top .language");
  language.addEventListener("click", () => (language.hash = location.hash));
}

function ids(list) {
  return [...list.querySelectorAll("a[href^='#']")].map((tab) => tab.hash.slice(1));
}
