// Keeps versions of drafts in this browser's database: {id, problem, at, reason, text}. A browser that
// forbids databases keeps none; everything else works without them.

const MOST = 50;
const STORE = "versions";
let database;

function open() {
  database ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("assay", 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore(STORE, { keyPath: "id", autoIncrement: true }).createIndex("problem", "problem");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("the database is blocked"));
  });
  return database;
}

function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function store(mode) {
  return (await open()).transaction(STORE, mode).objectStore(STORE);
}

/** Resolves to the versions of a problem, the newest first. Rejects where the browser forbids databases. */
export async function versionsOf(problem) {
  const found = await answer((await store("readonly")).index("problem").getAll(problem));
  return found.reverse();
}

/** Saves a version, in place of an earlier one if it has an id. Resolves to its id. */
export async function saveVersion(version) {
  const id = await answer((await store("readwrite")).put(version));
  const ids = await answer((await store("readonly")).index("problem").getAllKeys(version.problem));
  const writing = ids.length > MOST ? await store("readwrite") : null;
  ids.slice(0, -MOST).forEach((old) => writing.delete(old));
  return id;
}
