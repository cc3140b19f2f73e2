// One of the visitor's own cases: a field for each argument.
import { readCases, writeCase } from "assay/solve/case-text";
import { find } from "assay/solve/place";
import { spaced } from "assay/solve/spaced";

/**
 * Makes a case from a copy of the template's section.
 *
 * @param changed is called after each change, with the cases of a text that held more than one
 */
export function ownCase(section, changed) {
  const rows = [...section.querySelectorAll("[data-argument]")];
  const names = rows.map((row) => row.dataset.argument);
  const fieldOf = (row) => row.querySelector("textarea");
  const exact = new Map(); // of fields that show a value with more blanks than it has
  const values = () => new Map(rows.map((row) => [row.dataset.argument, valueOf(fieldOf(row))]));

  /** Returns the value of a field as it was given, unless somebody has changed it. */
  function valueOf(field) {
    const { shown, value } = exact.get(field) ?? {};
    return field.value === shown ? value : field.value;
  }

  function show(field, value) {
    const shown = spaced(value);
    if (field.value !== shown) {
      field.value = shown;
      field.scrollTop = 0;
    }
    exact.set(field, { shown: field.value, value });
  }

  function fill(given) {
    for (const row of rows) {
      const value = given.get(row.dataset.argument);
      if (value !== undefined) {
        show(fieldOf(row), value);
      }
    }
  }

  /** Gives each argument of a case that was pasted into one field its own. */
  function distribute(field) {
    const [first, ...others] = readCases(field.value, names);
    if (first) {
      field.value = "";
      fill(first);
    }
    return others;
  }

  function unmark() {
    section.classList.remove("faulty");
    for (const row of rows) {
      fieldOf(row).removeAttribute("aria-invalid");
      row.querySelector(".reason").replaceChildren();
    }
  }

  for (const row of rows) {
    const field = fieldOf(row);
    const reason = row.querySelector(".reason");
    field.id = `${section.id}-${row.dataset.argument}`;
    row.querySelector("label").htmlFor = field.id;
    reason.id = `${field.id}-reason`;
    field.setAttribute("aria-describedby", reason.id);
    field.addEventListener("input", ({ data, inputType }) => {
      unmark();
      const pasted = inputType !== "insertText" || data === null || data.length > 1;
      changed(pasted && inputType?.startsWith("insert") ? distribute(field) : []);
    });
    field.addEventListener("change", () => {
      const others = distribute(field);
      show(field, valueOf(field));
      changed(others);
    });
  }

  const text = () => writeCase(values());

  /** Returns the row of a fault. */
  function rowOf({ place, column, found }) {
    const name = place?.match(/^[^[]+/)[0];
    const at = found ? text().indexOf(found.replace(/…$/, "")) : Number(column) - 1;
    let end = 0;
    return (
      rows.find((row) => row.dataset.argument === name) ??
      rows.find((row) => {
        const written = writeCase([[row.dataset.argument, valueOf(fieldOf(row))]]);
        end += written === "" ? 0 : written.length + 2;
        return at < end;
      }) ??
      rows[0]
    );
  }

  return {
    section,
    values,
    fill,
    text,
    focus: () => fieldOf(rows[0]).focus(),
    /** Distributes what was typed as a whole case; returns further cases. */
    settle: () => rows.flatMap((row) => distribute(fieldOf(row))),
    /**
     * Shows why the server refused the case, and selects the value at fault.
     *
     * @param fault its place names a value; its column counts characters of the case's text; found
     *     is the text from the fault on, perhaps cut
     */
    mark(reason, fault) {
      unmark();
      const { place } = fault;
      const row = rowOf(fault);
      const field = fieldOf(row);
      section.classList.add("faulty");
      field.setAttribute("aria-invalid", "true");
      row.querySelector(".reason").replaceChildren(reason);
      field.focus();
      if (place) {
        const { start, end } = find(field.value, place);
        field.setSelectionRange(start, end);
      }
    },
  };
}
