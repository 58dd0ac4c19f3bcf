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
