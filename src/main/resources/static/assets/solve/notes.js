// The visitor's note on a problem: saved while they write, shown as it is laid out when they ask.
import { load, show } from "assay/page/fragment";
import { highlightAll } from "assay/page/highlight";

const PAUSE_MILLIS = 800;
const RETRY_MILLIS = 5_000;

/** Saves the note in the section by itself, and switches between its text and its looks. */
export function offerNotes(section) {
  const form = section.querySelector("form");
  const { text, version } = form.elements;
  const shown = section.querySelector("[data-shown]");
  const toggle = section.querySelector("[data-toggle]");
  const said = section.querySelector("[data-said]");
  let saved = text.value;
  let saving = null;
  let timer;

  const say = (words) => (said.textContent = words);

  /** Takes the stored note over; text that was typed since `sent` stands in its place. */
  function take(note, sent) {
    if (note.text !== sent && text.value === sent) {
      text.value = note.text;
    } else if (note.text !== sent && note.text.endsWith(sent)) {
      text.value = note.text.slice(0, note.text.length - sent.length) + text.value;
    } else if (note.text !== sent) {
      return; // with its old version, the next text is merged once more
    }
    version.value = note.version;
    saved = note.text;
    say(note.merged ? said.dataset.merged : said.dataset.saved);
  }

  async function send(keepalive) {
    const sent = text.value;
    say(said.dataset.saving);
    try {
      const response = await fetch(section.dataset.api, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ text: sent, version: Number(version.value) }),
        keepalive,
      });
      const answer = await response.json();
      if (response.ok) {
        take(answer, sent);
        return true;
      }
      say(answer.detail);
    } catch {
      say(said.dataset.failed);
      later(RETRY_MILLIS);
    }
    return false;
  }

  /** Saves what is not saved yet; tells whether nothing is left. */
  async function save(keepalive = false) {
    clearTimeout(timer);
    while (saving) {
      await saving;
    }
    if (text.value === saved) {
      return true;
    }
    saving = send(keepalive);
    const isSaved = await saving;
    saving = null;
    return isSaved;
  }

  function later(millis) {
    clearTimeout(timer);
    timer = setTimeout(() => save(), millis);
  }

  function edit(isEditing) {
    form.hidden = !isEditing;
    shown.hidden = isEditing;
    toggle.textContent = isEditing ? toggle.dataset.show : toggle.dataset.edit;
  }

  async function showNote() {
    const isSaved = await save();
    const answer = isSaved && (await load(section.dataset.shown).catch(() => null));
    if (answer?.ok) {
      show(shown, answer.html);
      highlightAll(shown);
      edit(false);
    } else if (isSaved) {
      say(said.dataset.failed);
    }
  }

  section.querySelector("[data-save]").hidden = true;
  toggle.hidden = false;
  edit(text.value === "");
  text.addEventListener("input", () => later(PAUSE_MILLIS));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save();
  });
  toggle.addEventListener("click", () => {
    if (form.hidden) {
      edit(true);
      text.focus();
    } else {
      showNote();
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") {
      save(true);
    }
  });
}
