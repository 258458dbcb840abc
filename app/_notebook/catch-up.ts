declare global {
  interface Window {
    /** What was clicked since the page was there, kept by its first script until its code has come. */
    earlyClicks?: { readonly targets: EventTarget[]; readonly stop: () => void };
  }
}

const pressable =
  "[data-cell] button, [data-cell] [role=textbox], [role=toolbar] button, [data-guess] button";

/** What a reader moved or pressed before the page's code had come takes effect now that it has. */
export function catchUp(main: HTMLElement): void {
  const early = window.earlyClicks;
  early?.stop();
  for (const control of main.querySelectorAll("[data-input]")) redo(control);
  for (const target of early?.targets ?? []) {
    const pressed = target instanceof Element ? target.closest<HTMLElement>(pressable) : null;
    if (pressed !== null && main.contains(pressed)) pressed.click();
  }
}

function redo(control: Element): void {
  if (control instanceof HTMLSelectElement) {
    const printed = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
    if (printed !== -1 && control.selectedIndex !== printed)
      control.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  if (!(control instanceof HTMLInputElement)) return;
  if (control.type === "checkbox" && control.checked !== control.defaultChecked) {
    control.checked = control.defaultChecked;
    control.click();
  }
  if (control.type === "range" && control.value !== control.defaultValue) moveAgain(control);
}

/** React takes an event for a change only if the value is another than the one it noted last. */
function moveAgain(slider: HTMLInputElement): void {
  const value = slider.value;
  slider.value = slider.defaultValue;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(slider, value);
  slider.dispatchEvent(new Event("input", { bubbles: true }));
}
