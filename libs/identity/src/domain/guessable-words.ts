/**
 * Words that lists of stolen passwords begin with, in the languages of the house, and words of this place. Short on
 * purpose: it is asked whether a password is made of nothing else (NIST SP 800-63B, 3.1.1.2: commonly used, dictionary
 * and context-specific words).
 */
export const GUESSABLE_WORDS: readonly string[] = `
  samprova provning samverkan feasibility clinical klinisk kliniske kliniska trial trials studie studier study studies
  sponsor research forskning hospital sjukhus sjukehus sygehus helse region portal coordinator koordinator investigator
  sweden sverige svensk denmark danmark dansk norway norge norsk nordic norden stockholm goteborg malmo uppsala lund
  umea linkoping orebro oslo bergen trondheim tromso kobenhavn copenhagen aarhus odense aalborg
  password passwords passwort passphrase passord losenord losen adgangskode kodeord kennwort contrasena
  login logon signin welcome valkommen velkommen willkommen hello hallo hejhej hemlig hemmelig hemmelighet secret
  change changeme changethis default temporary temp test testing tester guest user username admin administrator root
  master manager system server letmein access open sesame qwerty qwertyuiop qwertz asdf asdfgh asdfghjkl zxcvbn zxcvbnm
  qazwsx qazwsxedc wsxedc abc abcd abcde abcdef abcdefg abcdefgh iloveyou love lovely jagalskardig jegelskerdig
  princess prinsessa prinsesse sunshine solsken solskin dragon monkey football fotboll fotball fodbold soccer hockey
  baseball basketball superman batman spiderman pokemon starwars shadow michael jordan charlie jennifer daniel thomas
  anders andersson johansson karlsson hansen olsen jensen nielsen flower summer winter spring autumn sommar sommer
  vinter host hosten var varen foraret january february march april may june july august september october november
  december januari februari mars maj juni juli augusti oktober januar februar marts mai august monday tuesday wednesday
  thursday friday saturday sunday mandag tisdag tirsdag onsdag torsdag fredag lordag sondag computer dator
  internet google facebook apple microsoft windows office whatever trustno blink nothing killer hunter ranger
  buster tigger pepper ginger cookie chocolate banana cheese coffee family familie mother mamma father pappa baby angel
  freedom liberty money america london paris please the my your our mitt min din dit ditt
  and och og is er new ny gammal gammel good god bra best
`
  .trim()
  .split(/\s+/);
