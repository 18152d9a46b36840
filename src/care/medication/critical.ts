/**
 * Medicines of which missed doses go to a human sooner, by the names people write (facts §4.3). A name counts where a word
 * of it begins with one of these. Not reviewed by a clinician yet.
 */
const urgent = [
  // Insulins: of a person whose type is unknown, a missed one is read as of type 1.
  ...[
    'insulin',
    'lantus',
    'humulin',
    'novomix',
    'mixtard',
    'novorapid',
    'actrapid',
    'levemir',
    'toujeo',
    'humalog',
    'apidra',
  ],
  ...['انسولین', 'انسلین'],
  // Antiepileptics.
  ...[
    'valpro',
    'epival',
    'epilim',
    'carbamaz',
    'tegral',
    'tegretol',
    'levetir',
    'keppra',
    'lerace',
    'phenyto',
    'dilantin',
  ],
  ...['phenobarb', 'lamotrig', 'lamictal', 'topiram', 'topamax', 'oxcarb', 'trileptal', 'clobazam', 'frisium'],
  // Clozapine and anticoagulants.
  ...[
    'clozap',
    'clozaril',
    'warfarin',
    'rivaroxaban',
    'xarelto',
    'apixaban',
    'eliquis',
    'dabigatran',
    'pradaxa',
    'enoxaparin',
    'clexane',
  ],
];
const soon = [
  // Sulfonylureas.
  ...['gliben', 'daonil', 'glimepiride', 'amaryl', 'getryl', 'gliclazide', 'diamicron', 'glipizide'],
  ...[
    'methotrex',
    'methotrax',
    'metotrex',
    'methotrix',
    'mtx',
    'unitrex',
    'میتھوٹر',
    'lithium',
    'neurolith',
    'morphine',
    'tramadol',
    'fentanyl',
    'methadone',
  ],
  ...['prednis', 'deltacort', 'dexameth', 'hydrocort', 'digoxin', 'lanoxin'],
  ...['rifamp', 'isoniaz', 'ethambut', 'pyrazin', 'myrin', 'tenofov', 'dolutegr', 'efavirenz', 'lamivud'],
  ...['levodopa', 'sinemet', 'tacrolimus', 'prograf', 'ciclospor', 'cyclospor', 'neoral', 'mycophen', 'cellcept'],
];

/** Taken once a week or once a month, never every day: daily use of these can kill or burn (facts §4.1). */
const neverDaily = [
  ...['methotrex', 'methotrax', 'metotrex', 'methotrix', 'mtx', 'unitrex', 'میتھوٹر'],
  ...['alendron', 'fosamax', 'risedron', 'ibandron', 'bonviva', 'الینڈرون'],
];

/** To be looked at by a clinician on the same day in pregnancy; never to be stopped on our word (facts §1.2, §3.4). */
const notInPregnancy = [
  ...['valpro', 'epival', 'epilim', 'warfarin', 'isotretin', 'roaccut', 'methotrex'],
  ...['captopril', 'capoten', 'enalapril', 'lisinopril', 'zestril', 'ramipril', 'tritace', 'perindopril', 'coversyl'],
  ...[
    'losartan',
    'cozaar',
    'valsartan',
    'diovan',
    'candesartan',
    'telmisartan',
    'micardis',
    'irbesartan',
    'olmesartan',
  ],
  ...['atorvastat', 'lipitor', 'rosuvastat', 'crestor', 'simvastat'],
];

/** Given because of the pregnancy alone, so that reminders of them end with it. */
const pregnancyOnly = [
  'folic',
  'folate',
  'فولک',
  'progest',
  'duphaston',
  'dydrogest',
  'cyclogest',
  'susten',
  'gravibin',
  'prenatal',
  'pregnacare',
];

/** How soon a human looks when doses of that medicine are missed; null for one that is not critical. */
export function criticalUrgency(name: string): 'urgent' | 'soon' | null {
  if (named(name, urgent)) return 'urgent';
  return named(name, soon) ? 'soon' : null;
}

export const isNeverDaily = (name: string): boolean => named(name, neverDaily);
export const isUnsafeInPregnancy = (name: string): boolean => named(name, notInPregnancy);
export const isForPregnancyOnly = (name: string): boolean => named(name, pregnancyOnly);

function named(name: string, list: readonly string[]): boolean {
  const words = name.toLowerCase().split(/[\s/+,-]+/);
  return words.some((word) => list.some((begin) => word.startsWith(begin)));
}
