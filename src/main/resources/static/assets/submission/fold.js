// Folds values that are longer than three lines, around the part that is marked.

function fold(box, button, folded) {
  box.classList.toggle("folded", folded);
  button.ariaExpanded = String(!folded);
  button.textContent = folded ? button.dataset.more : button.dataset.less;
  const mark = box.querySelector("mark");
  if (folded && mark) {
    box.scrollTop = mark.offsetTop - mark.offsetHeight;
  }
}

/** Offers to fold and unfold each value in root that is long. Values in hidden tabs wait for theirs. */
export function foldValues(root) {
  for (const box of root.querySelectorAll(".fold")) {
    const button = box.parentElement.querySelector(".unfold");
    const watch = new ResizeObserver(() => {
      const isLong = box.scrollHeight > box.clientHeight + 2;
      if (isLong && button.hidden) {
        button.hidden = false;
        fold(box, button, true);
      }
    });
    box.classList.add("folded");
    watch.observe(box);
    button.addEventListener("click", () => fold(box, button, button.ariaExpanded === "true"));
  }
}
