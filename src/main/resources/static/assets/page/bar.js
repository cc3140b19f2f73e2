// Brings the current entry of the bar into view, where the bar is wider than the screen.

const sites = document.querySelector("[data-sites]");
const current = sites?.querySelector("[aria-current]");

if (current) {
  sites.scrollLeft = current.offsetLeft - sites.offsetLeft - (sites.clientWidth - current.offsetWidth) / 2;
}
