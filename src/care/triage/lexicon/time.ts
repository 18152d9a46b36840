import type { Concepts } from '../lexicon.ts';

/** Units and ordinals from which a stage of life is read ("33 haftay", "satwan mah", "4 din ka beta"). */
export const time: Concepts = {
  week: {
    en: 'week, weeks, wk, wks, w',
    ru: 'hafta, hafte, haftay, haftey, hafton, haftah, hafty, hftay, hftey, hafta',
    ur: 'ہفتہ, ہفتے, ہفتوں, ہفتہ۔',
  },
  month: {
    en: 'month, months, mth, mo',
    ru: 'mahina, mahine, mahinay, mahiny, maheena, maheene, mahino, mahinon, mah, maah, mheena, mheene, mhine, mahena',
    ur: 'مہینہ, مہینے, مہینوں, ماہ',
  },
  day: { en: 'day, days, d', ru: 'din, dino, dinon, roz', ur: 'دن, دنوں, روز' },
  year: { en: 'year, years, yr, yrs', ru: 'saal, sal, saalon', ur: 'سال, برس' },
  hour: {
    en: 'hour, hours, hr, hrs',
    ru: 'ghanta, ghante, ghantay, ghanton, ghnte, ghanty',
    ur: 'گھنٹہ, گھنٹے, گھنٹوں',
  },
  minute: { en: 'minute, minutes, min, mins', ru: 'minute, mint, minat, min, minton', ur: 'منٹ, منٹوں' },
  ordinal: { en: 'st, nd, rd, th', ru: 'va, wa, vaan, wan, vi, wi, wen, wein, veen, van', ur: 'واں, ویں, وا, وان' },
  'trimester-1': {
    en: 'first trimester, 1st trimester',
    ru: 'pehla mahina, pehle teen mahine, doosra mahina, dusra mahina, teesra mahina, tesra mahina, doosra maah, teesra maah',
    ur: 'پہلا مہینہ, دوسرا مہینہ, تیسرا مہینہ, پہلے تین مہینے',
  },
  'trimester-2': { en: 'second trimester, 2nd trimester', ru: '', ur: '' },
  'trimester-3': {
    en: 'third trimester, 3rd trimester, last month of pregnancy, due next week, due date, full term',
    ru: 'aakhri mahina, akhri mahina, aakhri mahine, akhri mahine, poore dino, pooray dinon, puray din, aakhri din, nauwan mahina',
    ur: 'آخری مہینہ, آخری مہینے, پورے دنوں, نو ماہ پورے, آخری دن',
  },
  night: {
    en: 'night, whole night, all night, overnight',
    ru: 'raat, poori raat, sari raat',
    ur: 'رات, پوری رات, ساری رات',
  },
  long: {
    en: '5 minutes, more than 5, over 5, six minutes, ten minutes, 6 minutes, 7 minutes, 8 minutes, 10 min, 10 minutes, 15 min, 15 minutes, 20 minutes, 20 min, half hour, half an hour, not stopping, wont stop, not ending, continuous',
    ru: '{5|6|7|8|10|15|20|30} {min|minute|mint|minat}, das minute, aadhe ghante, aadha ghanta, ruk nahi, khatam nahi, band nahi, musalsal, lagataar',
    ur: 'ختم نہیں, رک نہیں, بند نہیں, دس منٹ, پندرہ منٹ, بیس منٹ, آدھا گھنٹہ, آدھے گھنٹے, مسلسل',
  },
  'many-days': {
    en: '{3|4|5|6|7|three|four|five|six|seven} {days|nights|day|night}, days and nights, for days, a week',
    ru: '{3|4|5|6|7|teen|char|chaar|panch|paanch|chhe|saat} {din|raat|raaton|dinon|raatein}, hafte se, kai din, kai raaton',
    ur: '{3|4|5|6|7|تین|چار|پانچ|چھ|سات} {دن|دنوں|رات|راتوں|راتیں}, ہفتے سے, کئی دن, کئی راتوں',
  },
  once: {
    en: 'once, one time, before',
    ru: 'ek dafa, aik dafa, ek bar, pehle, pehle bhi',
    ur: 'ایک دفعہ, ایک بار, پہلے, پہلے بھی',
  },
  teen: {
    en: 'teenager, as a teen, in school, in college, childhood',
    ru: 'bachpan, school mein, college mein, jawani',
    ur: 'بچپن, سکول میں, کالج میں',
  },
  'half-day': {
    en: '{12|14|16|18|20|24} hours, all day, whole day, since yesterday, since last night, two days, 2 days, not at all, at all',
    ru: 'kal se, {12|24|18} ghante, sara din, poora din, pura din, do din, bilkul nahi, kal raat se, parson se',
    ur: 'کل سے, سارا دن, پورا دن, دو دن, بالکل نہیں, کل رات سے',
  },
  'long-hours': {
    en: '{8|9|10|11|12|13|14} hours, {eight|nine|ten|eleven|twelve} hours',
    ru: '{8|9|10|11|12|aath|nau|das|barah} {ghante|ghanton|ghantay|ghanty}',
    ur: '{8|9|10|11|12|آٹھ|نو|دس|بارہ} گھنٹے',
  },
  'first-day': {
    en: 'first day, day 1, day one, just born, born today, born yesterday, 1 day old, one day old',
    ru: '{pehle|pehlay} din, aaj paida, kal paida, {ek|1|aik} din ka, {ek|1|aik} din ki',
    ur: 'پہلے دن, آج پیدا, کل پیدا, ایک دن {کا|کی}',
  },
  'long-gap': {
    en: '{2|3|4|5|6|7|10|two|three|four|five|six|seven|ten} {days|day|weeks}, a week, one week, a month, sixth day, {fourth|fifth|third} day, since monday, since last week, since yesterday, all week',
    ru: '{2|3|4|5|6|7|8|10|do|teen|char|chaar|paanch|panch|chhe|saat|das} {din|dino|dinon|hafte|haftay}, {ek|1} {hafta|hafte|mahina}, hafta ho gaya, hafte se, mahine se, kal se, parson se, kai din',
    ur: '{2|3|4|5|6|7|10|دو|تین|چار|پانچ|چھ|سات|دس} {دن|دنوں|ہفتے}, {ایک} ہفتہ, ہفتے سے, مہینے سے, چھٹا دن, پانچواں دن, تیسرا دن, کل سے, کئی دن',
  },
  'one-dose': {
    en: 'yesterdays tablet, last night, one dose, one tablet, this morning, yesterday',
    ru: 'kal ki {goli|dawa|dawai}, ek goli, ek dose, raat ki goli, subah ki goli',
    ur: 'کل کی گولی, ایک گولی, رات کی گولی, صبح کی گولی',
  },
  'often-used': {
    en: 'every {2|3|two|three|1|one} hours, every hour, every {two|three} hour, hourly, not working, not helping, no relief, again and again, six times, 6 times, 8 times, ten times',
    ru: 'har ghante, har {2|3|do|teen} {ghante|ghanty|ghantay|ghanton}, baar baar, aram nahi, araam nahi, asar nahi, faida nahi, farq nahi',
    ur: 'ہر گھنٹے, ہر {دو|تین} گھنٹے, بار بار, آرام نہیں, اثر نہیں, فرق نہیں',
  },
  suddenly: {
    en: 'suddenly, sudden, all of a sudden, since {half|an|one} hour, since morning, just now, woke up with',
    ru: 'achanak, ek dam, aik dam, yakdam, aadhe ghante se, subah se, magrib se, fajar se, asar se, zohar se, isha se',
    ur: 'اچانک, ایک دم, یکدم, آدھے گھنٹے سے, صبح سے, مغرب سے, فجر سے',
  },
  brief: {
    en: '{1|one|2|two|half|3|three} {minute|minutes|min|mins}, few seconds, {20|30|40|50} seconds, awake now, normal now, fine now, woke up, recovered, is ok now, okay now',
    ru: '{1|ek|aik|2|do|aadha|3|teen} {minute|min|mint}, chand second, ab hosh, ab hosh mein, ab theek, theek ho {gaya|gayi}, {30|20|40} second',
    ur: '{ایک|دو|تین|آدھا} منٹ, چند سیکنڈ, اب ہوش میں, اب ٹھیک, ٹھیک ہو {گیا|گئی}',
  },
};
