// Shows times in the visitor's own time zone and language; the server renders them in UTC.

const language = document.documentElement.lang;
const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
const absolute = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
const units = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

function words(date) {
  const seconds = (date - Date.now()) / 1000;
  if (seconds < -7 * 86_400) {
    return absolute.format(date);
  }
  const [unit, size] = units.find(([, size]) => -seconds >= size) ?? ["second", 1];
  return relative.format(Math.min(0, Math.round(seconds / size)), unit);
}

export function showTimes(root = document) {
  for (const time of root.querySelectorAll("time[datetime]")) {
    const date = new Date(time.dateTime);
    time.textContent = words(date);
    time.title = absolute.format(date);
  }
}

document.addEventListener("assay:shown", (event) => showTimes(event.target));
showTimes();
