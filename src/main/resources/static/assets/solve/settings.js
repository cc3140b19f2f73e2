// The visitor's settings for the editor: kept in this browser, the same in all its tabs.
import { offerDialog } from "assay/solve/dialog";

const KEY = "assay.editor";
const DEFAULTS = { fontSize: 14, keyMap: "default", check: true, complete: true };
const listeners = [];

/** Returns the settings: {fontSize, keyMap, check, complete}. */
export function settings() {
  try {
    return { ...DEFAULTS, ...JSON.parse(localStorage.getItem(KEY)) };
  } catch {
    return DEFAULTS;
  }
}

/** Calls listener now and whenever a setting changes, here or in another tab. */
export function onSettings(listener) {
  listeners.push(listener);
  listener(settings());
}

function change(name, value) {
  const changed = { ...settings(), [name]: value };
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
    change(target.dataset.setting, target.dataset.number === undefined ? value : Number(value));
  });
  offerDialog(button, dialog);
}
