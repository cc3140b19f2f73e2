// The tree of calls as an indented list, of which only the rows in sight exist.
import { simpleName } from "assay/solve/trace/value";
import { Attribute, button, element, Text } from "assay/solve/trace/view/dom";

/** As in player.css. */
const ROW = 26;
const MOST_ROWS = 9;
const BEYOND = 3;
const DEEPEST = 14;

export class CallsView {
  #film;
  #scroller;
  #board;
  #rows;
  #first = 0;
  #top = 0;
  #step = 0;

  /** Shows calls in scroller, which has the height of as many rows as there are, at most nine. */
  constructor(scroller, film) {
    this.#film = film;
    this.#scroller = scroller;
    const height = Math.min(film.calls.length, MOST_ROWS) * ROW;
    scroller.style.blockSize = `${height}px`;
    const board = element(null, "ol");
    board.style.blockSize = `${film.calls.length * ROW}px`;
    const count = Math.min(film.calls.length, MOST_ROWS + 2 * BEYOND);
    this.#board = board;
    this.#rows = Array.from({ length: count }, () => new CallRow(board, film));
    scroller.replaceChildren(board);
    scroller.scrollTop = 0;
    scroller.onscroll = () => {
      this.#top = scroller.scrollTop;
      this.#draw();
    };
  }

  /** Returns the first step of the call whose row is at an event's target, or undefined. */
  stepAt(target) {
    const row = target.closest("[data-call]");
    return row ? this.#film.calls[Number(row.dataset.call)]?.from : undefined;
  }

  /** Returns a function that scrolls to the running call. Call it last: it may need the layout. */
  update(step) {
    this.#step = step;
    const row = this.#film.top(step).call.place;
    const above = row * ROW - this.#top;
    const isSeen = above >= 0 && above <= (MOST_ROWS - 1) * ROW;
    if (!isSeen) {
      this.#top = Math.max(Math.min(row - 4, this.#film.calls.length - MOST_ROWS), 0) * ROW;
    }
    this.#draw();
    return isSeen ? null : () => (this.#scroller.scrollTop = this.#top);
  }

  /** Each call keeps to its row, so that few rows change when the list scrolls. */
  #draw() {
    const { calls } = this.#film;
    const count = this.#rows.length;
    const first = Math.max(Math.min(Math.floor(this.#top / ROW) - BEYOND, calls.length - count), 0);
    const running = this.#film.top(this.#step).call;
    const open = new Set();
    for (let call = running; call; call = call.parent) {
      open.add(call);
    }
    for (let place = first; place < first + count; place++) {
      const call = calls[place];
      const state = call === running ? "now" : open.has(call) ? "open" : call.from > this.#step ? "later" : "done";
      this.#rows[place % count].show(call, state, this.#step);
    }
    this.#stop(running.place >= first && running.place < first + count ? running.place : first);
    if (first !== this.#first) {
      this.#arrange(first, first - this.#first);
      this.#first = first;
    }
  }

  /** Tab stops at one call; Shift with the arrows leads on. */
  #stop(place) {
    this.#rows.forEach((row, i) => row.stop(i === place % this.#rows.length));
  }

  /** Brings the rows into the order in which they are read. A row that moves would lose the focus. */
  #arrange(first, moved) {
    const focused = document.activeElement;
    const count = this.#rows.length;
    const ordered = this.#rows.map((_row, i) => this.#rows[(first + i) % count].root);
    if (moved > 0) {
      this.#board.append(...ordered.slice(Math.max(count - moved, 0)));
    } else {
      this.#board.prepend(...ordered.slice(0, -moved));
    }
    if (this.#board.contains(focused) && document.activeElement !== focused) {
      focused.focus({ preventScroll: true });
    }
  }
}

class CallRow {
  #film;
  #place = -1;
  #name;
  #result;
  #class;
  #current;
  #tab;

  constructor(parent, film) {
    this.#film = film;
    this.root = element(parent, "li");
    this.button = button(this.root);
    this.#name = new Text(this.button);
    this.#result = new Text(element(this.button, "span"));
    this.#class = new Attribute(this.root, "class");
    this.#current = new Attribute(this.button, "aria-current");
    this.#tab = new Attribute(this.button, "tabindex");
  }

  stop(isStop) {
    this.#tab.set(isStop ? "0" : "-1");
  }

  show(call, state, step) {
    if (call.place !== this.#place) {
      this.#place = call.place;
      this.root.style.transform = `translateY(${call.place * ROW}px)`;
      this.root.style.paddingInlineStart = `${Math.min(call.depth - 1, DEEPEST) * 14}px`;
      this.root.setAttribute("aria-setsize", this.#film.calls.length);
      this.root.setAttribute("aria-posinset", call.place + 1);
      this.button.dataset.call = call.place;
      this.#name.set(callText(this.#film, call));
    }
    const hasEnded = call.to <= step && state !== "later";
    this.#result.set(hasEnded && call.threw ? " ✗" : hasEnded && call.result ? ` → ${call.result}` : "");
    this.#class.set(state);
    this.#current.set(state === "now" ? "step" : null);
  }
}

/** Returns a call as it stands in code, such as range(0, 2) or new Node(7). */
export function callText(film, call) {
  const { owner, name } = film.trace.methods[call.method];
  if (name === "<clinit>") {
    return `static ${simpleName(owner)}`;
  }
  const called = name.replace("<init>", `new ${simpleName(owner)}`);
  return `${called}(${call.arguments.join(", ")})`;
}
