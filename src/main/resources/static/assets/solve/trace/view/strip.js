// Arrays, lists, queues, sets and texts: cells side by side, with the names of variables that index them below.
import { Cell, Labels } from "assay/solve/trace/view/cell";
import { element, Pool, Text, Width } from "assay/solve/trace/view/dom";

/** Sets have an order, but no index that would mean something. */
const WITHOUT_INDEX = new Set(["e"]);

export class StripView {
  #pool;
  #list;
  #width;
  #more;

  constructor(parent) {
    this.#list = element(parent, "ol", "cells");
    this.#width = new Width(this.#list);
    this.#pool = new Pool((i) => new StripCell(this.#list, i));
    this.#more = new Text(element(parent, "p", "more"));
  }

  update({ object, labels, roots }, { summary, changes, words }) {
    const names = labels();
    const isIndexed = !WITHOUT_INDEX.has(object.kind);
    this.#list.classList.toggle("plain", !isIndexed);
    const texts = object.cells.map((value) => summary.of(value));
    this.#width.fit(texts);
    this.#pool.show(texts, (part, text, i) => {
      const place = object.id < 0 ? roots[0].place : { object: object.id, cell: i };
      part.cell.set(text, changes.cell(object.id, i), place);
      part.cell.name(isIndexed ? `${roots[0].name}[${i}] = ${text}` : null);
      part.labels.set(names.get(i));
    });
    const left = object.length - object.cells.length;
    const beyond = [...names].filter(([i]) => i >= object.cells.length || i < 0);
    const outside = beyond.map(([i, all]) => `${all.join(", ")} = ${i}`);
    this.#more.set([left > 0 ? words.more(left) : "", ...outside].filter((each) => each !== "").join(" · "));
  }
}

class StripCell {
  constructor(parent, i) {
    this.root = element(parent, "li");
    this.cell = new Cell(this.root);
    if (i === 0) {
      this.cell.stop();
    }
    element(this.root, "small").textContent = i;
    this.labels = new Labels(this.root);
  }
}
