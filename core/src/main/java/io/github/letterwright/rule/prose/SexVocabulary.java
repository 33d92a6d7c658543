package io.github.letterwright.rule.prose;

import java.util.regex.Pattern;

/** The words by which a narrative speaks of persons. */
final class SexVocabulary {

    private static final String ADJECTIVE =
            "(?:(?!(?:with|who|whom|whose|when|where|while|after|that|which|is|was|has|had|of|and|or|for|to|in|on|at|from|by|as|than"
                    + "|report|note|opinion|exam\\w*|finding|recommend\\w*|request|progress|patient"
                    + "|wife|husband|mother|father|son|daughter|brother|sister)s?\\b)"
                    + "[\\w/'’-]+[\\s,]+)";
    private static final String AGED =
            "(?:(?:\\d\\d|(?=[efnost])[a-z]++(?:-[a-z]++)?)[\\s-]{0,3}(?:(?:year|yr)s?\\.?[\\s-]{0,3}old"
                    + "|years\\s+of\\s+age)|\\d\\d[\\s-]?y\\.?\\s?/?\\s?o\\b\\.?)";
    private static final String NOUN =
            "(?:male|female|man|woman|gentleman|lady)\\b(?!['’]s|\\s+(?:athlete|pattern|hormone"
                    + "|physician|provider|doctor|reviewer|partner|colleague|client|co-?worker))";

    /** How an examination finds a patient. */
    private static final String DEMEANOR =
            "(?:pleasant|cooperative|alert|oriented|tearful|anxious|distressed|developed|nourished|groomed|appearing"
                    + "|obese|overweight|thin|muscular|healthy|sad|tired)";

    /** What is an injured worker's own even where a physician speaks. */
    static final String BODY =
            "(?:pain|complaints?|treating\\s+(?:physician|provider|doctor)|symptoms?|symptomatology|injur(?:y|ies)"
                    + "|function|functioning|activities\\s+of|ADLs?|sleep|mood"
                    + "|depression|anxiety|weight|BMI|medications?|meds|condition|gait|posture|stance|motion"
                    + "|strength|grip|cane|walker|diabetes"
                    + "|hypertension|asthma|vision|(?:eye)?sight|hearing|memory|concentration|appetite|balance"
                    + "|speech|voice|scars?|wounds?|incision|stump|hardware|graft"
                    + "|blood\\s+(?:pressure|sugars?)|A1c|fatigue|nightmares?|flashbacks|panic|PTSD|stamina|endurance"
                    + "|tolerance|flexion|extension|abduction|reflexes|numbness|tingling|swelling"
                    + "|stiffness|weakness|spasms?|radiculopathy|arthritis|headaches?|migraines?|tinnitus|dizziness"
                    + "|(?:(?:early|mid|late)[\\s-]+)?(?:teens|twenties|thirties|forties|fifties|sixties|[2-6]0['’]?s)|disability|impairment|recovery|limp|atrophy|seizures?|heartburn|reflux"
                    + "|brace|splint|cast|crutch(?:es)?|wheelchair|TENS|hearing\\s+aids?|dentures?|quality\\s+of\\s+life"
                    + "|ANATOMY)\\b";

    /** The parts of the body, as letters call them. */
    static final String ANATOMY =
            "(?:head|scalp|skull|forehead|temples?|face|cheeks?|chin|jaw|mouth|lips?|tongue|gums?|tooth|teeth"
                    + "|molars?|nose|nostrils?|sinus(?:es)?|eyes?|eyelids?|eyebrows?|cornea|retina|pupils?|ears?|eardrums?"
                    + "|throat|larynx|neck|nape|shoulders?|shoulder\\s+blades?|scapulae?|clavicles?|collarbone|armpits?|axillae?"
                    + "|(?:upper\\s+|fore)?arms?|elbows?|wrists?|hands?|palms?|knuckles?|fingers?|thumbs?|fingertips?|nails?"
                    + "|chest|breasts?|ribs?|sternum|lungs?|heart|trunk|torso|back|spine|flanks?|sides?|waist|abdomen|belly|stomach"
                    + "|navel|liver|kidneys?|spleen|pancreas|gallbladder|bowels?|colon|rectum|bladder|prostate|uterus"
                    + "|testicles?|scrotum|penis|vagina|pelvis|groin|hips?|buttocks?|gluteals?|sacrum|coccyx|tailbone"
                    + "|extremit(?:y|ies)|limbs?|legs?|thighs?|hamstrings?|quadriceps|quads?|knees?|kneecaps?|patellae?|shins?"
                    + "|cal(?:f|ves)|ankles?|heels?|foot|feet|arch(?:es)?|soles?|insteps?|forefoot|toes?|skin|muscles?|joints?"
                    + "|nerves?|tendons?|ligaments?|bones?|discs?|meniscus|menisci|cuff|biceps|triceps|deltoid|trapezius"
                    + "|femur|tibia|fibula|humerus|radius|ulna|Achilles|body)";

    private static final String LIFE =
            "(?:job|trade|work|dog|home|house|usual|shift|duties|occupation"
                    + "|benefits|lifting|scores?|return|circumstances|situation|employer|career|hobbies"
                    + "|lifestyle|claim|chores|household|housework|commute|stairs|wages|salary|schooling|childhood|marriage|divorce|faith|church"
                    + "|apartment|garden|yard|bed(?:room)?|bathroom|kitchen|toilet|shower|bath|bicycle|desk|keyboard|uniform|boots|shoes?|socks"
                    + "|MRIs?|x-?rays|labs|urine|progress|improvement|gains|deficits?|age|height|diet|habits?|drinking|smoking|relapse|anger"
                    + "|irritability|temper|grief|guilt|fears?|energy|spirits|confidence|motivation|compliance|adherence|needs|rehabilitation)\\b";

    /** What hardly anybody else does in a letter. */
    private static final String SUFFER =
            "(?:complains?|complained|underwent|sustained|suffers|suffered|rates\\s+(?!his|her)|weighs|smokes"
                    + "|ambulates|limps|fell|slipped|tripped|twisted|injured|strained|hurt|re-?injured"
                    + "|returned\\s+to\\s+(?:work|full|modified)|stopped\\s+working"
                    + "|continues\\s+to\\s+(?:have|experience|complain|be|take|work|suffer|report)"
                    + "|(?:is|was|remains|remained)\\s+(?:(?:also|currently|still|not|now|otherwise)\\s+)?"
                    + "(?:injured|temporarily|permanent(?:ly)?|off\\s+work|lifting|hit|struck"
                    + "|symptomatic|(?:(?:well|highly|very)\\s+)?(?:motivated|compliant|cooperative|tearful)|disabled|totally|hospitalized|discharged"
                    + "|an?\\s+(?:[\\w-]+\\s+){0,2}(?:candidate|(?:non-?)?smoker|diabetic|responder|case\\s+for)\\b)"
                    + "|(?:has|had)\\s+(?:persistent|ongoing|chronic|undergone|failed|low\\s+back|neck"
                    + "|knee|shoulder|(?:(?:only|just|about|at\\s+least|up\\s+to)\\s+)?\\d+(?:\\s*(?:to|-|of)\\s*\\d+)?(?!\\s+years)|been\\s+(?:off\\s+work|diagnosed|declared))\\s)";

    /** What somebody else may do as well. */
    private static final String ACT =
            "(?:(?:had|has)\\s+to\\s+(?!(?:request|recommend|refer|prescrib|order|operat|review|treat|defer|give|write))\\w+"
                    + "|(?:is|was)\\s+(?:un)?able\\s+to|began|started|tried|manages|managed"
                    + "|struggles|struggled|hopes\\s+to|would\\s+(?:like|prefer|rather)|can(?:not|['’]t)|could\\s+(?:only|hardly|barely|not|no\\s+longer)"
                    + "|(?:does|did)(?:\\s+not|n['’]t)\\s+(?:have|take|work|smoke|drink|walk|drive|sleep|tolerate)"
                    + "|denies|presents|presented|takes|works|worked|lives|walks|lacks|cannot|wears|uses"
                    + "|used(?:\\s+to)?|developed|exhibits|would\\s+benefit|never|finished|completed|attended"
                    + "|sleeps|slept|wakes|awakens|naps|eats|cooks|cleans|gardens|goes|went|gained|lost|missed"
                    + "|wants|wishes|avoids|climbs|stands|sits|bends|runs|ran|swims|exercises|resumed|quit"
                    + "|recovered|experiences|experienced|volunteers|wore|drove|climbed|reinjured"
                    + "|stopped|needs|tolerates|drinks|drives|no\\s+longer|last\\s+(?:worked|had)"
                    + "|(?:has|had)\\s+(?!(?:(?:also|already|since|previously|now|recently|not|never)\\s+)?"
                    + "(?:request|recommend|ask|prescri|seen|given|perform|not(?:ed|es)|review|treat"
                    + "|follow|order|referr|advis|propos|opin|submit|document|provid|writt|diagnos"
                    + "|examin|evaluat|operat|told|set|been\\s+\\w+ing|chang|discuss|explain|the\\s+authority))"
                    + "|(?:is|was|remains)\\s+(?!(?:(?:also|currently|now|not)\\s+)?(?:request|recommend|ask"
                    + "|prescri|seeing|treating|ordering|planning|propos|board|the\\s|unclear|of\\s+the"
                    + "|concerned|aware))"
                    + "|can\\s+(?:do|walk|sit|stand|lift|cook|drive|work|perform|only|no\\s+longer)"
                    + "|could\\s+not\\s+(?:walk|sit|stand|lift|work|button|carry))";

    /** What a worker says; a physician says it of "the patient", or recommends. */
    private static final String SAY =
            "(?![^.;]{0,120}\\band\\s+(?:therefore\\s+|then\\s+)?(?:requests?|requested|recommends?|recommended|asks|asked|prescribes|orders|proposes|plans)\\b)(?:reports?|reported|states?|stated|says|said|tells|told|feels|felt|describes?|described"
                    + "|rates|rated|admits|admitted|believes|hopes|fears|worries|worried)\\b"
                    + "(?!\\s+(?:that\\s+|in\\s+\\w+\\s+\\w+\\s+that\\s+)?(?:the\\s+|this\\s+|an?\\s+|no\\s+)?"
                    + "(?:WORKER|request\\w*|treatment|surgery|procedure|injection|therapy|medication"
                    + "|documentation|guideline\\w*|MTUS|ODG|ACOEM|UR|he\\b|she\\b|his\\b|her\\b|further"
                    + "|additional|it\\s+is|there\\s+(?:is|are)))";

    static final String DOCTOR =
            "(?:Dr\\b|doctors?|physicians?|providers?|surgeons?|\\w++(?<=pedist|ologist|iatrist|opractor"
                    + "|upuncturist)|therapist|specialist|evaluator|QME|AME|PTP|M\\.?D\\b|D\\.?C\\b"
                    + "|reviewer|nurse|NP\\b|PA-?C\\b|examiner|consultant|internist|dentist|prescriber"
                    + "|practitioner|clinician)";
    static final String OTHER =
            "(?:wife|husband|spouse|mother|father|parents?|brothers?|sisters?|daughters?|sons?|child(?:ren)?"
                    + "|baby(?!\\s+aspirin)|girls?|boys?|family|friends?|boyfriend|girlfriend|partner|attorney|counsel"
                    + "|lawyer|adjuster|supervisor|employer|co-?workers?|manager|boss|foreman|assailant"
                    + "|inmate|driver|customer|client|students?|suspect|perpetrator|the\\s+(?:man|woman)|robber|thief|gunman|interpreter|owner|passenger"
                    + "|(?:restrain|lift|transferr?|turn|mov|reposition|assist|catch|bath|carry|pull|hold|push|shower)ing"
                    + "\\s+(?:(?:an?|the|his|her)\\s+)?(?:[\\w-]+\\s+){0,2}(?:patient|client|resident)"
                    + "|(?:patient|client|resident)\\s+(?:(?:that|whom|who)\\s+)?(?:she|he)\\s+(?:was|had)"
                    + "|(?:attack|assault|kick|punch|bit|struck|hit|grabb?|push|head-?butt|scratch|knock)(?:ed|ten|ing)?\\s+(?:\\w+\\s+)?by"
                    + "\\s+(?:an?|the|his|her)\\s+(?:[\\w-]+\\s+){0,2}(?:patient|client|resident|man|woman)"
                    + "|an?\\s+(?:combative|agitated|violent|psychotic|demented|heavy|obese|aggressive|confused)\\s+(?:[\\w-]+\\s+)?patient"
                    + "|an?\\s+patient|(?<!\\bis\\s)an?\\s+(?:fe)?male\\s+patient|another\\s+patient"
                    + "|patients|people|men|women|resident|aunt"
                    + "|uncle|cousins?|fianc\\w+|grand\\w+|niece|nephew|neighbou?r|colleague|administrator|someone|somebody)";
    static final String WORKER =
            "(?:patient|claimant|injured\\s+(?:worker|employee)|applicant|employee|IW)";

    private static final String KIN =
            "(?:wife|husband|spouse|mother|father|parents|brothers?|sisters?|daughters?|sons?|child(?:ren)?|family(?!\\s+(?:pract|med|phys|doc|nurse))|uncle|aunt|cousin"
                    + "|nephew|niece|grand\\w+|girlfriend|boyfriend|fianc\\w+|landlord|neighbou?rs?|boss|foreman|employer|supervisor)";

    /** Whose patient the injured worker is; a physician has nurses, assistants and colleagues. */
    private static final String OWN_DOCTOR =
            "(?:physician(?!['’]?s?\\s+assistant)|doctors?|surgeon|PTP|chiropractor|psychologist|psychiatrist|podiatrist|dentist|internist|cardiologist|neurologist"
                    + "|orthopedist|primary\\s+care\\s+provider|PCP|attorney|lawyer)";

    /** One thing after another that bears on who is spoken of; each alternative is a group. */
    static final Pattern PERSONS =
            pattern(
                    "(?<either>(?:his|him|he|her|she|hers)(?:\\s*/\\s*|\\s+or\\s+)(?:his|him|he|her|she|hers)"
                            + "|s/he|\\(s\\)he)",
                    "(?<noun>AGED[\\s,-]+ADJECTIVE{0,5}?NOUN"
                            + "|(?:WORKER|he|she)\\W+(?:\\(\\w+\\)\\W+)?is\\s+an?\\s+ADJECTIVE{0,6}?NOUN"
                            + "|this\\s+ADJECTIVE{0,5}?NOUN|the\\s+(?:gentleman|lady)\\b"
                            + "|an?\\s+ADJECTIVE{0,3}?(?:gentleman|lady)\\b"
                            + "|an?\\s+(?:young|middle-aged|elderly|adult)\\s+NOUN"
                            + "|an?\\s+(?:(?:very|well-?)\\s*)?(?:DEMEANOR[\\s,]+(?:and\\s+)?){1,4}NOUN"
                            + "|(?<=\\bin\\s)an?\\s+ADJECTIVE{0,2}NOUN\\s+of\\s+(?:[2-8]\\d\\b(?!\\s*%)|(?:his|her|this)\\s+age\\b)"
                            + "|(?<=\\b(?:for|in|as|is|describes?)\\s)(?<!\\bcar(?:ing|ed)\\sfor\\s)an?\\s+ADJECTIVE{0,2}NOUN\\s+who\\s+(?!(?:is|was)\\s+(?:pregnant|nursing)|may|might|becomes)\\w+"
                            + "|(?:sex|gender)\\s*:\\s*(?:fe)?male)",
                    "(?<letter>(?:AGED[\\s,-]+(?:right[- ]handed\\s+)?|(?<![.$-])[2-8]\\d)(?-i:[MF])\\b(?![.'’])"
                            + "|^[2-8]\\d\\s(?-i:[MF])\\b)",
                    "(?<aged>AGED(?<trade>[\\s,-]+(?:[\\w/-]+[\\s]*){0,4}))",
                    "(?<title>(?:Mr|Ms|Mrs|Miss)\\b\\.?\\s+(?:\\[?[\\w'’-]+(?-i:\\s+\\p{Lu}\\w+)?\\]?|(?=\\s|is\\b)))",
                    "(?<other>OTHER)\\b(?:\\s+of\\s+(?:the|this|our)\\s+WORKER\\b)?+",
                    "(?<worker>WORKERs?(?:['’]s?)?)\\b",
                    "(?<doctor>DOCTOR)\\b",
                    "(?<body>(?:his|her)\\s+ADJECTIVE{0,3}BODY)",
                    "(?<whose>(?:his|her)(?=\\s+(?:(?:own|late|then|present|former|current|new|treating|primary|family|elder|older|younger|little|\\d+[- ]years?[- ]old)\\s+){0,2}(?:KIN|OWN)\\b))",
                    "(?<life>(?:his|her)\\s+LIFE)",
                    "(?<suffer>(?:he|she)\\s+(?:(?:also|then|already|now|still|again)\\s+)?SUFFER)",
                    "(?<act>(?:he|she)['’]s\\s+(?:(?:also|already|since|only|now|still)\\s+)?(?:on|been|had|taking|in|off|using|gained|regained|lost|tried|failed|used|completed|finished|returned|improved|missed|reached|stopped|worked|lived|made|undergone|not\\s+working)\\b"
                            + "|(?<=\\bwhile\\s)(?:he|she)\\s+was\\s+\\w+ing\\b"
                            + "|(?:he|she)\\s+(?:(?:also|then|already|now|still|again)\\s+)?ACT)",
                    "(?<say>(?:he|she)\\s+(?:(?:also|then|now|still|further)\\s+)?[\"“]?SAY)",
                    "(?<object>(?<!\\b(?:by|from|per|to|with|under|and|or|ask|asks|asked|than|of|as|like)\\s)(?:him\\b|her(?=\\s*[,.;:)]|\\s+(?:to|for|from|with|in|on|at|as|and|or|but|once|twice|a|an|the|that|this|off|back|precisely|only|because|since|when|if|every|no|not|about|again|into|out|up)\\b)))",
                    "(?<any>he|she|his|hers?|him(?:self)?|herself)\\b");

    private SexVocabulary() {}

    private static Pattern pattern(String... kinds) {
        return Pattern.compile(
                "(?=[\\w(])(?<![\\w/\\[])(?:"
                        + String.join("|", kinds)
                                .replace("AGED", AGED)
                                .replace("ADJECTIVE", ADJECTIVE)
                                .replace("DEMEANOR", DEMEANOR)
                                .replace("NOUN", NOUN)
                                .replace("KIN", KIN)
                                .replace("OWN", OWN_DOCTOR)
                                .replace("BODY", BODY)
                                .replace("ANATOMY", ANATOMY)
                                .replace("LIFE", LIFE)
                                .replace("SUFFER", SUFFER)
                                .replace("ACT", ACT)
                                .replace("SAY", SAY)
                                .replace("DOCTOR", DOCTOR)
                                .replace("OTHER", OTHER)
                                .replace("WORKER", WORKER)
                        + ")",
                Pattern.CASE_INSENSITIVE);
    }
}
