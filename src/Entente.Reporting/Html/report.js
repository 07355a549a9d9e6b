
// Numbers lead to rows inside closed sections: open what encloses the place that was asked for.
(() => {
  const reveal = () => {
    const place = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (!place) return;
    for (let part = place; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
    place.scrollIntoView({ block: "start" });
  };
  addEventListener("hashchange", reveal);
  addEventListener("click", event => {
    const link = event.target.closest && event.target.closest('a[href^="#"]');
    if (link && link.getAttribute("href") === location.hash) reveal();
  });
  reveal();
})();
