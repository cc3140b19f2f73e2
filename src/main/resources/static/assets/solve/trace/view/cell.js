// A value that can be asked why it is so: a button whose click leads to the step that wrote it.
import { Attribute, button, element, Text } from "assay/solve/trace/view/dom";

const places = new WeakMap();

/** Returns the place that the button at an event's target stands for, or undefined. */
export function placeOf(target) {
  return places.get(target.closest("[data-place]"));
}

/** The button of one value. */
export class Cell {
  #text;
  #class;
  #label;
  #base;

  constructor(parent, className = "cell") {
    this.root = button(parent, className);
    this.root.dataset.place = "";
    this.root.tabIndex = -1;
    this.#base = className;
    this.#text = new Text(this.root);
    this.#class = new Attribute(this.root, "class");
    this.#label = new Attribute(this.root, "aria-label");
  }

  /** Lets Tab stop here. Within a card, Shift with the arrows leads on. */
  stop() {
    this.root.tabIndex = 0;
  }

  /** Names the cell for those who don't see where it stands. */
  name(label) {
    this.#label.set(label);
  }

  /** Shows a text; what has changed is marked. */
  set(text, changed, place, more = "") {
    this.#text.set(text);
    this.#class.set(this.#base + more + (changed ? " ch" : ""));
    places.set(this.root, place);
  }
}

/** The names of variables below a cell. */
export class Labels {
  #text;

  constructor(parent) {
    this.#text = new Text(element(parent, "b"));
  }

  set(names) {
    this.#text.set(names ? names.join("\u2002") : "");
  }
}
