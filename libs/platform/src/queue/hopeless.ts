/** Thrown by a reaction when trying again cannot help: the job counts as failed at once. */
export class Hopeless extends Error {}
