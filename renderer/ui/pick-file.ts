/** Asks for a file with the system's dialog and gives what was chosen to `take`. `accept` as the attribute of that name. */
export function pickFile(accept: string, take: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file !== undefined) take(file);
  });
  input.click();
}

/** The same for several files. */
export function pickFiles(accept: string, take: (files: readonly File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.multiple = true;
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    if (files.length > 0) take(files);
  });
  input.click();
}

/** What a letter can be read from. */
export const LETTER_FILES = ".txt,.md,.markdown,.docx,.appell";
export const TEMPLATE_FILES = ".json";
