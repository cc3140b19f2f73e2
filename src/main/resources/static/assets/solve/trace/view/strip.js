// Arrays, lists, queues, sets and texts: cells side by side, with the names of variables that index them below.
import { letterAt, sparse } from "assay/solve/trace/sparse";
import { Cell, Labels } from "assay/solve/trace/view/cell";
import { element, Pool, Text, Width } from "assay/solve/trace/view/dom";

/** Sets have an order, but no index that would mean something. */
const WITHOUT_INDEX = new Set(["e"]);

export class StripView {
  #pool;
  #list;
  #width;
  #outside;
  #more;

  constructor(parent) {
    this.#list = element(parent, "ol", "cells");
    this.#width = new Width(this.#list);
    this.#pool = new Pool((i) => new StripCell(this.#list, i));
    this.#outside = new Text(element(parent, "p", "outside"));
    this.#more = new Text(element(parent, "p", "more"));
  }

  update({ object, labels, roots }, { film, summary, changes, words }) {
    const names = labels();
    const isIndexed = !WITHOUT_INDEX.has(object.kind);
    this.#list.classList.toggle("plain", !isIndexed);
    const few = sparse(film, object);
    const cells = few?.cells ?? [...object.cells.keys()];
    const texts = cells.map((cell) => summary.of(object.cells[cell]));
    this.#width.fit(texts);
    this.#pool.show(cells, (part, cell, i) => {
      const place = object.id < 0 ? roots[0].place : { object: object.id, cell };
      part.cell.set(texts[i], changes.cell(object.id, cell), place);
      part.cell.name(isIndexed ? `${roots[0].name}[${cell}] = ${texts[i]}` : null);
      part.index.set(`${cell} ${few ? letterAt(object.length, cell) : ""}`.trim());
      part.labels.set(names.get(cell));
    });
    const drawn = new Set(cells);
    const beyond = [...names].filter(([cell]) => !drawn.has(cell));
    this.#outside.set(beyond.map(([cell, all]) => `${all.join(", ")} = ${cell}`).join("\u2002"));
    const left = object.length - object.cells.length;
    const rest = few ? words.of("rest", summary.of(few.usual)) : "";
    this.#more.set([rest, left > 0 ? words.more(left) : ""].filter((each) => each !== "").join(" · "));
  }
}

class StripCell {
  constructor(parent, i) {
    this.root = element(parent, "li");
    this.cell = new Cell(this.root);
    if (i === 0) {
      this.cell.stop();
    }
    this.index = new Text(element(this.root, "small"));
    this.labels = new Labels(this.root);
  }
}
