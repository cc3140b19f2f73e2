// The buttons, the slider and the fields that lead from step to step.
import { Attribute, Text } from "assay/solve/trace/view/dom";

const MOST_TICKS = 240;

/** Shows where the player is, and calls perform with the names of actions, see player.js. */
export class Transport {
  #slider;
  #spoken;
  #place;
  #total;
  #play;
  #icon;
  #words;

  constructor(host, words, { perform, seek, toLine, speed }) {
    const part = (name) => host.querySelector(`[data-${name}]`);
    this.#words = words;
    this.#slider = part("slider");
    this.#spoken = new Attribute(this.#slider, "aria-valuetext");
    this.#place = new Text(part("count"));
    this.#total = part("total");
    this.#play = part("act=play");
    this.#icon = new Attribute(this.#play.querySelector("use"), "href");
    this.#slider.addEventListener("input", () => seek(Number(this.#slider.value) - 1));
    host.addEventListener("click", ({ target }) => {
      const action = target.closest("[data-act]")?.dataset.act;
      if (action) {
        perform(action);
      }
    });
    const line = part("line");
    line.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && line.value) {
        toLine(Number(line.value));
        this.focus();
      }
    });
    part("speed").addEventListener("change", ({ target }) => speed(Number(target.value)));
    this.line = line;
  }

  /** Begins with a film; its calls stand as ticks above the slider. */
  open(film) {
    this.#slider.max = film.length;
    this.#total.textContent = film.length;
    const places = new Set(film.calls.map(({ from }) => Math.round((from / Math.max(film.length - 1, 1)) * MOST_TICKS)));
    const ticks = this.#slider.parentElement.querySelector("path");
    ticks.setAttribute("d", [...places].map((x) => `M${x} 0v8`).join(""));
  }

  show(step, line, length) {
    this.#slider.value = step + 1;
    this.#spoken.set(this.#words.of("position", step + 1, length, line));
    this.#place.set(String(step + 1));
  }

  plays(isPlaying) {
    this.#play.ariaLabel = this.#words.of(isPlaying ? "pause" : "play");
    this.#play.title = this.#play.ariaLabel;
    this.#icon.set(isPlaying ? "#i-pause" : "#i-run");
  }

  focus() {
    this.#slider.focus();
  }
}
