"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const bar = byId("bar"), search = byId("search"), kind = byId("kind"), shown = byId("shown");
  const boxes = [...bar.querySelectorAll("input[type=checkbox]")];
  const groups = [...document.querySelectorAll(".group")].map((element) => ({
    element,
    level: element.dataset.level,
    head: element.querySelector("summary").textContent.toLowerCase(),
    changes: [...element.querySelectorAll(".change")].map((change) => ({
      element: change,
      level: change.dataset.level,
      kind: change.dataset.kind,
      text: change.textContent.toLowerCase(),
    })),
  }));
  const total = groups.reduce((sum, group) => sum + group.changes.length, 0);

  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const levels = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const has = (text) => words.every((word) => text.includes(word));
    let count = 0, visible = 0;
    for (const group of groups) {
      const named = has(group.head);
      let inside = 0;
      for (const change of group.changes) {
        const fits = levels.has(change.level) && (!kind.value || change.kind === kind.value) &&
          (named || has(group.head + " " + change.text));
        change.element.hidden = !fits;
        inside += fits;
      }
      // An operation without changes of its own is only reached by those of others.
      const alone = !group.changes.length && named && !kind.value && levels.has(group.level);
      group.element.hidden = !inside && !alone;
      count += inside;
      visible += !group.element.hidden;
    }
    for (const part of document.querySelectorAll(".tag, .part")) {
      const held = part.querySelectorAll(".group");
      part.hidden = held.length > 0 && !part.querySelector(".group:not([hidden])");
    }
    byId("none").hidden = visible > 0 || !groups.length;
    shown.textContent = count === total ? `${total} changes` : `${count} of ${total} changes`;
  };

  const reset = () => {
    search.value = "";
    kind.value = "";
    for (const box of boxes) box.checked = true;
    filter();
  };

  const openAll = (open) => {
    for (const group of groups) if (!group.element.hidden) group.element.open = open;
  };

  // A link leads to its place, although it is folded or filtered out.
  const follow = () => {
    const target = location.hash.length > 1 && byId(location.hash.slice(1));
    if (!target) return;
    if (target.closest("[hidden]")) reset();
    const group = target.closest(".group");
    if (group) group.open = true;
    target.scrollIntoView();
    if (group) group.querySelector("summary").focus({ preventScroll: true });
  };

  const step = (by) => {
    const heads = groups.filter((group) => !group.element.hidden)
      .map((group) => group.element.querySelector("summary"));
    const at = heads.indexOf(document.activeElement);
    const next = heads[at < 0 ? (by > 0 ? 0 : heads.length - 1) : at + by];
    if (next) next.focus();
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      reset();
      document.activeElement.blur();
      return;
    }
    if (event.target.matches("input[type=search], select")) return;
    if (event.key === "/") {
      event.preventDefault();
      search.focus();
    } else if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
  });
  bar.addEventListener("submit", (event) => event.preventDefault());
  bar.addEventListener("input", filter);
  byId("open").addEventListener("click", () => openAll(true));
  byId("close").addEventListener("click", () => openAll(false));
  byId("reset").addEventListener("click", reset);
  addEventListener("hashchange", follow);
  bar.hidden = !groups.length;
  filter();
  follow();
})();
