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
};
