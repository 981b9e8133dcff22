/** Letters as letters, where they are written in the encoding of the web: in another one the address stands as it is, and works. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
