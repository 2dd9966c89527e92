/** Share images cost some 50 ms a page in a first build; `SHARE_IMAGES=off` in the environment makes none. */
export const hasShareImages = process.env['SHARE_IMAGES'] !== 'off';
