// Linked lists: nodes with arrows between them, and the names of the variables that refer to each.
import { Cell, Labels } from "assay/solve/trace/view/cell";
import { Attribute, element, Pool, Text } from "assay/solve/trace/view/dom";

export class ChainView {
  #chains;

  constructor(parent) {
    this.#chains = new Pool(() => new Chain(element(parent, "div", "scrolls")));
  }

  update({ chains }, { words }) {
    this.#chains.show(chains, (chain, each) => chain.update(each, words));
  }
}

class Chain {
  #nodes;
  #end;

  constructor(root) {
    this.root = root;
    const row = element(root, "div", "chain");
    const list = element(row, "ol");
    this.#nodes = new Pool((i) => new Node(list, i === 0));
    this.#end = new Text(element(row, "span", "end"));
  }

  update({ nodes, end, to }, words) {
    this.#nodes.show(nodes, (part, node) => {
      part.node.set(node.text, node.changed, node.place);
      part.arrow.set("→", node.linkChanged, node.link);
      part.labels.set(node.names);
      part.moved.set(node.moved ? "" : null);
    });
    this.#end.set(end === "null" ? "null" : words[end](to));
  }
}

class Node {
  constructor(parent, isFirst) {
    this.root = element(parent, "li");
    this.node = new Cell(this.root, "node");
    if (isFirst) {
      this.node.stop();
    }
    this.arrow = new Cell(this.root, "arrow");
    this.labels = new Labels(this.root);
    this.moved = new Attribute(this.root, "data-moved");
  }
}
