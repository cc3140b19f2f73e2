// The calls that have not ended, the outermost first: each shows the variables of its frame.
import { callText } from "assay/solve/trace/view/calls";
import { Attribute, button, element, Pool, Text } from "assay/solve/trace/view/dom";

const MOST_FRAMES = 5;

export class StackView {
  #film;
  #frames;
  #left;

  constructor(host, film) {
    this.#film = film;
    host.replaceChildren();
    this.#left = new Text(element(host, "li"));
    this.#frames = new Pool(() => new FrameButton(host));
  }

  update(top, shown) {
    const frames = [];
    let frame = top;
    for (; frame && frames.length < MOST_FRAMES; frame = frame.below) {
      frames.unshift(frame);
    }
    this.#left.set(frame ? `${frame.depth} …` : "");
    this.#frames.show(frames, (part, each) => part.set(callText(this.#film, each.call), each.depth, each === shown));
  }
}

class FrameButton {
  #text;
  #current;
  #depth;

  constructor(parent) {
    this.root = element(parent, "li");
    const made = button(this.root);
    this.#text = new Text(made);
    this.#current = new Attribute(made, "aria-current");
    this.#depth = new Attribute(made, "data-depth");
  }

  set(text, depth, isShown) {
    this.#text.set(text);
    this.#current.set(isShown ? "true" : null);
    this.#depth.set(String(depth));
  }
}
