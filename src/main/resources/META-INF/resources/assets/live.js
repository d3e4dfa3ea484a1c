// Shows anew, every few seconds, the parts of a page that change by themselves; the rest, and where somebody is on the page, stays as it is.
const SHORTEST = 2000;
// To look costs the archive something: the rest between two looks is this many times longer.
const REST_PER_LOOK = 10;

const isInUse = (part) => part.contains(document.activeElement) || (!getSelection().isCollapsed && part.contains(getSelection().anchorNode));

// True if another look is to follow.
const look = async () => {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (answer.redirected || (answer.status >= 400 && answer.status < 500)) {
    return false; // signed out meanwhile
  }
  if (!answer.ok) {
    return true;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  let goesOn = page.querySelector('[data-going]') !== null;
  for (const part of document.querySelectorAll('[data-live]')) {
    const newer = page.getElementById(part.id);
    if (newer && newer.innerHTML !== part.innerHTML) {
      if (isInUse(part)) {
        goesOn = true;
      } else {
        part.replaceChildren(...newer.childNodes);
      }
    }
  }
  return goesOn;
};

const next = (wait) => setTimeout(async () => {
  if (document.hidden) {
    next(SHORTEST);
    return;
  }
  const begun = performance.now();
  const goesOn = await look().catch(() => true); // the archive is started anew, or the network is away
  if (goesOn) {
    next(Math.max(SHORTEST, REST_PER_LOOK * (performance.now() - begun)));
  }
}, wait);

next(SHORTEST);
