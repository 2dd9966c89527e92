/** Why an action cannot be done, in words for the editor. Any other error is a fault of the program. */
export class Refusal extends Error {}
