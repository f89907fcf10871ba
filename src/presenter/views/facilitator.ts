/** Something that can come from outside. */
export interface FacilitatorInject {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** "put": the facilitator has it come in this turn. */
  readonly state: 'open' | 'put' | 'fired';
  /** When it came, or how it would come by itself. */
  readonly words: string;
}

export interface FacilitatorView {
  readonly injects: readonly FacilitatorInject[];
  /** How many come in this turn by the facilitator. */
  readonly put: number;
}
