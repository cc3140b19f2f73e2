// Shows a version beside the present code, and offers to bring it back.
import { differenceOf, sizeOf } from "assay/solve/versions/difference";

/** Returns a function that opens the dialog for a version {text, title}. restore gets its text. */
export function offerComparison(dialog, { present, restore }) {
  const part = (name) => dialog.querySelector(`[data-${name}]`);
  let version = null;

  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || target.closest("[data-close]")) {
      dialog.close();
    } else if (target.closest("[data-restore]")) {
      dialog.close();
      restore(version.text);
    }
  });

  return (chosen) => {
    version = chosen;
    const rows = differenceOf(version.text, present());
    const { removed, added } = sizeOf(rows);
    const same = rows.every((row) => row.same);
    part("title").textContent = version.title;
    const size = dialog.dataset.size.replace("{0}", removed).replace("{1}", added);
    part("size").textContent = same ? dialog.dataset.same : size;
    part("restore").disabled = same;
    part("rows").replaceChildren(...rows.map((row) => rowOf(row, dialog.dataset)));
    dialog.showModal();
    part("rows").querySelector(".changed")?.scrollIntoView({ block: "center" });
  };
}

function rowOf({ left, right, same }, words) {
  const row = document.createElement("tr");
  row.className = same ? "same" : "changed";
  row.append(...cells(left, same ? null : words.removed, "old"), ...cells(right, same ? null : words.added, "new"));
  return row;
}

/** Returns the cells of a side: the number, and the code, which names its kind for screen readers. */
function cells(side, kind, className) {
  const number = document.createElement("td");
  const code = document.createElement("td");
  number.className = `number ${className}`;
  code.className = `code ${className}`;
  if (!side) {
    number.classList.add("none");
    code.classList.add("none");
    return [number, code];
  }
  number.textContent = side.number;
  if (kind) {
    const name = document.createElement("span");
    name.className = "sr";
    name.textContent = kind;
    code.append(name);
  }
  for (const { text, marked } of side.parts ?? [{ text: side.text, marked: false }]) {
    const piece = document.createElement(marked ? "mark" : "span");
    piece.textContent = text;
    code.append(piece);
  }
  return [number, code];
}
