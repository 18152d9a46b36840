import { fold } from '../language/answers.ts';

/** Single words by which people say that their mood is low. Danger is judged before and apart from them. Not reviewed. */
const words = [
  ...['sad', 'depressed', 'depression', 'anxious', 'anxiety', 'lonely', 'hopeless', 'crying', 'stressed', 'stress'],
  ...['worried', 'overwhelmed', 'panic', 'upset', 'unhappy', 'mood'],
  ...[
    'udaas',
    'udas',
    'udaasi',
    'udasi',
    'pareshan',
    'preshan',
    'pareshaan',
    'pareshani',
    'tension',
    'ghabrahat',
    'gabrahat',
  ],
  ...['akela', 'akeli', 'tanha', 'mayoos', 'mayus', 'rona', 'ghamgeen', 'dukhi', 'bechain', 'bechaini', 'ghutan'],
  ...[
    'اداس',
    'اداسی',
    'پریشان',
    'پریشانی',
    'ٹینشن',
    'گھبراہٹ',
    'اکیلا',
    'اکیلی',
    'تنہا',
    'مایوس',
    'رونا',
    'ڈپریشن',
    'دکھی',
    'بے چینی',
  ],
];

export const moodWords: ReadonlySet<string> = new Set(words.map(fold));
