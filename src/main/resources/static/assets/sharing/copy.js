// Copies the text of a field. Pages without TLS have no clipboard; there the text is selected.

/** Shows the button, which copies the field's text, and says so in status. */
export function offerCopy(button, field, status) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = button.dataset.copied;
      button.querySelector("span").textContent = button.dataset.copied;
    } catch {
      field.focus();
    }
  });
}
