/**
 * Words that passwords are made of before any other is tried, the longest first, here and elsewhere: alone, twice, with a year
 * or some signs behind them. A password that is little else is refused.
 */
export const commonWords: readonly string[] = [
  ...['pakistanzindabad', 'assalamualaikum', 'administrator', 'alhamdulillah', 'passwordpassword', 'bismillah'],
  ...['letmeinplease', 'changeme', 'counselor', 'counsellor', 'clinician', 'supervisor', 'password', 'passwort'],
  ...['passcode', 'qwertyuiop', 'qwerty', 'asdfghjkl', 'asdfgh', 'zxcvbnm', 'iloveyou', 'sunshine', 'princess'],
  ...['football', 'baseball', 'cricket', 'superman', 'batman', 'pokemon', 'monkey', 'dragon', 'master', 'shadow'],
  ...['welcome', 'letmein', 'trustno', 'whatever', 'freedom', 'starwars', 'michael', 'jessica', 'computer'],
  ...['internet', 'samsung', 'android', 'google', 'facebook', 'whatsapp', 'telegram', 'secret', 'default'],
  ...['hospital', 'clinic', 'health', 'hamdam', 'nurse', 'doctor', 'patient', 'medicine', 'admin', 'login'],
  ...['pakistan', 'karachi', 'lahore', 'islamabad', 'peshawar', 'quetta', 'multan', 'faisalabad', 'rawalpindi'],
  ...['punjab', 'sindh', 'kashmir', 'muhammad', 'mohammad', 'muhammed', 'mashallah', 'inshallah', 'allah'],
  ...['zindabad', 'jaan', 'shahid', 'imran', 'khan', 'ahmed', 'hello', 'summer', 'winter', 'spring', 'monday'],
  ...['january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november'],
  ...['december', 'asdf', 'zxcv', 'test', 'user', 'pass', 'abcdef', 'abcd', 'abc', 'xyz'],
];
