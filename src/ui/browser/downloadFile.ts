/** Gives a file to the browser's downloads, under a name. */
export function downloadFile(file: Blob, fileName: string): void {
  const objectUrl = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = objectUrl
  link.download = fileName
  link.click()
  // The browser reads the file after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(objectUrl), 60_000)
}
