declare module 'html-encoding-sniffer' {
  /** The name of a page's encoding by the algorithm of the HTML Standard; `windows-1252` where nothing says another. */
  export default function htmlEncodingSniffer(
    bytes: Uint8Array,
    options?: { readonly defaultEncoding?: string; readonly transportLayerEncodingLabel?: string },
  ): string;
}
