// Counts down to when something that was refused may be tried again.

/** Puts a button into target that calls again, once the seconds are over. */
export function offerAgain(target, seconds, again) {
  const offer = document.getElementById("again").content.cloneNode(true);
  const button = offer.querySelector("button");
  const label = button.textContent;
  const end = Date.now() + seconds * 1000;
  button.addEventListener("click", again);
  target.append(offer);

  const tick = () => {
    const left = Math.ceil((end - Date.now()) / 1000);
    button.disabled = left > 0;
    button.textContent = left > 0 ? button.dataset.wait.replace("{0}", left) : label;
    if (left > 0 && button.isConnected) {
      setTimeout(tick, 250);
    }
  };
  tick();
}
