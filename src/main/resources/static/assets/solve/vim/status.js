// The line below the editor: the mode, keys of a command that is not complete, messages, and the field for
// searches and command lines. Screen readers hear mode and message.

const MODES = {
  normal: "vim.normal",
  insert: "vim.insert",
  replace: "vim.replace",
  char: "vim.visual",
  line: "vim.visual-line",
  block: "vim.visual-block",
};
const PROMPTS = { "/": "vim.search-forward", "?": "vim.search-backward", ":": "vim.command-line" };

function element(name, className, properties = {}) {
  return Object.assign(document.createElement(name), { className, ...properties });
}

export class Status {
  #mode = element("span", "cm-vim-mode", { role: "status" });
  #message = element("span", "cm-vim-message", { role: "status" });
  #keys = element("span", "cm-vim-keys", { ariaHidden: "true" });
  #prompt = null;
  #lines = new Map();

  constructor(view) {
    this.view = view;
    this.dom = element("div", "cm-vim-status");
    this.dom.append(this.#mode, this.#message, this.#keys);
  }

  /** Shows the state of a session. */
  show(vim) {
    const mode = this.view.state.phrase(MODES[vim.visual?.kind ?? vim.mode]);
    if (this.#mode.textContent !== mode) {
      this.#mode.textContent = mode;
    }
    if (this.#message.textContent !== vim.message) {
      this.#message.textContent = vim.message;
    }
    this.#keys.textContent = vim.pending;
  }

  /** Asks for a line of text. Calls answer with it, or with null if the visitor gave up. */
  ask(sign, text, answer) {
    const label = this.view.state.phrase(PROMPTS[sign]);
    const input = element("input", "cm-vim-input", { type: "text", value: text, ariaLabel: label });
    Object.assign(input, { spellcheck: false, autocapitalize: "off", autocomplete: "off" });
    this.#prompt = element("span", "cm-vim-prompt", { textContent: sign });
    this.#prompt.append(input);
    this.#message.textContent = "";
    this.dom.append(this.#prompt);
    const earlier = this.#lines.get(sign) ?? [];
    let place = earlier.length;
    const close = (line) => {
      const prompt = this.#prompt;
      if (prompt) {
        this.#prompt = null; // first: removing the field takes its focus, which closes it, too
        prompt.remove();
        this.view.focus();
        answer(line);
      }
    };
    const recall = (step) => {
      place = Math.min(Math.max(place + step, 0), earlier.length);
      input.value = earlier[place] ?? text;
    };
    input.addEventListener("keydown", (event) => {
      const { key, ctrlKey } = event;
      const emptied = key === "Backspace" && input.value === "";
      const gaveUp = key === "Escape" || (ctrlKey && (key === "[" || key === "c")) || emptied;
      const action = gaveUp
        ? () => close(null)
        : { Enter: () => close(input.value), ArrowUp: () => recall(-1), ArrowDown: () => recall(1) }[key];
      if (action && !event.isComposing && !(ctrlKey && key === "Enter")) {
        event.preventDefault();
        event.stopPropagation();
        if (key === "Enter") {
          this.#lines.set(sign, [...earlier.filter((line) => line !== input.value), input.value]);
        }
        action();
      }
    });
    input.addEventListener("blur", () => close(null));
    input.focus();
    input.setSelectionRange(text.length, text.length);
  }
}
