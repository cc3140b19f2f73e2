// Trees: nodes on levels, in a drawing. Each node keeps its element as long as it is drawn.
import { Cell } from "assay/solve/trace/view/cell";
import { Attribute, drawn, element, Pool, Text } from "assay/solve/trace/view/dom";

export class TreeView {
  #board;
  #svg;
  #nodes;
  #edges;
  #more;
  #width = 0;
  #height = 0;

  constructor(parent) {
    this.#board = element(element(parent, "div", "scrolls"), "div", "tree");
    this.#svg = drawn(this.#board, "svg");
    this.#svg.setAttribute("aria-hidden", "true");
    this.#edges = new Pool(() => new Edge(this.#svg));
    this.#nodes = new Pool((i) => new TreeNode(this.#board, i === 0));
    this.#more = new Text(element(parent, "p", "more"));
  }

  update({ nodes, edges, width, height, more }, { words }) {
    if (width !== this.#width || height !== this.#height) {
      this.#width = width;
      this.#height = height;
      this.#svg.setAttribute("width", width);
      this.#svg.setAttribute("height", height);
    }
    this.#edges.show(edges, (edge, { from, to, label, changed }) => edge.set(from, to, label, changed));
    this.#nodes.show(nodes, (part, node) => part.set(node, words));
    this.#more.set(more ? words.cut : "");
  }
}

class Edge {
  #path;
  #class;
  #label;
  #x;
  #y;

  constructor(parent) {
    this.root = drawn(parent, "g");
    const path = drawn(this.root, "path");
    this.#path = new Attribute(path, "d");
    this.#class = new Attribute(path, "class");
    const label = drawn(this.root, "text");
    this.#label = new Text(label);
    this.#x = new Attribute(label, "x");
    this.#y = new Attribute(label, "y");
  }

  set(from, to, label, changed) {
    this.#path.set(`M${from.x} ${from.y}L${to.x} ${to.y}`);
    this.#class.set(changed ? "ch" : null);
    this.#label.set(label);
    this.#x.set(label ? String((from.x + to.x) / 2) : null);
    this.#y.set(label ? String((from.y + to.y) / 2) : null);
  }
}

class TreeNode {
  #cell;
  #names;
  #x = -1;
  #y = -1;

  constructor(parent, isFirst) {
    this.root = element(parent, "div", "at");
    this.#cell = new Cell(this.root, "node");
    if (isFirst) {
      this.#cell.stop();
    }
    this.#names = new Text(element(this.root, "b"));
  }

  set({ x, y, text, side, parent, names, changed, place }, words) {
    if (x !== this.#x || y !== this.#y) {
      this.#x = x;
      this.#y = y;
      this.root.style.transform = `translate(${x - 17}px, ${y - 17}px)`;
    }
    this.#cell.set(text, changed, place, names.length > 0 ? " here" : "");
    this.#cell.name(side ? words.branch(side, parent, text) : null);
    this.#names.set(names.join(" "));
  }
}
