// The visitor's settings for the editor: kept in this browser, the same in all its tabs.
import { offerDialog } from "assay/solve/dialog";

const KEY = "assay.editor";

/** The values that each setting can have; the first one is the default. */
const CHOICES = {
  keyMap: ["default", "emacs", "vim"],
  tabSize: [4, 2, 8],
  wrap: [false, true],
  closeBrackets: [true, false],
  check: [true, false],
  complete: [true, false],
  timer: ["off", "stopwatch", "countdown"],
  minutes: [30, 5, 10, 15, 20, 25, 40, 45, 60, 75, 90, 120, 180],
  fontSize: [14, 12, 13, 15, 16, 17, 18, 19, 20],
  font: ["plex", "system"],
  ligatures: [false, true],
  theme: ["page", "light", "dark"],
};
const DEFAULTS = Object.fromEntries(Object.entries(CHOICES).map(([name, [first]]) => [name, first]));

const listeners = [];

/** Returns the settings, one of its choices for each. */
export function settings() {
  const stored = read();
  const chosen = ([name, choices]) => [name, choices.includes(stored[name]) ? stored[name] : choices[0]];
  return Object.fromEntries(Object.entries(CHOICES).map(chosen));
}

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

/** Calls listener now and whenever a setting changes, here or in another tab. */
export function onSettings(listener) {
  listeners.push(listener);
  listener(settings());
}

function change(changed) {
  try {
    localStorage.setItem(KEY, JSON.stringify(changed));
  } catch {
    // Storage is forbidden or full: the setting holds until the page is left.
  }
  listeners.forEach((listener) => listener(changed));
}

addEventListener("storage", ({ key }) => {
  if (key === KEY) {
    listeners.forEach((listener) => listener(settings()));
  }
});

/** Lets button open dialog, whose controls have the names of settings. */
export function offerSettings(button, dialog) {
  const controls = [...dialog.querySelectorAll("[data-setting]")];
  onSettings((now) => {
    for (const control of controls) {
      const value = now[control.dataset.setting];
      if (control.type === "checkbox") {
        control.checked = value;
      } else {
        control.value = value;
      }
    }
  });
  dialog.addEventListener("change", ({ target }) => {
    const value = target.type === "checkbox" ? target.checked : target.value;
    change({ ...settings(), [target.dataset.setting]: target.dataset.number === undefined ? value : Number(value) });
  });
  dialog.querySelector("[data-defaults]").addEventListener("click", () => change(DEFAULTS));
  offerDialog(button, dialog);
}
