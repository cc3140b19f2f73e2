// Arrays of arrays and lists of lists: a table, with the names of variables that index rows and columns.
import { referred } from "assay/solve/trace/value";
import { Cell } from "assay/solve/trace/view/cell";
import { element, Pool, Text, Width } from "assay/solve/trace/view/dom";

const MOST_CELLS = 600;
const MOST_COLUMNS = 60;

export class GridView {
  #head;
  #rows;
  #width;
  #more;

  constructor(parent) {
    const table = element(element(parent, "div", "scrolls"), "table", "grid");
    this.#width = new Width(table);
    const head = element(element(table, "thead"), "tr");
    element(head, "td");
    this.#head = new Pool(() => new HeadCell(head));
    const body = element(table, "tbody");
    this.#rows = new Pool((i) => new Row(body, i === 0));
    this.#more = new Text(element(parent, "p", "more"));
  }

  update({ object, labels, columns: columnNames }, { objects, summary, changes, words }) {
    const all = object.cells.map((cell) => referred(cell, objects));
    const columns = Math.min(Math.max(...all.map((row) => row?.cells.length ?? 1)), MOST_COLUMNS);
    const shown = all.slice(0, Math.max(Math.floor(MOST_CELLS / Math.max(columns, 1)), 1));
    const above = columnNames();
    const beside = labels();
    this.#head.show([...Array(columns).keys()], (part, i) => part.set(i, above.get(i)));
    this.#rows.show(shown, (part, row, i) => {
      part.head.set(i, beside.get(i));
      const values = row ? row.cells.slice(0, columns) : [object.cells[i]];
      const texts = values.map((value) => summary.of(value));
      this.#width.fit(texts);
      part.cells.show(texts, (cell, text, j) => {
        const place = row ? { object: row.id, cell: j } : { object: object.id, cell: i };
        cell.set(text, changes.cell(place.object, place.cell), place, above.has(j) && beside.has(i) ? " here" : "");
      });
    });
    const left = object.length - shown.length;
    this.#more.set(left > 0 ? words.more(left) : "");
  }
}

class HeadCell {
  #index;
  #names;

  constructor(parent) {
    this.root = element(parent, "th");
    this.#index = new Text(element(this.root, "small"));
    this.#names = new Text(element(this.root, "b"));
  }

  set(index, names) {
    this.#index.set(String(index));
    this.#names.set(names ? names.join(" ") : "");
  }
}

class Row {
  constructor(parent, isFirst) {
    this.root = element(parent, "tr");
    this.head = new HeadCell(this.root);
    this.cells = new Pool((i) => new GridCell(this.root, isFirst && i === 0));
  }
}

class GridCell {
  #cell;

  constructor(parent, isFirst) {
    this.root = element(parent, "td");
    this.#cell = new Cell(this.root);
    if (isFirst) {
      this.#cell.stop();
    }
  }

  set(...told) {
    this.#cell.set(...told);
  }
}
