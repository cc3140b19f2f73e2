// Opens dialogs, and closes them by a click beside them, too. Browsers handle Escape.

/** Lets button open dialog, and shows the button, which is hidden without scripts. */
export function offerDialog(button, dialog) {
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || target.closest("[data-close]")) {
      dialog.close();
    }
  });
  button.addEventListener("click", () => dialog.showModal());
  button.hidden = false;
}
