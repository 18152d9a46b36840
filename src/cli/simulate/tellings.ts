/** What simulated people write, in what people type. Synthetic. */
export const suicides = [
  'main marna chahti hoon',
  'i want to kill myself',
  'میں مرنا چاہتی ہوں',
  'ab jeena nahi chahta, sab khatam karna hai',
];

export const chestPains = [
  'seene mein shadeed dard hai aur saans nahi aa raha',
  'I have severe chest pain and cannot breathe',
  'سینے میں شدید درد ہے اور سانس نہیں آ رہا',
];

/** Words of danger that every triage must hear. */
export const dangers: ReadonlySet<string> = new Set([...suicides, ...chestPains]);

export const losses = ['hamal zaya ho gaya hai', 'I had a miscarriage', 'میرا حمل ضائع ہو گیا'];
export const stillbirths = ['my baby was born dead', 'bacha pait mein mar gaya', 'بچہ پیٹ میں فوت ہو گیا'];
export const neonatalDeaths = ['bacha faut ho gaya', 'my baby died', 'میری بچی فوت ہو گئی'];

export const conditionsTold = [
  'mujhe bp ka masla hai',
  'mujhe sugar hai',
  'mujhe dama hai',
  'mera tb ka ilaj chal raha hai',
  'mujhe mirgi hai',
];

export const medicinesTold = [
  'metformin subah shaam',
  'amlodipine subah',
  'warfarin raat ko',
  'insulin subah shaam',
  'epival subah shaam',
  'Trialine 1+1+1',
  'atorvastatin raat ko',
  'iron alternate day subah',
];
