// Plays a trace of the visitor's code. This is loaded when it is first needed, so it imports nothing that the
// page's own script has.
import { Clock } from "assay/solve/trace/clock";
import { Film } from "assay/solve/trace/film";
import { KeptLink } from "assay/solve/trace/keep";
import { serveKeys } from "assay/solve/trace/keys";
import { lastWrite, nextChange, out, over, toLine } from "assay/solve/trace/moves";
import { readTraces } from "assay/solve/trace/read";
import { sceneOf } from "assay/solve/trace/scene";
import { endingOf, sentenceOf } from "assay/solve/trace/sentence";
import { Transport } from "assay/solve/trace/transport";
import { Attribute, Text } from "assay/solve/trace/view/dom";
import { CallsView } from "assay/solve/trace/view/calls";
import { StateView } from "assay/solve/trace/view/card";
import { placeOf } from "assay/solve/trace/view/cell";
import { StackView } from "assay/solve/trace/view/stack";
import { Words } from "assay/solve/trace/words";

/**
 * Opens a player in host, a copy of the page's template.
 *
 * @param answer the server's, which this does not believe
 * @param options follow(line) marks a line in the editor, leave() closes the player, keep() keeps the trace, see keep.js;
 *     hasChanged says whether the problem has changed since the trace was kept
 * @return {close, toLine}, where toLine goes to the next step that runs a line
 * @throws if the answer holds no trace that could be shown
 */
export function openPlayer(host, answer, options) {
  return new Player(host, readTraces(answer), answer.outcome, options);
}

class Player {
  #host;
  #words;
  #films;
  #film;
  #follow;
  #leave;
  #kept;
  #transport;
  #clock;
  #state;
  #calls;
  #stack;
  #said;
  #where;
  #live;
  #endKeys;
  #outcome;
  #scene;
  #step = 0;
  #depth = null;
  #chosen = null;
  #drawn = false;
  #note = null;

  constructor(host, traces, outcome, { follow, leave, keep, hasChanged = false }) {
    const part = (name) => host.querySelector(`[data-${name}]`);
    this.#host = host;
    this.#words = new Words(host.dataset);
    this.#films = traces.filter(({ steps }) => steps.length > 0).map((trace) => new Film(trace));
    if (this.#films.length === 0) {
      throw new Error("no steps");
    }
    this.#outcome = outcome;
    this.#follow = follow;
    this.#leave = leave;
    this.#kept = new KeptLink(host.querySelector("[data-act=keep] span"), keep, this.#words);
    this.#state = new StateView(part("objects"), part("variables"), this.#words);
    this.#said = new Text(part("said"));
    this.#where = new Text(part("where"));
    this.#live = new Attribute(part("said"), "aria-live");
    this.#clock = new Clock(() => this.#advance(), (runs) => this.#plays(runs));
    this.#transport = new Transport(host, this.#words, {
      perform: (action) => this.#perform(action),
      seek: (step) => this.#go(step),
      toLine: (line) => this.toLine(line),
      speed: (speed) => (this.#clock.speed = speed),
    });
    this.#endKeys = serveKeys(host, (action) => this.#perform(action));
    host.addEventListener("click", (event) => this.#click(event.target));
    this.#offerTraces(part("traces"));
    this.#open(this.#films[0]);
    if (hasChanged) {
      this.#go(0, this.#words.of("changed"));
    }
    this.#transport.focus();
  }

  close() {
    this.#clock.stop();
    this.#endKeys();
  }

  toLine(line) {
    const step = toLine(this.#film, this.#step, line);
    this.#go(step ?? this.#step, step === null ? this.#words.of("never", line) : null);
  }

  #open(film) {
    this.#film = film;
    this.#chosen = null;
    this.#calls = new CallsView(this.#host.querySelector("[data-calls]"), film);
    this.#stack = new StackView(this.#host.querySelector("[data-stack]"), film);
    this.#transport.open(film);
    this.#go(0);
  }

  /** A problem of several steps has a trace for each. */
  #offerTraces(choice) {
    choice.parentElement.hidden = this.#films.length < 2;
    choice.replaceChildren(...this.#films.map((_film, i) => new Option(i + 1, i)));
    choice.addEventListener("change", () => this.#open(this.#films[choice.value]));
  }

  #perform(action) {
    const film = this.#film;
    const at = this.#step;
    if (action !== "play") {
      this.#clock.stop();
    }
    switch (action) {
      case "forward":
        return this.#go(at + 1);
      case "back":
        return this.#go(at - 1);
      case "over":
        return this.#go(over(film, at));
      case "out":
        return this.#go(out(film, at));
      case "first":
        return this.#go(0);
      case "last":
        return this.#go(film.length - 1);
      case "play":
        return this.#toggle();
      case "next":
        return this.#toChange(1);
      case "previous":
        return this.#toChange(-1);
      case "line":
        return this.#transport.line.focus();
      case "keep":
        return this.#kept.press().then((said) => this.#go(this.#step, said));
      default:
        return this.#leave();
    }
  }

  #toggle() {
    if (this.#clock.runs) {
      this.#clock.stop();
    } else {
      if (this.#step === this.#film.length - 1) {
        this.#go(0);
      }
      this.#clock.start();
    }
  }

  #advance() {
    this.#go(this.#step + 1);
    return this.#step < this.#film.length - 1;
  }

  #plays(runs) {
    this.#live.set(runs ? "off" : null);
    this.#transport.plays(runs);
  }

  #toChange(direction) {
    if (!this.#chosen) {
      this.#go(this.#step, this.#words.of("choose"));
      return;
    }
    const step = nextChange(this.#film, this.#step, this.#chosen.place, direction);
    const none = direction > 0 ? "unchanged" : "unchangedBefore";
    this.#go(step ?? this.#step, step === null ? this.#words.of(none, this.#chosen.name) : null);
  }

  #click(target) {
    const place = placeOf(target);
    const name = target.closest(".name")?.value;
    const frame = target.closest("[data-depth]");
    const call = this.#calls.stepAt(target);
    if (place || name || frame || call !== undefined) {
      this.#clock.stop();
    }
    if (place) {
      const step = lastWrite(this.#film, this.#step, place);
      this.#go(step ?? this.#step, step === null ? this.#words.of("unwritten") : null);
    } else if (name) {
      const root = this.#scene.roots.find((each) => each.name === name);
      this.#chosen = this.#chosen?.name === name ? null : { name, place: { ...root.place, call: undefined } };
      this.#request();
    } else if (frame) {
      this.#depth = Number(frame.dataset.depth);
      this.#request();
    } else if (call !== undefined) {
      this.#go(call);
    }
  }

  #go(step, note = null) {
    this.#step = Math.min(Math.max(step, 0), this.#film.length - 1);
    this.#depth = null;
    this.#note = note;
    this.#request();
  }

  /** However many steps are asked for, each frame of the screen shows one. */
  #request() {
    if (!this.#drawn) {
      this.#drawn = true;
      requestAnimationFrame(() => {
        this.#drawn = false;
        this.#draw();
      });
    }
  }

  #draw() {
    if (!this.#host.isConnected) {
      return; // closed in the meantime
    }
    const film = this.#film;
    const state = film.at(this.#step);
    const frame = this.#frame(state.top);
    this.#scene = sceneOf(film, state, frame);
    const { point } = frame;
    this.#transport.show(this.#step, point.line, film.length);
    const where = frame !== state.top ? "waits" : point.returns ? "left" : "where";
    this.#where.set(this.#words.of(where, point.line, frame.depth));
    this.#stack.update(state.top, frame);
    this.#state.update(this.#scene, this.#chosen?.name);
    const scroll = this.#calls.update(this.#step);
    this.#said.set(this.#note ?? this.#sentence());
    this.#follow(point.line);
    scroll?.();
  }

  #frame(top) {
    let frame = top;
    while (this.#depth !== null && frame.below && frame.depth > this.#depth) {
      frame = frame.below;
    }
    return frame;
  }

  #sentence() {
    const { state, film } = this.#scene;
    const scene = { ...this.#scene, frame: state.top };
    const isEnd = state.step === film.length - 1 && film === this.#films.at(-1);
    return isEnd ? endingOf(scene, this.#outcome, this.#words) : sentenceOf(scene, this.#words);
  }
}
