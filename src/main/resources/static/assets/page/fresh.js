// Pages that show progress are loaded anew when Back brings an old copy of them.

/** Calls refresh when the page comes from the history of the browser. */
export function onReturn(refresh) {
  addEventListener("pageshow", ({ persisted }) => {
    const type = performance.getEntriesByType("navigation")[0]?.type;
    if (persisted || type === "back_forward") {
      refresh(persisted);
    }
  });
}

if (document.querySelector("main[data-fresh]")) {
  onReturn((persisted) => persisted && location.reload());
}
