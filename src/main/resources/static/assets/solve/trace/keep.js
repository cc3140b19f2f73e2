// Keeps what is played by a link, copies the link, and withdraws it again. Pages without TLS have no clipboard; there
// the link is shown.
import { Text } from "assay/solve/trace/view/dom";

export class KeptLink {
  #label;
  #keep;
  #words;
  #withdraw = null;

  /** label is that of the button, which a site without links does not have; for keep see step-through.js. */
  constructor(label, keep, words) {
    label?.replaceChildren();
    this.#label = label ? new Text(label) : null;
    this.#label?.set(words.of("keep"));
    this.#keep = keep;
    this.#words = words;
  }

  /** Keeps the run, or withdraws the link if there is one. Resolves to a sentence about how it went. */
  async press() {
    const offline = () => ({ reason: this.#words.of("offline") });
    if (this.#withdraw) {
      const { reason } = await this.#withdraw().catch(offline);
      return reason ?? this.#show(null, "withdrawn");
    }
    const { link, withdraw, reason } = await this.#keep().catch(offline);
    if (!link) {
      return reason;
    }
    const isCopied = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    return this.#show(withdraw, isCopied ? "copied" : "link", link);
  }

  #show(withdraw, said, ...values) {
    this.#withdraw = withdraw;
    this.#label?.set(this.#words.of(withdraw ? "withdraw" : "keep"));
    return this.#words.of(said, ...values);
  }
}
