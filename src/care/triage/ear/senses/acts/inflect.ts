import type { Concepts } from '../../../lexicon.ts';

/**
 * Writes out the verbs of a glossary. After a stem `~` stands for all its endings and `+` for those without the bare stem
 * ("so" is an English word too). In English `=` leaves the past away, which is irregular, and a doubled sign doubles the
 * last letter: `stop~~` is stop, stops, stopped and stopping.
 */
export function inflected(concepts: Concepts): Concepts {
  return Object.fromEntries(
    Object.entries(concepts).map(([sense, words]) => [
      sense,
      Object.fromEntries(Object.entries(words).map(([language, list]) => [language, written(language, list)])),
    ]),
  );
}

/** Roman Urdu, with what is texted as one word: "hogaya", "kardi", "jarha". */
const joined = 'gaya gya gayi gaye raha rha rahi rhi rahe rhe diya di de kar kr ke';
const roman = {
  consonant: forms(`a i e na ne ni ta te ti tin o en un unga ungi ega egi enge iye da ${joined}`),
  vowel: forms(`ya yi ye i e na ne ni ta te ti tin o en yen un unga ungi ega yega egi yegi enge iye da nda ${joined}`),
};
const urduJoined = 'گیا گئی گئے رہا رہی رہے دیا دی دے کر کے';
const urdu = {
  consonant: forms(`ا ی ے نا نے نی تا تے تی تیں و یں وں ونگا ونگی یگا یگی ینگے یے دا ${urduJoined}`),
  vowel: forms(`یا ئی ئے نا نے نی تا تے تی تیں و ئیں وں ونگا ونگی ئیگا ئیگی ئینگے ئیے ندا ${urduJoined}`),
  i: forms(`ا ے نا نے نی تا تے تی تیں و ئیں وں ونگا ونگی ئے ندا ${urduJoined}`),
};

function forms(list: string): readonly string[] {
  return list.split(' ');
}

function written(language: string, list: string): string {
  return list.replace(/([^\s,{}|~+=]+)([~+=]{1,2})/g, (_, stem: string, mark: string) => {
    const endings = language === 'en' ? english(stem, mark) : endingsOf(language, stem).map((ending) => stem + ending);
    return (mark.startsWith('+') ? endings : [stem, ...endings]).join(',');
  });
}

function endingsOf(language: string, stem: string): readonly string[] {
  if (language === 'ru') return /[aeiou]$/.test(stem) ? roman.vowel : roman.consonant;
  return /[او]$/.test(stem) ? urdu.vowel : stem.endsWith('ی') ? urdu.i : urdu.consonant;
}

function english(stem: string, mark: string): string[] {
  const regular = !mark.startsWith('=');
  const doubled = mark.length === 2 ? stem + stem.at(-1) : stem;
  const short = /[^eo]e$/.test(stem) ? stem.slice(0, -1) : doubled;
  const past = /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : stem.endsWith('e') ? `${stem}d` : `${doubled}ed`;
  const third = /[^aeiou]y$/.test(stem)
    ? `${stem.slice(0, -1)}ies`
    : /(?:[sxzo]|sh|ch)$/.test(stem)
      ? `${stem}es`
      : `${stem}s`;
  return [third, `${short}ing`, `${short}in`, ...(regular ? [past] : [])];
}
