"use strict";
// What the pages cannot do without a script. Reading works without any of it.

// Keys: a button or link with data-key="s d" is pressed by one of those keys, unless somebody is typing.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  // From a field with data-leave="id", Enter and Escape lead to that place and send nothing.
  if (event.target.dataset && event.target.dataset.leave && ["Enter", "Escape"].includes(event.key)) {
    event.preventDefault();
    document.getElementById(event.target.dataset.leave).focus();
    return;
  }
  if (event.repeat) return; // a key held down is pressed once
  const typing = event.target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]");
  if (typing) return;
  for (const pressed of document.querySelectorAll("[data-key]")) {
    if (pressed.dataset.key.split(" ").includes(event.key.toLowerCase()) && !pressed.disabled) {
      event.preventDefault();
      pressed.click();
      return;
    }
  }
});

// Files that are together too large are told before they are sent.
document.addEventListener("change", (event) => {
  const field = event.target;
  if (!field.dataset || !field.dataset.limit) return;
  const size = [...field.files].reduce((sum, file) => sum + file.size, 0);
  field.setCustomValidity(size > Number(field.dataset.limit) ? field.dataset.tooLarge : "");
  field.reportValidity();
});

// Dropping: files dropped on .drop go into the file field inside it.
for (const kind of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(kind, (event) => {
    const zone = event.target.closest && event.target.closest(".drop");
    if (!zone) return;
    event.preventDefault();
    zone.classList.toggle("over", kind === "dragover");
    const field = zone.querySelector("input[type=file]");
    if (kind === "drop" && field && event.dataTransfer.files.length) {
      field.files = event.dataTransfer.files;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
}

// Steps: a button with data-step="1" data-among=".claim" moves on to the next of them, from where the reader is.
let stepped = null;
document.addEventListener("click", (event) => {
  const step = event.target.closest && event.target.closest("[data-step]");
  if (!step) return;
  const among = [...document.querySelectorAll(step.dataset.among)];
  const at = among.findIndex((one) => one === stepped || one.contains(document.activeElement));
  const next = among[Math.min(Math.max(at + Number(step.dataset.step), 0), among.length - 1)];
  if (!next) return;
  stepped = next;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
});

// Claims: the one that has the focus is shown in the text, too.
document.addEventListener("focusin", (event) => {
  const claim = event.target.closest(".claim");
  if (!claim) return;
  stepped = claim;
  for (const mark of document.querySelectorAll("mark[data-claims]")) {
    mark.classList.toggle("here", mark.dataset.claims.split(" ").includes(claim.id));
  }
  const first = document.querySelector("mark.here");
  const text = first && first.closest(".article");
  if (text && text.scrollHeight > text.clientHeight) {
    const by = first.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 3;
    text.scrollBy({ top: by });
  }
});

// Selecting: what is selected in the text goes into the field that asks for its words, with the place of its paragraph.
document.addEventListener("selectionchange", () => {
  const selected = document.getSelection();
  const words = selected.toString().trim();
  const node = selected.anchorNode;
  const from = node && (node.nodeType === 1 ? node : node.parentElement);
  if (!words || !from) return;
  for (const field of document.querySelectorAll("[data-selected]")) {
    const text = from.closest(field.dataset.selected);
    if (!text) continue;
    field.value = words.slice(0, field.maxLength);
    const first = [...text.querySelectorAll("[data-start]")].find((one) => selected.containsNode(one, true));
    field.form.querySelector("[data-selected-from]").value = first ? first.dataset.start : "";
  }
});

// The focus stays where it was when a part of the page is replaced, also if its button was disabled meanwhile.
// Whoever pressed a key before anything had the focus gets it at [data-focus].
let held = "";
document.addEventListener("htmx:beforeRequest", () => {
  held = document.activeElement.id || held;
});
document.addEventListener("htmx:afterSettle", () => {
  const lost = document.activeElement === document.body;
  const there = lost && (document.getElementById(held) || document.querySelector("[data-focus]"));
  if (there) there.focus({ preventScroll: true });
});
