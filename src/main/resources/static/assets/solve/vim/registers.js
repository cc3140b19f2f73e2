// Registers hold deleted and copied text: {text, kind}, where kind is "char", "line" or "block". The text
// of kind "line" ends without a line break. All editors of the page share them.

const NUMBERED = 9;

export class Registers {
  #texts = new Map();
  #clipboard;

  /** @param clipboard reads and writes the clipboard of the system: {read(), write(text)} */
  constructor(clipboard) {
    this.#clipboard = clipboard;
  }

  /** Returns the content of a register, or null if it is empty. */
  get(name) {
    const key = name === null || name === '"' ? '"' : name === "*" ? "+" : name.toLowerCase();
    return this.#texts.get(key) ?? null;
  }

  /** Takes over the text of the system's clipboard, if the browser allows. */
  async refresh() {
    const text = await this.#clipboard.read();
    if (text && text !== this.#clipboardText()) {
      const whole = text.endsWith("\n");
      this.#texts.set("+", { text: whole ? text.slice(0, -1) : text, kind: whole ? "line" : "char" });
    }
  }

  #clipboardText() {
    const { text, kind } = this.#texts.get("+") ?? {};
    return kind === "line" ? `${text}\n` : text;
  }

  /** Saves copied text. */
  yank(name, content) {
    this.#save(name, content);
    if (name === null) {
      this.#texts.set("0", content);
    }
  }

  /** Saves deleted text: in register 1 if it has lines or `numbered` is set, else in the small one, "-". */
  cut(name, content, numbered) {
    if (name === "_") {
      return;
    }
    const large = content.kind === "line" || content.text.includes("\n");
    if (large || numbered) {
      for (let number = NUMBERED; number > 1; number--) {
        const moved = this.#texts.get(String(number - 1));
        if (moved) {
          this.#texts.set(String(number), moved);
        }
      }
      this.#texts.set("1", content);
    }
    if (!large && name === null) {
      this.#texts.set("-", content);
    }
    this.#save(name, content);
  }

  set(name, content) {
    this.#texts.set(name, content);
  }

  #save(name, content) {
    if (name === "_") {
      return;
    }
    if (name !== null && /[A-Z]/.test(name)) {
      const key = name.toLowerCase();
      this.#texts.set(key, joined(this.#texts.get(key), content));
      this.#texts.set('"', this.#texts.get(key));
      return;
    }
    if (name === "+" || name === "*") {
      this.#texts.set("+", content);
      this.#clipboard.write(this.#clipboardText());
    } else if (name !== null) {
      this.#texts.set(name, content);
    }
    this.#texts.set('"', content);
  }
}

/** Lines stay lines: whichever of the two is one makes the whole of kind "line". */
function joined(before, added) {
  if (!before) {
    return added;
  }
  const lines = before.kind === "line" || added.kind === "line";
  return { text: before.text + (lines ? "\n" : "") + added.text, kind: lines ? "line" : before.kind };
}
