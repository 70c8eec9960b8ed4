/** After an action that removes the button that was pressed: the keyboard goes on at the content, not at the top of the page. */
export function keepFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.getElementById("main")?.focus();
  });
}
