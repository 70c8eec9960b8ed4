declare module "lz4js" {
  export function decompressBound(frame: Uint8Array): number;
  export function decompress(frame: Uint8Array, maxBytes: number): Uint8Array;
  export function compress(bytes: Uint8Array): Uint8Array;
}

declare module "snappyjs" {
  export function uncompress(compressed: Uint8Array, maxBytes?: number): Uint8Array;
  export function compress(bytes: Uint8Array): Uint8Array;
}
