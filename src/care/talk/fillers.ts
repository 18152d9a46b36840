import { foldWord } from './foldWord.ts';

/** Courtesy and grammar: words that people put around any question and that tell nothing of what it is about. */
const words = {
  latin: `a an the i im me my mine we our you your he she his her they them their it its is are was were be been do does did
    can could should would will shall may might must to of in on at for with by from and or so if then than as this that
    these those there here please plz pls kindly tell about any some have has had get got give gives need want know what whats
    hi hello salam assalam alaikum walaikum sir madam maam dr doctor sahib sahab bhai
    behan baji api aunty thanks thank ok okay just also very too really explain info information advice guide help
    hai hain hy he hun hoon ho hota hoti hote hoga hogi honge tha thi the ka ki ke kay ko se say mein mai main par pe per
    ne na bhi to toh hi aur ya agar phir mujhe muje mera meri mere aap ap apka aapka apki apne hum hamara hamari woh wo yeh
    ye is us in un kya kia kis kisi koi kuch kuchh
    batayein batain bataein batao bata dein den do dijiye chahiye chahie chaiye karna karni karne karein karen karun kren kro
    kar krna krni karo sakta sakti sakte skta skti skte wala wali wale ji jee meharbani baraye shukriya zara lena leni
    mashwara maloomat bare baare liye lie wajah which who kon kaun kaunsa kaunsi konsa konsi si sa woman women aurat khatoon
    during dauran doran allowed possible mumkin hona ab now really karwana karwani karwate karwayein karwaun krwana cheez lagta
    lagti lagte jana jaye jati parta parti pare bohat bohot ek aik thing things like such`,
  urdu: `ہے ہیں ہوں ہو ہوتا ہوتی ہوتے ہوگا ہوگی تھا تھی تھے کا کی کے کو سے میں پر نے نہ بھی تو ہی اور یا اگر پھر مجھے میرا میری میرے
    آپ آپکا ہم ہمارا وہ یہ اس ان کیا کس کسی کوئی کچھ بتائیں بتا دیں بتاؤ چاہیے
    کرنا کرنی کرنے کریں کروں کر سکتا سکتی سکتے والا والی والے جی مہربانی براہ کرم شکریہ ذرا لیے بارے ڈاکٹر صاحب سلام
    السلام علیکم بھائی باجی آپا لینا لینی ہونا جائے جائیں کون کونسا کونسی سا سی عورت خاتون
    دوران ممکن اب کروانا کروانی کرواتے کروائیں چیز لگتا لگتی لگتے جانا جاتی پڑتا پڑتی پڑے بہت ایک`,
};

const split = (list: string): string[] => list.trim().split(/\s+/);

/** Folded as the words of a question are. */
export const fillers: ReadonlySet<string> = new Set([...split(words.latin), ...split(words.urdu)].map(foldWord));
