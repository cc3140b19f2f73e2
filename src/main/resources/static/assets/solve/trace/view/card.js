// The state of the program: the variables, and a card for each object that they refer to.
import { simpleName } from "assay/solve/trace/value";
import { ChainView } from "assay/solve/trace/view/chain";
import { Attribute, element, Pool, Text } from "assay/solve/trace/view/dom";
import { GridView } from "assay/solve/trace/view/grid";
import { NameButton, VariableRow } from "assay/solve/trace/view/name";
import { PairsView } from "assay/solve/trace/view/pairs";
import { StripView } from "assay/solve/trace/view/strip";
import { TreeView } from "assay/solve/trace/view/tree";

const MOST_KEPT = 200;
const VIEWS = {
  strip: StripView,
  grid: GridView,
  pairs: PairsView,
  object: PairsView,
  chain: ChainView,
  tree: TreeView,
};

/** Shows scenes in host. words writes what depends on the visitor's language. */
export class StateView {
  #host;
  #words;
  #cards = new Map();
  #shown = [];
  #variables;

  constructor(host, list, words) {
    this.#host = host;
    this.#words = words;
    this.#variables = new Pool(() => new VariableRow(list));
  }

  /** chosen is the name of the variable whose changes are looked for. */
  update(scene, chosen) {
    const context = { ...scene, words: this.#words, chosen };
    this.#variables.show(scene.variables, (row, each) => row.set(each, chosen === each.name));
    const cards = scene.cards.map((model) => this.#card(model));
    this.#arrange(cards);
    scene.cards.forEach((model, i) => cards[i].update(model, context));
  }

  /** A card is kept with its drawing while its variables come and go. */
  #card({ key, shape }) {
    const id = `${shape} ${key}`;
    if (!this.#cards.has(id)) {
      if (this.#cards.size >= MOST_KEPT) {
        this.#cards.clear();
      }
      this.#cards.set(id, new Card(shape));
    }
    return this.#cards.get(id);
  }

  /** Moves only those cards that stand elsewhere. */
  #arrange(cards) {
    if (cards.length !== this.#shown.length || cards.some((card, i) => card !== this.#shown[i])) {
      this.#shown = cards;
      let next = this.#host.firstElementChild;
      for (const { root } of cards) {
        if (root === next) {
          next = next.nextElementSibling;
        } else {
          this.#host.insertBefore(root, next);
        }
      }
      while (next) {
        const { nextElementSibling } = next;
        next.remove();
        next = nextElementSibling;
      }
    }
  }
}

class Card {
  #untitled;
  #names;
  #type;
  #view;

  constructor(shape) {
    this.root = element(null, "section", "obj");
    const head = element(this.root, "header");
    const title = element(head, "h3");
    this.#untitled = new Attribute(title, "hidden");
    this.#names = new Pool(() => new NameButton(title));
    this.#type = new Text(element(head, "small"));
    this.#view = new VIEWS[shape](element(this.root, "div", "body"));
  }

  update(model, context) {
    const { object, roots } = model;
    this.#untitled.set(roots.length === 0 ? "" : null);
    this.#names.show(roots, (part, root) => part.set(root, context.chosen === root.name));
    this.#type.set(typeOf(object));
    this.#view.update(model, context);
  }
}

function typeOf({ type, kind, length }) {
  const name = simpleName(type);
  if (kind === "o" || type === "String") {
    return name;
  }
  return name.includes("[]") ? name.replace("[]", `[${length}]`) : `${name} · ${length}`;
}
