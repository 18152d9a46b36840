import type { Observation, Quantity, Resource } from '@medplum/fhirtypes';

/** One line of a resource for a reader's eyes: what, how much, since or until when. */
export function labelOf(resource: Resource): string {
  switch (resource.resourceType) {
    case 'Condition': {
      const { code, recordedDate = '', abatementDateTime } = resource;
      return `${nameOf(code)}, since ${dayOf(recordedDate)}${abatementDateTime ? `, until ${abatementDateTime}` : ''}`;
    }
    case 'MedicationStatement':
      return [nameOf(resource.medicationCodeableConcept), timesOf(resource.dosage)].filter(Boolean).join(': ');
    case 'MedicationRequest':
      return [nameOf(resource.medicationCodeableConcept), timesOf(resource.dosageInstruction)]
        .filter(Boolean)
        .join(': ');
    case 'Observation':
      return `${nameOf(resource.code)}: ${measured(resource)}, ${dayOf(resource.effectiveDateTime ?? '')}`;
    case 'CarePlan':
      return `${resource.title}, since ${resource.period?.start ?? ''}`;
    default:
      return resource.resourceType;
  }
}

const dayOf = (instant: string): string => instant.slice(0, 10);

type Named = {
  readonly text?: string;
  readonly coding?: readonly { readonly display?: string; readonly code?: string }[];
};
const nameOf = (of: Named | undefined): string => of?.text ?? of?.coding?.[0]?.display ?? of?.coding?.[0]?.code ?? '';

function timesOf(
  dosages: readonly { readonly asNeededBoolean?: boolean; readonly timing?: object }[] | undefined,
): string {
  const times = (dosages ?? []).flatMap((d) => {
    const { repeat } = (d.timing ?? {}) as { repeat?: { timeOfDay?: readonly string[] } };
    return repeat?.timeOfDay?.map((t) => t.slice(0, 5)) ?? (d.asNeededBoolean ? ['when needed'] : []);
  });
  return times.join(', ');
}

function measured({
  valueQuantity,
  valueDateTime,
  valueCodeableConcept,
  component,
  interpretation,
}: Observation): string {
  const band = nameOf(interpretation?.[0]);
  if (component)
    return `${component.map((c) => c.valueQuantity?.value).join('/')} ${component[0]?.valueQuantity?.unit ?? ''}`;
  if (valueQuantity) return [quantity(valueQuantity), band].filter(Boolean).join(', ');
  return valueDateTime ?? nameOf(valueCodeableConcept) ?? '';
}

const quantity = ({ comparator, value, unit }: Quantity): string => `${comparator ?? ''}${value} ${unit ?? ''}`;
