import type { Concepts } from '../lexicon.ts';

/** How a matter is asked about in general. */
export const asking: Concepts = {
  /** The form of a question about a matter: its signs, its meaning, what one does if it should happen. */
  'general-question': {
    en: `{danger|warning|low sugar|low|high sugar|early|main} signs, signs of, symptoms, how {do|can|would|could} {i|we|you|one|people} {recognise|recognize|know|tell|spot|prevent|avoid}, how to {recognise|recognize|know|tell|spot|prevent|avoid|help},
      when is {a|an|it|the|sugar|high|low|bp|fever|bleeding|pain}, when are, is {a|an} {seizure|fit|stroke|burn|bite|heart attack|asthma attack}, what does, what to do {in|for|in case}, what should {one|people|anyone|somebody} do, how dangerous, needed after, can be stopped, be stopped,
      checkup after, check up after, what {is|are|causes}, why {do|does} {people|women|babies|it}, meaning of, difference between, is it true that, blood {test|tests}`,
    ru: `kaise {pehchanein|pehchanen|pehchante|pehchana|pehchan}, kaise pata {chale|chalta|chalega}, ki {nishani|nishaniyan|nishanian|alamat|alamaat|wajah|wajuhat}, ke nishan, ka matlab, {kab|kitna|kitni|kitne} {khatarnak|khatarnaak}, {kitni|kitna} {hoti|hota|hona|honi},
      {kaat le|kat le|lag jaye|ho jaye|lagein|lagen|ho|pare|par jaye|aa jaye|aaye|aye|jal jaye|pi le|gir jaye} to kya {karein|kren|karen|karna|karte|khayein|khana|kiya}, attack mein kya, {ke|k} baad {checkup|check up}, {high|kam|zyada|low} hona, kyun {hota|hoti|hote|ata|aata|ati|aati}, kya {hota|hoti|hote} {hai|hain}, se {bachao|kaise bachein|kaise bachen}`,
    ur: `کیسے {پہچانیں|پہچانتے|پہچانا}, کو کیسے پہچانیں, کیسے پتہ {چلے|چلتا}, کی {نشانی|نشانیاں|علامت|علامات|وجہ|وجوہات}, کا مطلب, {کب|کتنا|کتنی|کتنے} خطرناک, {کتنا|کتنی} {ہوتا|ہوتی|ہونا|ہونی},
      {کاٹ لے|لگ جائے|ہو جائے|لگیں|ہو|پڑے|پڑ جائے|آ جائے|آئے|جل جائے|پی لے|گر جائے} تو کیا {کریں|کرنا|کرتے|کھائیں|کھانا|کیا}, دورے میں منہ میں, {کم|زیادہ} {ہونا|ہونے}, کیوں {ہوتا|ہوتی|آتا|آتی}, کیا {ہوتا|ہوتی|ہوتے} {ہے|ہیں}, کے بعد چیک اپ`,
  },
  /** Whether a sign that one has is of concern. */
  'own-question': {
    en: 'is {it|this|that} {normal|ok|okay|dangerous|serious|bad}, normal or not, should i {worry|be worried}, is it something serious, is {it|this|that} {an emergency|a danger sign}',
    ru: '{kya |}{yeh|ye} normal hai, kya hai {yeh|ye}, normal hai {kya|na}, {yeh|ye} khatarnak {to |}{hai|nahi}, khatre wali baat, pareshani ki baat to',
    ur: '{کیا |}یہ نارمل ہے, کیا ہے یہ, نارمل ہے {کیا|نا}, یہ خطرناک {تو |}{ہے|نہیں}, خطرے والی بات, پریشانی کی بات تو',
  },
};
