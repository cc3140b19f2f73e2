// Shows and hides the pictures of values on the page, and remembers the choice.

const KEY = "assay.pictures";
const page = document.documentElement;

/** Brings the switches in root in step with the page. */
function prepare(root) {
  for (const button of root.querySelectorAll("[data-picture-switch]")) {
    button.hidden = false;
    button.ariaPressed = String(page.dataset.pictures !== "hidden");
  }
}

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-picture-switch]")) {
    const choice = page.dataset.pictures === "hidden" ? "shown" : "hidden";
    page.dataset.pictures = choice;
    prepare(document);
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // Storage is forbidden, so the choice holds for this page only.
    }
  }
});
document.addEventListener("assay:shown", (event) => prepare(event.target));
prepare(document);
