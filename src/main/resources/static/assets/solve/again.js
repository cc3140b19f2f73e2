// Counts down until the visitor may repeat a request that the server refused for now.

/** Adds a button to target that can be pressed after so many seconds and then calls again. */
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
