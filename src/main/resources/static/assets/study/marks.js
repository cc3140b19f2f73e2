// Stars and reviews without leaving the page: a star changes at once, and back if the server refuses.
import { load, show } from "assay/page/fragment";

const form = document.getElementById("marks");
const said = form.querySelector("[data-said]");

/** Returns the message of a refusal; another one if there was no answer. */
async function reason(response) {
  const problem = await response?.json().catch(() => null);
  return problem?.detail ?? form.dataset.failed;
}

function press(star, isOn) {
  star.ariaPressed = String(isOn);
  star.value = String(!isOn);
}

async function changeStar(star) {
  if (star.ariaBusy === "true") {
    return;
  }
  const isOn = star.ariaPressed !== "true";
  star.ariaBusy = "true";
  press(star, isOn);
  said.textContent = "";
  const url = star.formAction.replace(/\/problems\/([^/]+\/star)$/, "/api/problems/$1");
  const response = await fetch(url, { method: isOn ? "PUT" : "DELETE" }).catch(() => null);
  star.ariaBusy = null;
  if (!response?.ok) {
    press(star, !isOn);
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
  if (button.classList.contains("star")) {
    changeStar(button);
  } else {
    changeReview(button);
  }
});
