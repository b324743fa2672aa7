import { NAME_FIELD } from "./name-card";

/** Goes to the profile's name and selects it, once a menu that asked for it has given the focus back. */
export function focusNameField(): void {
  setTimeout(() => {
    const field = document.getElementById(NAME_FIELD);
    if (!(field instanceof HTMLInputElement)) return;
    field.focus();
    field.select();
  }, AFTER_MENU_MS);
}

const AFTER_MENU_MS = 100;

/** Goes to the first field whose value can't be kept. */
export function focusFirstFault(): void {
  document.querySelector<HTMLElement>('.profile-form [aria-invalid="true"]')?.focus();
}
