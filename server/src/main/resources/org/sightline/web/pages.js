// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
// What makes pages quicker to work with; every page can be read, and every form posted, without it.
"use strict";
(() => {
  const typing = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;

  /** The story: walk from mark to mark, see each mark's card, judge where one stands. */
  const story = document.querySelector(".story");
  if (story) {
    document.querySelectorAll(".keys").forEach((line) => { line.hidden = false; });
    const marks = () => [...story.querySelectorAll("a[data-mark]")];
    let last = null;
    const card = (mark) => document.getElementById(mark.getAttribute("href").slice(1));
    const point = (mark) => {
      document.querySelectorAll(".now").forEach((element) => element.classList.remove("now"));
      const target = card(mark);
      if (!target) return;
      target.classList.add("now");
      const claims = mark.dataset.mark === "claim" ? [target.id] : (mark.closest("[data-claims]")?.dataset.claims ?? "").split(" ").filter(Boolean);
      for (const id of claims) {
        document.getElementById(id)?.classList.add("now");
        story.querySelectorAll(`[data-claims~="${CSS.escape(id)}"]`).forEach((piece) => piece.classList.add("now"));
      }
    };
    const bring = (target) => {
      const folded = target.closest("details");
      if (folded) folded.open = true;
      const side = document.getElementById("side");
      if (getComputedStyle(side).overflowY === "auto") {
        side.scrollTop += target.getBoundingClientRect().top - side.getBoundingClientRect().top - 8;
      }
    };
    story.addEventListener("focusin", (event) => {
      const mark = event.target.closest("a[data-mark]");
      if (!mark) return;
      last = mark;
      point(mark);
      bring(card(mark));
    });
    story.addEventListener("mouseover", (event) => {
      const mark = event.target.closest("a[data-mark]");
      if (mark) point(mark);
    });
    story.addEventListener("click", (event) => {
      const mark = event.target.closest("a[data-mark]");
      const target = mark && card(mark);
      if (!target) return;
      event.preventDefault();
      history.replaceState(null, "", mark.getAttribute("href"));
      point(mark);
      bring(target);
      target.focus({ preventScroll: matchMedia("(min-width: 60rem)").matches });
    });
    document.addEventListener("keydown", (event) => {
      if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Escape" && last) {
        last.focus();
        return;
      }
      if (event.key === "n" || event.key === "p") {
        const all = marks();
        if (all.length === 0) return;
        const at = all.indexOf(document.activeElement) >= 0 ? all.indexOf(document.activeElement) : all.indexOf(last);
        const next = event.key === "n" ? at + 1 : at - 1;
        all[(next + all.length) % all.length].focus();
        event.preventDefault();
        return;
      }
      const verdict = { a: "accept", r: "reject", u: "unsure", z: "undo" }[event.key];
      if (!verdict) return;
      const shown = document.activeElement.closest(".card") ?? (last && card(last));
      const buttons = shown ? [...shown.querySelectorAll(`button[value="${verdict}"]`)] : [];
      // where several entries are asked about, a key could mean any of them: the buttons say which
      if (buttons.length === 1) buttons[0].click();
      else if (buttons.length > 1) buttons[0].focus();
    });
  }

  /** After a judgement: say so, and leave the focus where it was. */
  let pressed = null;
  document.addEventListener("htmx:beforeRequest", (event) => {
    pressed = event.detail.requestConfig.triggeringEvent?.submitter?.value ?? null;
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    const link = event.target.closest?.(".link") ?? event.detail.elt;
    const again = link?.querySelector?.(`button[value="${pressed === "undo" ? "accept" : pressed}"]`);
    if (pressed && again) again.focus({ preventScroll: true });
    const party = link?.closest?.(".card");
    const decision = link?.querySelector?.(".decision")?.classList[1];
    if (party && party.querySelectorAll(".link").length === 1 && decision) {
      for (const mark of document.querySelectorAll(`.story a[href="#${CSS.escape(party.id)}"]`)) {
        mark.classList.remove("accepted", "ambiguous", "rejected");
        mark.classList.add(decision);
      }
      party.classList.remove("accepted", "ambiguous", "rejected");
      party.classList.add(decision);
    }
    pressed = null;
  });
  document.addEventListener("htmx:responseError", (event) => tell(event, "It was not kept: the answer was " + event.detail.xhr.status + ". Load the page again and repeat it."));
  document.addEventListener("htmx:sendError", (event) => tell(event, "It was not kept: Sightline cannot be reached. Try again when it runs."));
  const tell = (event, words) => {
    const line = document.createElement("p");
    line.className = "error";
    line.setAttribute("role", "alert");
    line.textContent = words;
    (event.target.closest(".link, form") ?? document.getElementById("main")).append(line);
  };

  /** A file dropped onto a form goes into its field. */
  for (const form of document.querySelectorAll("form[data-drop]")) {
    const field = form.querySelector("input[type=file]");
    form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("now"); });
    form.addEventListener("dragleave", () => form.classList.remove("now"));
    form.addEventListener("drop", (event) => {
      event.preventDefault();
      form.classList.remove("now");
      if (event.dataTransfer.files.length > 0) field.files = event.dataTransfer.files;
    });
  }
})();
