/** A care plan as a clinician wrote it in `schedules/`. */
export interface PlanDefinition {
  readonly id: string;
}
