// Maps and objects: a name or key and a value in each row.
import { isMap } from "assay/solve/trace/shape";
import { Cell } from "assay/solve/trace/view/cell";
import { element, Pool, Text, Width } from "assay/solve/trace/view/dom";

export class PairsView {
  #rows;
  #width;
  #more;

  constructor(parent) {
    const list = element(parent, "dl", "pairs");
    this.#width = new Width(list);
    this.#rows = new Pool((i) => new PairRow(list, i === 0));
    this.#more = new Text(element(parent, "p", "more"));
  }

  update({ object }, { summary, changes, fields, words }) {
    const rows = isMap(object) ? entriesOf(object, summary) : fieldsOf(object, fields);
    const texts = rows.map(({ cell }) => summary.of(object.cells[cell]));
    this.#width.fit(texts.map((text, i) => `${rows[i].name} ${text}`));
    this.#rows.show(rows, (row, { name, cell }, i) => {
      const changed = changes.cell(object.id, cell) || (isMap(object) && changes.cell(object.id, cell - 1));
      row.set(name, texts[i], changed, { object: object.id, cell });
    });
    const left = isMap(object) ? object.length - rows.length : 0;
    this.#more.set(left > 0 ? words.more(left) : "");
  }
}

/** A key beside a value. */
class PairRow {
  #name;
  #cell;

  constructor(parent, isFirst) {
    this.root = element(parent, "div");
    this.#name = new Text(element(this.root, "dt"));
    this.#cell = new Cell(element(this.root, "dd"), "value");
    if (isFirst) {
      this.#cell.stop();
    }
  }

  set(name, text, changed, place) {
    this.#name.set(name);
    this.#cell.set(text, changed, place);
  }
}

function entriesOf({ cells }, summary) {
  const rows = [];
  for (let cell = 1; cell < cells.length; cell += 2) {
    rows.push({ name: summary.of(cells[cell - 1]), cell });
  }
  return rows;
}

function fieldsOf({ type, cells }, fields) {
  return cells.map((_value, cell) => ({ name: fields.get(type)?.[cell] ?? String(cell), cell }));
}
