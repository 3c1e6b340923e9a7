/** Time for the browser to take the file, in milliseconds. */
const TAKEN_AFTER = 10_000;

/** Hands a text to the browser as a file to download; a pane that may not download does nothing. */
export function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_AFTER);
}
