// The searches / ? n N * #: the last pattern, and the way to its next match.
import { compile } from "assay/solve/vim/pattern";

export class Search {
  /** The pattern whose matches are marked, or null after :noh. */
  shown = null;
  /** The last pattern as it was typed. */
  text = "";
  #pattern = null;
  #step = 1;
  #say;

  /** @param say tells the visitor a message */
  constructor(say) {
    this.#say = say;
  }

  /** Returns the expression of the last pattern; null if nothing was searched for. */
  get last() {
    return this.#pattern;
  }

  /** Remembers a pattern. Returns its expression, or null if it is empty or wrong. */
  remember(pattern) {
    if (pattern !== "") {
      try {
        this.#pattern = compile(pattern);
        this.text = pattern;
      } catch {
        this.#say("vim.wrong-pattern", pattern);
        return null;
      }
    }
    if (this.#pattern === null) {
      this.#say("vim.no-search");
    }
    this.shown = this.#pattern;
    return this.#pattern;
  }

  start(buffer, at, pattern, step, count) {
    this.#step = step;
    const delimiter = step > 0 ? "/" : "?";
    const end = unescaped(pattern, delimiter);
    return this.remember(end < 0 ? pattern : pattern.slice(0, end)) && this.#move(buffer, at, step, count);
  }

  again(buffer, at, turn, count) {
    return this.remember("") && this.#move(buffer, at, this.#step * turn, count);
  }

  /** Returns the start of the match that follows a place, around the end of the text; -1 if there is none. */
  find({ text }, at, step, pattern = this.#pattern) {
    const starts = [...text.matchAll(pattern)].map(({ index }) => index).filter((index) => index < text.length);
    const found = step > 0 ? starts.find((start) => start > at) : starts.findLast((start) => start < at);
    return found ?? starts.at(step > 0 ? 0 : -1) ?? -1;
  }

  #move(buffer, at, step, count) {
    let to = at;
    for (let left = count; left > 0; left--) {
      to = this.find(buffer, to, step);
      if (to < 0) {
        this.#say("vim.not-found", this.text);
        return null;
      }
    }
    return { to, jump: true };
  }
}

/** Returns the offset of the first sign that no backslash escapes, or -1. */
export function unescaped(text, sign, from = 0) {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") {
      at++;
    } else if (text[at] === sign) {
      return at;
    }
  }
  return -1;
}
