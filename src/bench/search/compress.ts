import { brotliCompressSync, constants } from 'node:zlib';

/** A file compressed with brotli at its best, as a host would serve it. */
export function compress(file: string | Uint8Array): Buffer {
  return brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: file.length } });
}
