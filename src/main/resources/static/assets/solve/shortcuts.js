// The list of shortcuts, which ? opens wherever it is no text.
import { offerDialog } from "assay/solve/dialog";

const TEXT = "input, textarea, select, [contenteditable=true]";
const ON_MAC = { Ctrl: "⌘", Alt: "⌥", Shift: "⇧" };

export function offerShortcuts(button, dialog) {
  if (/^Mac|^iP/.test(navigator.userAgentData?.platform ?? navigator.platform)) {
    for (const key of dialog.querySelectorAll("kbd")) {
      key.textContent = nameOnMac(key);
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

/** Suggestions are asked for with the control key there, too: the other one belongs to the system. */
function nameOnMac(key) {
  const suggests = key.nextElementSibling?.textContent === "Space";
  return suggests ? key.textContent : (ON_MAC[key.textContent] ?? key.textContent);
}
