// Dialogs, which a click beside them closes, too. Escape is the browser's own.

/** Lets button, which is of no use without scripts, open dialog. */
export function offerDialog(button, dialog) {
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || target.closest("[data-close]")) {
      dialog.close();
    }
  });
  button.addEventListener("click", () => dialog.showModal());
  button.hidden = false;
}
