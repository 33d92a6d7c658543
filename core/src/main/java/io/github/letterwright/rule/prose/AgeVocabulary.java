package io.github.letterwright.rule.prose;

import java.util.regex.Pattern;

/** The words by which a narrative tells how old somebody is, and who. */
final class AgeVocabulary {

    /** What ends the name of a trade, as in "a mail carrier of 52". */
    private static final String TRADE =
            "(?:(?<!\\b(?:numb|ord|pow|cent|lett|lay|corn|quart|ti|pap|ev|nev|eith|oth|clust|regist|chapt|count|off|answ|mann|matt|remaind|transf|fev|should|cancer|ulc|filt|spac|plast|maj|min|fact|err|flo|tum|supervis|pass|neighb|own))(?:er|or)"
                    + "|\\w{3}(?<!\\b(?:wa|l|check|m|tw|h))ist|\\b(?:fire|police|sales|fore|line|repair|delivery|work|milk|mail|trades|door|journey)m[ae]n"
                    + "|(?:electric|technic|custod|librar|music|mechanic)(?:ian)?|attendant|assistant|accountant|sergeant|clerk|nurse|cook|chef|guard"
                    + "|aide|teller|mason|maid|housekeeper|pilot|deputy|welder|apprentice|secretary|operator)";

    /** How a letter goes on after "at 52" when it is the age of now. */
    private static final String PRESENTLY =
            "(?:(?:and\\s+)?with(?:out)?\\s+(?:an?|his|her|no|such|this)\\b|without\\b"
                    + "|(?:he|she|th(?:e|is)\\s+(?:[\\w-]+\\s+){1,2}|(?:Mr|Mrs|Ms)\\.?\\s+[\\p{L}'’-]+\\s+)"
                    + "\\s*(?:['’]s\\b|(?:is|has|still|remains|can|cannot|needs|meets|belongs|does|falls|may|might|would|should|will)\\b))";

    static final String YEARS =
            "(?<years>\\d{2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)"
                    + "(?:[\\s-]+(?:one|two|three|four|five|six|seven|eight|nine))?)";
    static final String OLD =
            "\\s?-?\\s?(?:(?:year|yr)s?\\.?\\s?-?\\s?old\\b|years\\s+of\\s+age\\b"
                    + "|y\\.?\\s?/?\\s?o\\b\\.?)";

    /** What every age has in it; quick to look for. */
    static final Pattern NUMBER =
            Pattern.compile("\\d\\d(?![\\d/])|(?i:twen|thir|for|fif|six|seven|eigh)t");

    static final Pattern AGE =
            pattern(
                    "(?=[\\da-z])(?<![\\w/.])(?:"
                            + YEARS
                            + OLD
                            + "|\\baged?\\s*:?\\s*(?<aged>\\d{2})(?![\\d/%]|\\s*-|\\s+to\\s|\\.\\d)"
                            + "|(?<letter>[2-8]\\d)(?-i:[MF])\\b(?!\\s*(?:catheter|foley|french|needle))"
                            + "|(?:man|male|woman|gentleman|lady|female|claimant|worker|employee)\\s+"
                            + "of\\s+(?<of>[2-9]\\d)(?=\\s*(?:[,;)]|[.](?!\\d)|$"
                            + "|(?:and|who|whose|with|without|in|at|on)\\b))"
                            + "|\\b(?:patient|pt\\.?|claimant|worker|employee|applicant|he|she|(?:Mr|Mrs|Ms)\\.?\\s+(?:[\\p{L}'’-]{2,20}|\\p{Lu}\\.?))"
                            + "(?:\\s+is|['’]s)\\s+(?:now\\s+|currently\\s+)?(?<bare>[2-9]\\d)"
                            + "(?=\\s*(?:[,;)]|[.](?!\\d)|$|and\\b))"
                            + "|\\b(?:patient|claimant|applicant|worker|(?:Mr|Mrs|Ms)\\.?\\s+[\\p{L}'’-]{2,20}|(?:Mr|Mrs|Ms)\\.?\\s+\\p{Lu}\\.?)"
                            + "(?:,\\s+(?<comma>[2-9]\\d)(?=\\s*,\\s*(?!\\d))|\\s+\\((?<bracket>[2-9]\\d)(?=\\)|,\\s*[a-z]))"
                            + "|(?:(?:^|(?<=[.;:(]\\s))at|(?<=[,;:—–]\\s)at|(?<=\\b(?:and|but|as)\\s)at)\\s+(?:age\\s+|the\\s+age\\s+of\\s+)?(?<at>[2-9]\\d)"
                            + "(?=,?\\s+PRESENTLY)"
                            + "|[a-z]++(?=\\s+of\\s+[2-9])(?<=TRADE)\\s+of\\s+(?<trade>[2-9]\\d)(?=\\s*(?:[,;)]|[.](?!\\d)|$|(?:who|whose|with|without)\\b))"
                            + "|\\b(?:he|she|patient|claimant|applicant|worker|who)\\s+(?:has\\s+)?(?:just\\s+|recently\\s+)?turned\\s+(?<turned>[2-8]\\d)"
                            + "(?=(?:\\s+(?:(?:this|last|in)\\s+)?[a-z]{3,10})?\\s*(?:[,;).](?!\\s*(?:19|20)\\d)|$|and\\b))"
                            + "|(?:(?:he|she|patient|claimant|applicant|worker)\\s+is(?:\\s+(?:now|still))?|man|woman|gentleman|lady|male|female|worker|claimant|applicant|patient|employee|person|[a-z]++(?=,?\\s+in\\s+(?:his|her|their)\\s)(?<=TRADE))"
                            + ",?\\s+in\\s+(?:his|her|their)\\s+(?:(?:early|mid|middle|late)[\\s-]+)?(?<decade>[2-8]0['’]?s|(?:twen|thir|for|fif|six|seven|eigh)ties)\\b"
                            + ")");

    /** Somebody or something else that is so old. */
    static final Pattern OTHER_AFTER =
            Pattern.compile(
                    "^[\\s,-]*(?:(?!(?:the|an?|with|is|was|who|whose|has|had|and|of|in|for|to|on|from|by)\\b)[\\w-]+\\s+){0,3}?(?:injur(?:y|ies)|claims?|history|hardware|daughters?"
                            + "|sons?|child(?:ren)?|boys?|girls?|wife|husband|spouse|mother|father"
                            + "|brother|sister|kids?|grand\\w+|nephew|niece|fracture|tear|scar"
                            + "|problem|stud(?:y|ies)|MRI|films?|reports?|brace"
                            + "|(?:house|car|truck)(?!\\s+(?:[a-z]+(?:er|or|man|woman|ist)|attendant|mechanic)\\b)"
                            + "|college|student|fusion|prosthes\\w+|implant|replacement|surgery|data(?!\\s+entry\\b)"
                            + "|inmate|resident|co-?worker|boyfriend|girlfriend|partner|passenger)\\b"
                            + "|^['’]s?\\b"
                            + "|^\\W*(?:(?:male|female|man|woman|worker)\\W+)?(?:at\\s+(?:the|that)\\s+time"
                            + "|at\\s+injury|when\\b|on\\s+the\\s+(?:date|day)|or\\s+(?:older|younger|over)"
                            + "|and\\s+(?:older|younger|over))",
                    Pattern.CASE_INSENSITIVE);

    static final Pattern OTHER_BEFORE =
            Pattern.compile(
                    "\\b(?:at|over|under|than|least|above|below|between|since|until|from|after|before|to|for"
                            + "|if|then|when|was|were|birth|appears?|looks?|stated|in|of|or|and|by"
                            + "|approximately)\\W+(?:an?\\s+|the\\s+|age\\s+(?:of\\s+)?)?$"
                            + "|\\bas\\s+an?\\s+(?:\\w+\\s+)?(?:boy|girl|child|kid|teen\\w*|youth|student)\\W+$"
                            + "|(?:wife|husband|spouse|mother|father|brother|sister|daughters?|sons?|child"
                            + "|children|family|parents?|grand\\w+|patients|men|women|adults|those"
                            + "|individuals|persons|people|workers|ODG|ACOEM|MTUS|guidelines?|study"
                            + "|studies|literature|co-?worker|physician|surgeon|passenger|inmate"
                            + "|an?other|other|driver\\s+of|resident|client)\\b\\W*(?:[\\w'’-]+\\W+){0,6}$",
                    Pattern.CASE_INSENSITIVE);
    static final Pattern PRESENT =
            Pattern.compile(
                    "\\b(?:patient|claimant|worker|employee|applicant|individual|he|she)\\W+(?:\\(\\w+\\)\\W+)?"
                            + "(?:is|was)\\W+(?:an?\\s+)?(?:now\\s+|currently\\s+)?$",
                    Pattern.CASE_INSENSITIVE);

    /** Somebody who may be the one spoken of next. */
    static final Pattern RELATIVE =
            Pattern.compile(
                    "\\b(?:wife|husband|spouse|mother|father|brother|sister|daughters?|sons?|child(?:ren)?"
                            + "|partner|girlfriend|boyfriend|friend|neighbou?r|co-?worker|(?:other|the)\\s+driver"
                            + "|passenger|assailant|supervisor|physician|surgeon|doctor)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** One person, and not "in women of 50". */
    static final Pattern ONE =
            Pattern.compile(
                    "\\b(?:an?|this)\\s+(?:(?!other\\b)[\\w-]+\\s+){0,2}$",
                    Pattern.CASE_INSENSITIVE);

    /** How a letter leads up to its patient, and not to "when a man in his twenties ran by". */
    static final Pattern LEAD =
            Pattern.compile(
                    "(?:^|,|\\b(?:is|this|the))\\s*+(?:(?!(?:when|while|by|that|who|which|as|and)\\b)[\\w-]+\\s+){0,4}$",
                    Pattern.CASE_INSENSITIVE);

    private static final String HARM =
            "(?:injur\\w+|accident|incident|DOI|fell|fall|hurt|crash|collision|assault(?:ed)?|attacked|struck)";

    /** An age of long ago: at the injury, or at "that time", whichever it was. */
    static final Pattern THEN =
            Pattern.compile(
                    ("(?:(?:\\b(?:was|aged|being)|,)\\s+(?:then\\s+)?(?:an?\\s+)?|(?<=\\s)at\\s+(?:the\\s+)?age\\s+(?:of\\s+)?)(?<then>[1-7]\\d)"
                                    + "(?:OLD)?,?\\s+(?:(?<time>at\\s+(?:that|the)\\s+time(?!\\s+(?:of|that))|then\\b)"
                                    + "|(?:at|on)\\s+(?:(?:the|that)\\s+)?(?:(?:time|date|day)\\s+of\\s+(?:(?:the|his|her|this)\\s+)?)?(?:\\w+\\s+)?HARM\\b"
                                    + "|when\\s+(?:(?:he|she|the|this|it|her|his|\\w+\\s+injury)\\s+)(?:\\w+\\s+){0,3}?HARM\\b)")
                            .replace("OLD", OLD)
                            .replace("HARM", HARM),
                    Pattern.CASE_INSENSITIVE);

    /** What an age may be of the time of. */
    static final Pattern EVENT =
            Pattern.compile(
                    "\\b(?:(?<injury>HARM)|surger\\w+|operat\\w+|hired|began|started|retire\\w+|\\w+ectomy|fusion|arthroplasty|repair|diagnos\\w+)\\b"
                            .replace("HARM", HARM),
                    Pattern.CASE_INSENSITIVE);

    /**
     * "Caught a resident (a man of 81": the age of the one just spoken of, who is not the worker.
     */
    static final Pattern APPOSITION =
            Pattern.compile(
                    "(?:(?<!\\bis\\s)\\b(?:an?|another|the\\s+other|ing)\\s+(?:[\\w'’-]+\\s+){0,2}(?:patient|resident|client|inmate|prisoner"
                            + "|customer|passenger|pedestrian|tenant|child|cyclist|shoplifter|guest|visitor|stranger)"
                            + "|\\b(?:his|her|the|an?)\\s+(?:[\\w'’-]+\\s+){0,2}(?:resident|supervisor|manager|boss|foreman|superior|owner|colleague|co-?worker"
                            + "|employer|teammate|roommate|landlord|neighbou?r|partner|assailant|robber|friend|uncle|aunt|cousin|in-law|fianc\\w+|other\\s+\\w+)"
                            + "|(?:\\b(?:whose|another|the\\s+other)|(?<!he|claimant|patient|worker|applicant|employee)['’]s)\\s+(?:(?!(?:is|was|has)\\b)[\\w'’-]+\\s+){0,2}[\\w'’-]+(?=\\s*[,(–—]))"
                            + "\\s*(?:[,(–—-]|\\b(?:who|that)\\b)\\s*(?:(?:who\\s+)?(?:is|was)\\s+)?(?:aged?\\s+)?(?:an?\\s+(?:[\\w-]+\\s+){0,3})?$"
                            + "|\\b(?:(?:lift|transferr|turn|mov|reposition|catch|bath|carry|pull|hold|push|restrain|assist|feed|dress|arrest|attend\\w*\\s+to)ing"
                            + "|attending\\s+to|caring\\s+for|car(?:es|ed)\\s+for|look\\w*\\s+after|caught|lifted|restrained|by)\\s+an?\\s+(?:[\\w-]+\\s+){0,2}$",
                    Pattern.CASE_INSENSITIVE);

    private AgeVocabulary() {}

    private static Pattern pattern(String shape) {
        return Pattern.compile(
                shape.replace("PRESENTLY", PRESENTLY).replace("TRADE", TRADE),
                Pattern.CASE_INSENSITIVE);
    }
}
