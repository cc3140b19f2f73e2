// The list of shortcuts. The key ? opens it, except in text fields.
import { offerDialog } from "assay/solve/dialog";

const TEXT = "input, textarea, select, [contenteditable=true]";
const ON_MAC = { Ctrl: "⌘", Alt: "⌥", Shift: "⇧" };

export function offerShortcuts(button, dialog) {
  if (/^Mac|^iP/.test(navigator.userAgentData?.platform ?? navigator.platform)) {
    for (const key of dialog.querySelectorAll("kbd")) {
      key.textContent = nameOnMac(key);
    }
    for (const { dataset } of document.querySelectorAll("[data-keys]")) {
      dataset.keys = dataset.keys.replace("Ctrl", ON_MAC.Ctrl);
    }
  }
  offerDialog(button, dialog);
  document.addEventListener("keydown", (event) => {
    if (event.key === "?" && !event.target.closest(TEXT) && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      dialog.showModal();
    }
  });
}

/** Suggestions need the control key on a Mac, too: there the system uses Command with Space itself. */
function nameOnMac(key) {
  const suggests = key.nextElementSibling?.textContent === "Space";
  return suggests ? key.textContent : (ON_MAC[key.textContent] ?? key.textContent);
}
