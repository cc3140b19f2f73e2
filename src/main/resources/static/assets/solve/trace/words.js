// Sentences in the visitor's language, which the page brings in data attributes of the player.

export class Words {
  #texts;

  constructor(texts) {
    this.#texts = texts;
  }

  /** Returns a text with its places {0}, {1} filled in. */
  of(name, ...values) {
    return (this.#texts[name] ?? "").replace(/\{(\d)\}/g, (_place, i) => values[i]);
  }

  /** Returns the name of a verdict; an empty text for what is none. */
  verdict(verdict) {
    const name = String(verdict)
      .toLowerCase()
      .replace(/_(.)/g, (_underscore, letter) => letter.toUpperCase());
    return /^[A-Z_]+$/.test(verdict) ? this.of(name) : "";
  }

  /** Returns sentences one behind the other, without those that are empty. */
  join(sentences) {
    return sentences.filter((each) => each !== "").reduce((all, each) => this.of("join", all, each));
  }

  branch = (side, parent, text) => this.of("branch", side, parent, text);
  more = (count) => this.of("more", count);
  loop = (to) => this.of("loop", to);
  joins = (to) => this.of("joins", to);

  get cut() {
    return this.of("cutNodes");
  }
}
