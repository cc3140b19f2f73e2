// Lets the visitor stop a run or a submission: by the button, by Ctrl+., and in the console by Escape.
import { patiently } from "assay/solve/retry";

const PATIENCE = 1_000; // of a stop with an answer that may bring the verdict

/** Says that the visitor has stopped an action. */
export class Stopped extends Error {}

/**
 * One run or submission, from the click to its result.
 *
 * @param addresses of the server's answers: {runs, submissions, newest}
 * @param say called while the server can't be reached
 */
class Attempt {
  #aborting = new AbortController();
  #addresses;
  #say;
  #withdraw = () => true;
  #stopping = false;

  constructor(addresses, say) {
    this.#addresses = addresses;
    this.#say = say;
  }

  /** Settles as action does; rejects with Stopped as soon as the visitor stops it. */
  race(action) {
    const { signal } = this.#aborting;
    const stopped = new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(new Stopped()));
    });
    return Promise.race([action, stopped]);
  }

  /** Stops the action, unless its verdict is on the way already. */
  async stop() {
    this.#stopping = this.#withdraw();
    if (await this.#stopping) {
      this.#aborting.abort(new Stopped());
    }
  }

  /** Resolves to the answer of send, which gets an id for the run and a signal. */
  run(send) {
    const { signal } = this.#aborting;
    const again = () => {
      const id = uuid();
      this.#withdraw = () => {
        remove(this.#addresses.runs + id);
        return true;
      };
      return send(id, signal);
    };
    return patiently(again, signal, this.#say);
  }

  /**
   * Resolves to the answer of send: {ok, location, …}. A submission whose answer was lost is looked
   * for before it is sent again, and then find(id) answers. One that is stopped while it is sent is
   * withdrawn once its id is known; the answer may bring the verdict, and then there is nothing to stop.
   */
  async submit(code, send, find) {
    const { signal } = this.#aborting;
    const known = document.querySelector("[data-history] tbody a")?.href ?? "";
    let sent = false;
    const once = async () => {
      const newest = sent ? await this.#newest() : null;
      sent = true;
      return newest?.code === code && !known.endsWith(newest.id) ? find(newest.id) : send();
    };
    const again = () => {
      const answering = once();
      this.#withdraw = () => this.#withdrawAnswered(answering);
      return answering;
    };
    return this.#unlessStopped(await patiently(again, signal, this.#say));
  }

  async #unlessStopped(answer) {
    if (await this.#stopping) {
      throw new Stopped();
    }
    return answer;
  }

  /** Resolves to whether the submission is withdrawn, or will be once an answer comes that is late. */
  #withdrawAnswered(answering) {
    const withdrawn = answering.then(
      (answer) => !answer.location || this.#takeBack(idOf(answer)),
      () => true,
    );
    const late = new Promise((resolve) => setTimeout(() => resolve(true), PATIENCE));
    return Promise.race([withdrawn, late]);
  }

  /** Resolves to the answer of find about a submission that was sent earlier. */
  async find(id, find) {
    this.follows(id);
    return this.#unlessStopped(await patiently(() => find(id), this.#aborting.signal, this.#say));
  }

  /** Lets the visitor stop a submission from now on. */
  follows(id) {
    this.#withdraw = () => this.#takeBack(id);
  }

  /** Resolves to whether a submission is gone; one that is judged stays. */
  async #takeBack(id) {
    const response = await remove(this.#addresses.submissions + id);
    return response !== null && (response.ok || response.status === 404);
  }

  async #newest() {
    const response = await fetch(this.#addresses.newest).catch(() => null);
    return response?.ok ? (await response.json())[0] : null;
  }
}

/** Serves the button, which is shown while an attempt goes on. Returns functions that begin and end one. */
export function offerStop(form, rest, say) {
  const button = form.querySelector("[data-stop]");
  const console = button.closest(".console");
  let current = null;

  function stop(event) {
    if (current) {
      event.preventDefault();
      current.stop();
    }
  }

  button.addEventListener("click", stop);
  console.addEventListener("keydown", (event) => event.key === "Escape" && stop(event));
  // Before the editor, where the same key lists fixes: while something runs, stopping goes first.
  document.addEventListener("keydown", stopByKey, { capture: true });

  function stopByKey(event) {
    if (current && (event.ctrlKey || event.metaKey) && event.key === ".") {
      event.stopPropagation();
      stop(event);
    }
  }

  return {
    begin() {
      current = new Attempt(button.dataset, say);
      button.hidden = false;
      return current;
    },
    end() {
      current = null;
      if (document.activeElement === button) {
        rest.focus();
      }
      button.hidden = true;
    },
  };
}

/** Returns the id of the submission that an answer is about. */
export function idOf({ location }) {
  return location.split("/").at(-1);
}

function remove(address) {
  return fetch(address, { method: "DELETE" }).catch(() => null);
}

/** Returns a random UUID, also on pages without TLS, where browsers offer no function for it. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join("-");
}
