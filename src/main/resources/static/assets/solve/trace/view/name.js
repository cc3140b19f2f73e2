// The name of a variable as a button: pressed, its changes can be looked for.
import { Attribute, button, element, Text } from "assay/solve/trace/view/dom";
import { Cell } from "assay/solve/trace/view/cell";

export class NameButton {
  #text;
  #value;
  #pressed;
  #class;

  constructor(parent) {
    this.root = button(parent, "name");
    this.#value = new Attribute(this.root, "value");
    this.#text = new Text(this.root);
    this.#pressed = new Attribute(this.root, "aria-pressed");
    this.#class = new Attribute(this.root, "class");
  }

  set({ name, changed }, isChosen) {
    this.#text.set(name);
    this.#value.set(name);
    this.#pressed.set(String(isChosen));
    this.#class.set(changed ? "name ch" : "name");
  }
}

/** A variable with its value on one line. */
export class VariableRow {
  #name;
  #cell;

  constructor(parent) {
    this.root = element(parent, "div");
    this.#name = new NameButton(element(this.root, "dt"));
    this.#cell = new Cell(element(this.root, "dd"), "value");
    this.#cell.stop();
  }

  set(variable, isChosen) {
    this.#name.set(variable, isChosen);
    this.#cell.set(variable.text, variable.changed, variable.place);
  }
}
