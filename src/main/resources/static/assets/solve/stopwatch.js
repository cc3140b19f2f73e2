// Shows the visitor's time for a problem in the bar, as a stopwatch or a countdown.
import { onSettings } from "assay/solve/settings";
import { solvingTime } from "assay/solve/solving-time";

/**
 * Shows the time as the settings say. Returns a function that gives its seconds, undefined while it is
 * switched off.
 */
export function offerStopwatch(watch, slug) {
  const words = watch.dataset;
  const part = (name) => watch.querySelector(`[data-part=${name}]`);
  const time = solvingTime(slug, show);
  let kind = "off";
  let minutes;
  let timer;

  function show() {
    clearTimeout(timer);
    watch.hidden = kind === "off";
    if (watch.hidden) {
      return;
    }
    const millis = time.millis();
    const running = time.isRunning();
    const left = minutes * 60 - Math.floor(millis / 1000);
    const over = kind === "countdown" && left <= 0;
    write("time", kind === "countdown" ? (left < 0 ? "+" : "") + figures(Math.abs(left)) : figures(Math.floor(millis / 1000)));
    write("state", words[`${kind}${running ? "Running" : "Paused"}`]);
    write("reset-name", words[`${kind}Reset`]);
    part("toggle").title = words[running ? "pause" : "resume"];
    part("toggle").querySelector("use").setAttribute("href", running ? "#i-clock" : "#i-pause");
    part("reset").title = words[`${kind}Reset`];
    part("reset").hidden = running;
    part("over").hidden = !over;
    watch.classList.toggle("paused", !running);
    watch.classList.toggle("over", over);
    if (over && !document.hidden) {
      time.tellEnd(minutes, () => write("said", words.isOver));
    }
    if (running) {
      timer = setTimeout(show, 1000 - (millis % 1000));
    }
  }

  /** Leaves equal text alone, because screen readers hear of each change. */
  function write(name, text) {
    if (part(name).textContent !== text) {
      part(name).textContent = text;
    }
  }

  part("toggle").addEventListener("click", () => {
    time.toggle();
    write("said", "");
    show();
  });
  part("reset").addEventListener("click", () => {
    time.reset();
    write("said", words.wasReset);
    show();
  });

  function follow() {
    if (kind === "off") {
      time.close();
    } else {
      time.open();
    }
    show();
  }

  addEventListener("pagehide", time.close);
  addEventListener("pageshow", follow);
  document.addEventListener("visibilitychange", show);
  onSettings((settings) => {
    ({ timer: kind, minutes } = settings);
    follow();
  });
  return () => (kind === "off" ? undefined : time.seconds());
}

/** Returns seconds as minutes and seconds, from an hour on with hours: 12:48, 1:02:48. */
function figures(seconds) {
  const two = (number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
