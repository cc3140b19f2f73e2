// Elements that are written only where they differ from what they show. Nothing here reads the layout.

const SVG = "http://www.w3.org/2000/svg";

/** Returns a new element at the end of parent. */
export function element(parent, name, className = "") {
  const made = document.createElement(name);
  made.className = className;
  parent?.append(made);
  return made;
}

/** Returns a new element of a drawing at the end of parent. */
export function drawn(parent, name, className = "") {
  const made = document.createElementNS(SVG, name);
  if (className) {
    made.setAttribute("class", className);
  }
  parent?.append(made);
  return made;
}

/** Returns a button at the end of parent. */
export function button(parent, className = "") {
  const made = element(parent, "button", className);
  made.type = "button";
  return made;
}

/** A text that is written when it changes. */
export class Text {
  #node = document.createTextNode("");
  #text = "";

  constructor(parent) {
    parent.append(this.#node);
  }

  set(text) {
    if (text !== this.#text) {
      this.#text = text;
      this.#node.data = text;
    }
  }
}

/** An attribute that is written when it changes; null removes it. */
export class Attribute {
  #element;
  #name;
  #value = null;

  constructor(target, name) {
    this.#element = target;
    this.#name = name;
  }

  set(value) {
    if (value !== this.#value) {
      this.#value = value;
      if (value === null) {
        this.#element.removeAttribute(this.#name);
      } else {
        this.#element.setAttribute(this.#name, value);
      }
    }
  }
}

/** Cells as wide as the longest text so far: of a fixed size, a cell that changes moves no other. */
export class Width {
  #element;
  #most = 0;

  constructor(target) {
    this.#element = target;
  }

  fit(texts) {
    const most = texts.reduce((longest, text) => Math.max(longest, text.length), 0);
    if (most > this.#most) {
      this.#most = most;
      this.#element.style.setProperty("--cell", `${most + 1}ch`);
    }
  }
}

/** Parts that look alike. Those that are not needed at present are hidden, and used again later. */
export class Pool {
  #make;
  #parts = [];
  #shown = 0;

  /** make returns a part with an element root. */
  constructor(make) {
    this.#make = make;
  }

  /** Shows a part for each item, and lets update write the item into it. */
  show(items, update) {
    while (this.#parts.length < items.length) {
      this.#parts.push(this.#make(this.#parts.length));
    }
    for (let i = this.#shown; i < items.length; i++) {
      this.#parts[i].root.removeAttribute("hidden");
    }
    for (let i = items.length; i < this.#shown; i++) {
      this.#parts[i].root.setAttribute("hidden", "");
    }
    this.#shown = items.length;
    for (let i = 0; i < items.length; i++) {
      update(this.#parts[i], items[i], i);
    }
  }
}
