import type { Concepts } from '../lexicon.ts';

/** What turns a negator, and what a danger's own words say when they deny it. */
export const denial: Concepts = {
  /** After a negator it says that a thing goes on: "does not stop hitting", "never without pain". */
  ceases: {
    en: 'stop, stops, stopped, stopping, refuse, refuses, refused, fail, fails, failed, without, unable, deny, denies',
  },
  /** The negator after it says that a thing is so: "not a day passes that i dont think of it", "aisa nahi ke na hile". */
  'twice-no': {
    en: 'not a {day|night|hour|minute} {passes|goes|goes by|passes by}, no {day|night} {passes|goes} {by|without}, it is not that, its not that, not as if',
    ru: '{aisa|esa|yeh|ye} {nahi|ni} {ke|k|keh|kay}, koi {din|raat} {aisa|aisi|esa} nahi',
    ur: '{ایسا|یہ} نہیں کہ, کوئی {دن|رات} {ایسا|ایسی} نہیں',
  },
  /** What was denied of before is there now: "dard nahi tha, ab hai". */
  'now-so': {
    en: 'now there is, now it is there, now i do, now i have it, now he has, now she has, but now yes, now it has started, now it started',
    ru: 'ab {hai|he|hy|hain}, abhi {hai|he|hy}, ab {shuru|shru|ho raha|ho rahi|ho gaya|ho gayi}, aaj hai',
    ur: 'اب {ہے|ہیں}, ابھی ہے, اب {شروع|ہو رہا|ہو رہی|ہو گیا|ہو گئی}, آج ہے',
  },
  /** Said as a whole it tells of no danger, although a part of it is a danger's own word ("hosh nahi" in "behosh nahi", "khoon 9.4"). */
  'harmless-whole': {
    en: `{feel|feels|feeling|am|is|very|all|eating|sleeping|doing|feeding} well, blood {test|tests|group|report|donation}, {palms|soles} {are |}pink, weight loss, {losing|lost|lose} weight, blood {is |was |}{8|9|10|11|12|13} {0|1|2|3|4|5|6|7|8|9}, hb {8|9|10|11|12|13} {0|1|2|3|4|5|6|7|8|9}, not unconscious, never unconscious, did not faint, didnt faint, kicks {have|are} not {less|fewer|become fewer|become less|reduced}, movements {have|are} not {less|fewer|become fewer|become less|reduced},
      {never|not|havent|didnt|dont} {miss|missed|skip|skipped|forget|forgot|forgotten} {a|any|it|one|my}, {have|has} not {run|ran} out, has not finished, not cut my {arm|hand|wrist|leg|skin|self}, never cut my {arm|hand|wrist|leg|skin|self}, not hurt myself, never hurt myself`,
    ru: `khoon {patla|patli|patly}, {talway|talwe|hatheliyan|hathelian} gulabi, nahi {rahungi|rahunga|rahun gi|rahun ga|rahoon gi|rahoon ga} {is|iss} group, khoon {ki report |}{8|9|10|11|12|13} {0|1|2|3|4|5|6|7|8|9}, {saans|sans} {lene mein|lete|lena} {koi|kuch} {mushkil|masla|dushwari|takleef} {nahi|nahi hai}, {behosh|be hosh} {to |}nahi, {harkat|harkatein|hilna} {bhi |}kam nahi {hui|hua|hue|huin|ho}, {khatam|miss} nahi {hui|hua|hoi|ki|kari|karta|karti}, kabhi nahi {chhori|bhooli|bhuli|bhoola}, nahi {bhooli|bhuli|bhoola},
      {khudkushi|khud kushi|suicide} {haram|gunah} hai {is liye |isliye |aur |main |}{kabhi |}nahi {karunga|karungi|karoonga|karoongi|krunga|krungi|karonga|karongi}`,
    ur: `خون {پتلا|پتلی}, {تلوے|ہتھیلیاں} گلابی, نہیں {رہوں گی|رہوں گا|رہونگی|رہونگا} اس گروپ, خون {8|9|10|11|12|13} {0|1|2|3|4|5|6|7|8|9}, سانس لینے میں کوئی {مشکل|مسئلہ|دشواری|تکلیف} نہیں, {بیہوش|بےہوش|بے ہوش} {تو |}نہیں, {حرکت|حرکتیں|ہلنا} {بھی |}کم نہیں {ہوئی|ہوا|ہوئے|ہوئیں|ہو}, ختم نہیں {ہوئی|ہوا}, ناغہ نہیں {کیا|کرتی|کرتا|ہوا}, نہیں {بھولی|بھولا},
      خودکشی {حرام|گناہ} ہے {اس لیے |اور |میں |}{کبھی |}نہیں {کروں گا|کروں گی|کرونگا|کرونگی}`,
  },
  /** An illness that is over, told of as the time when something was so. */
  bygone: {
    en: '{when|while|during} {i|he|she|we} had {corona|covid|dengue|typhoid|pneumonia}, {during|in} {corona|covid} {days|time|times}',
    ru: '{corona|covid|karona|dengue|typhoid} {tha|thi|hua tha} {to|tu|tab}, jab {corona|covid|karona|dengue|typhoid} {tha|hua}, {corona|covid|karona} {ke dino|ke zamane|ki bat|ki baat}',
    ur: '{کرونا|کورونا|ڈینگی|ٹائیفائیڈ} {تھا|ہوا تھا} {تو|تب}, جب {کرونا|کورونا|ڈینگی} {تھا|ہوا}, {کرونا|کورونا} {میں|کے دنوں|کے زمانے}',
  },
};
