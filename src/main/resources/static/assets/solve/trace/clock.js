// Plays a trace: calls for the next step at a chosen speed.

const STEP_MILLIS = 700;

/** Runs until advance returns false. changed is called when it starts and stops. */
export class Clock {
  #advance;
  #changed;
  #timer = 0;
  speed = 1;

  constructor(advance, changed) {
    this.#advance = advance;
    this.#changed = changed;
  }

  get runs() {
    return this.#timer !== 0;
  }

  start() {
    if (!this.runs) {
      this.#next();
      this.#changed(true);
    }
  }

  stop() {
    if (this.runs) {
      clearTimeout(this.#timer);
      this.#timer = 0;
      this.#changed(false);
    }
  }

  #next() {
    this.#timer = setTimeout(() => {
      if (this.#advance()) {
        this.#next();
      } else {
        this.stop();
      }
    }, STEP_MILLIS / this.speed);
  }
}
