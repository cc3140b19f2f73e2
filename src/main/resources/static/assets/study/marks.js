// Stars, lists and reviews without leaving the page: a pressed button changes at once, and back if the
// server refuses.
import { load, show } from "assay/page/fragment";

const form = document.getElementById("marks");
const PRESSED = /\/(problems\/[^/]+\/star|lists\/[^/]+\/problems\/[^/]+)$/;
const said = form.querySelector("[data-said]");

/** Returns the message of a refusal; another one if there was no answer. */
async function reason(response) {
  const problem = await response?.json().catch(() => null);
  return problem?.detail ?? form.dataset.failed;
}

function press(button, isOn) {
  button.ariaPressed = String(isOn);
  button.value = String(!isOn);
}

async function changePressed(button) {
  if (button.ariaBusy === "true") {
    return;
  }
  const isOn = button.ariaPressed !== "true";
  button.ariaBusy = "true";
  press(button, isOn);
  said.textContent = "";
  const url = button.formAction.replace(PRESSED, "/api$&");
  const response = await fetch(url, { method: isOn ? "PUT" : "DELETE" }).catch(() => null);
  button.ariaBusy = null;
  if (!response?.ok) {
    press(button, !isOn);
    said.textContent = await reason(response);
  }
}

/** Sends the choice and shows the new state wherever the page shows the review of this problem. */
async function changeReview(button) {
  const here = button.closest("[data-review]");
  said.textContent = "";
  const body = new URLSearchParams({ [button.name]: button.value });
  const answer = await load(button.formAction, { method: "POST", body }).catch(() => null);
  if (!answer?.ok) {
    said.textContent = form.dataset.failed;
    return;
  }
  for (const box of document.querySelectorAll(`[data-review="${here.dataset.review}"]`)) {
    show(box, answer.html);
  }
  here.focus();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const button = event.submitter;
  if (button.ariaPressed !== null) {
    changePressed(button);
  } else {
    changeReview(button);
  }
});
