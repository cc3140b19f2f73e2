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

  more = (count) => this.of("more", count);
  loop = (to) => this.of("loop", to);
  joins = (to) => this.of("joins", to);

  get cut() {
    return this.of("cutNodes");
  }
}
