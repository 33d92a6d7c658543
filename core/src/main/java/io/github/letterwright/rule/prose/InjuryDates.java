package io.github.letterwright.rule.prose;

import io.github.letterwright.rule.prose.DateMention.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates that a narrative gives to the injury. */
public final class InjuryDates {

    private static final String LINK =
            "\\W*(?:(?:is|was|of|on|in|as|listed|given|reported|documented|noted|stated|being|the"
                    + "|to|be|for|this|claim|industrial|injury|approximately|about|around|or)\\b\\W*){0,5}$";

    /** The date of the injury by its name, and what may stand between the name and the date. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(?:(?i:dates?\\s+of\\s+(?:the\\s+|this\\s+|(?:his|her)\\s+)?"
                            + "(?:(?:industrial|original|work|alleged|occupational|reported)\\s+)*"
                            + "(?:injury|loss|accident))(?:\\W{0,2}DOI\\b)?"
                            + "|DOI|D\\.O\\.I\\.|DOL|(?i:(?:injury|loss)\\s+date))"
                            + "(?i:"
                            + LINK
                            + ")");

    /** "A 2/3/2010 date of injury". */
    private static final Pattern NAMED_AFTER =
            Pattern.compile(
                    "^\\s+(?:DOI\\b|(?i:(?:date\\s+of|industrial|work(?:-related)?|occupational)\\s+injury\\b))");

    /** What else may have a date. */
    private static final String EVENT =
            "(?:underwent|surgery|performed|seen|evaluat|MRI|CT\\b|report|exam|visit(?!or)|treat|note|operat"
                    + "|arthroscop|inject|therap|repair|fusion|return|diagnos|presented|began|started"
                    + "|stopped|since|following|after|prior|before|post|status|request|review)";

    private static final Pattern OTHER_EVENT =
            Pattern.compile("\\b" + EVENT, Pattern.CASE_INSENSITIVE);

    /** Before a day; "in" is before one whose month comes first, "in May of 2010, on the 7th". */
    private static final Pattern ON = Pattern.compile("\\b[OoIi]n\\s*$");

    /** An injury and its date, with no other event between the two. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?<!\\bfor\\s(?:the|his|her|this|that)\\s)\\binjur(?:y|ies|ed)\\b"
                            + "(?:(?!\\b"
                            + EVENT
                            + ")[^.;]){0,120}?"
                            + "(?:\\b(?:on|of|dated|in)\\b|[:(]|\\boccurr\\w+)\\s*"
                            + "(?:or\\s+about|approximately|about|around)?\\s*$"
                            + "|\\b(?:was|were|who|claimant|worker|employee|patient|he|she)\\s+injured\\s+$",
                    Pattern.CASE_INSENSITIVE);

    /** What has lasted since the injury. */
    private static final Pattern SINCE =
            Pattern.compile(
                    "\\b(?:pain\\w*|LBP|ach(?:es?|ing)|symptom\\w*|complain\\w*|c/o|injur\\w+|numb\\w*|trouble"
                            + "|problems?|headaches?|sprain\\w*|strain\\w*|hurt\\w*|disabled|stiff\\w*)"
                            + "[^.;,]{0,60}?\\s(?:since|from)\\s+$",
                    Pattern.CASE_INSENSITIVE);

    /** How injuries happen. */
    private static final Pattern HINTED =
            Pattern.compile(
                    "\\b(?:injur\\w+|accident|incident|fell|fall|slip\\w*|trip\\w*|struck|hit|twist\\w*"
                            + "|lift\\w*|assault\\w*|crush\\w*|strain\\w*|sprain\\w*|caught|pull\\w*"
                            + "|push\\w*|jump\\w*|step\\w*|stumbl\\w*|splash\\w*|spray\\w*|scald\\w*|bitten|bit|kick\\w*|thrown|threw|jolt\\w*|stung|shock\\w*|explo(?:ded|sion)"
                            + "|attack\\w*|pinned|jammed|pinched|smash\\w*|knocked|lacerat\\w*|punctur\\w*|gave\\s+way|dropped|landed|collision|rear-?ended|onset|hurt|burn\\w*|fractur\\w*)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final String CUE =
            "\\b(?:injur(?:y|ed)|accident|incident|fell|fall|onset|DOI|hurt|struck)\\b";

    private static final Pattern BESIDE =
            Pattern.compile(
                    CUE
                            + "\\W*(?:(?:was|of|on|dated|in|happened|occurred|date|himself|herself|at\\s+work)\\W+){0,3}$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern BESIDE_AFTER =
            Pattern.compile(
                    "^\\s+(?:\\w+\\s+)?(?:injury|accident|incident|fall)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NEARBY =
            Pattern.compile(
                    "(?:"
                            + CUE
                            + "|\\b(?:since|claim)\\b)(?:(?!\\bEVENT)[^.;]){0,50}$"
                                    .replace("EVENT", EVENT),
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SINCE_WORD =
            Pattern.compile("\\bsince\\b", Pattern.CASE_INSENSITIVE);

    /** Another injury, or one without a day. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "\\b(?:prior|past|previous(?:ly)?|earlier|an?\\s+old|another|second|third|subsequent(?:ly)?|new"
                            + "|re-?injur\\w*|additional(?:ly)?|separate|other|non-?(?:industrial|work)"
                            + "|exacerbat\\w*|flare\\w*|aggravat\\w*|cumulative|continuous|continuing"
                            + "|repetitive|CT|childhood|former(?=\\s+(?:\\w+\\s+)?(?:injur|accident|claim))|later|pre-?existing|unrelated"
                            + "|dates\\s+of\\s+injury|(?:seen|evaluated|treated|room)\\s+for\\s+an?)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TRAUMA =
            Pattern.compile("(?i)\\b(?:cumulative|continuous|continuing|repetitive|CT)\\b");

    /** What is done to one who is hurt already, or not hurt at all. */
    private static final String DONE_SINCE =
            "splint|cast|sutur|stitch|refer|prescri|given|giving|plac|admit|releas|hir|laid|terminat|fired|promot|transfer|clear|declar|found|told|sent|taken|allow"
                    + "|schedul|offer|brought|start|fitt|brac|bandag|hospital|immobili|depos|interview|married|born|doing|feeling|having|still|taking|using|x-ray|advis|instruct|assign|put\\b";

    /** Something was done to somebody, or one was doing something when it happened. */
    private static final Pattern SUFFERED =
            Pattern.compile(
                    "^,?\\s*(?:(?:he|she|(?:the|this)\\s+\\w+|(?-i:Mrs?|Ms)\\b\\.?\\s+[\\p{L}'’-]+\\.?)\\s+(?:was|got)\\s+(?!"
                            + DONE_SINCE
                            + ")\\w+(?:ed|ing|[td]|en)\\b"
                            + "|while\\s|an?\\s+[\\w-]+\\s+(?:[\\w-]+\\s+){0,2}?\\w+ed\\s+(?:him|her|his|over|onto|against|into|from)\\b)",
                    Pattern.CASE_INSENSITIVE);

    /** Perhaps another injury. */
    private static final Pattern AGAIN =
            Pattern.compile(
                    "\\b(?:motor|MVA|MVC|car|vehicle|auto\\w*|again|also|since|first)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** The date begins a time. */
    private static final Pattern LASTING =
            Pattern.compile(
                    "^\\s*(?:,\\s*)?(?:(?:to|through|thru|until|and\\s+(?:continu|end)\\w+)\\s+(?:the\\s+)?"
                            + "(?:present|date\\b|current|now\\b|\\d|\\p{Lu})|onwards?\\b)"
                            + "|^\\s*[-–—]\\s*(?:present|current|\\d)");

    /** The date is that of a document about the injury. */
    private static final Pattern DOCUMENT =
            Pattern.compile(
                    "\\b(?i:note|report|form|RFA|letter|record)s?\\b.*\\bdated\\s*$",
                    Pattern.DOTALL);

    private static final int REACH = 50;
    private static final int FIRST_SENTENCES = 3;

    private InjuryDates() {}

    /** The dates of the injury in a narrative, in order. */
    public static List<DateMention> in(Passage passage) {
        return passage.dates().stream()
                .flatMap(
                        context ->
                                certainty(context)
                                        .map(sure -> new DateMention(passage, context.date(), sure))
                                        .stream())
                .toList();
    }

    /** Those that are named as the worker's, on a day that the summary tells of a relative. */
    public static List<DateMention> ofRelatives(Passage summary, List<DateMention> mentions) {
        List<LocalDate> relatives =
                summary.dates().stream()
                        .filter(context -> context.date().isDay())
                        .filter(context -> AgeVocabulary.RELATIVE.matcher(context.lead()).find())
                        .filter(context -> HINTED.matcher(context.lead()).find())
                        .map(context -> context.date().first())
                        .toList();
        return mentions.stream()
                .filter(each -> each.certainty() == Certainty.NAMED && each.date().isDay())
                .filter(each -> relatives.contains(each.date().first()))
                .toList();
    }

    private static Optional<Certainty> certainty(DateContext context) {
        if (context.date().ranged()
                || LASTING.matcher(context.after()).find()
                || Apposition.isInBracketsOfAnother(context.lead(), context.lead().length())) {
            return Optional.empty();
        }
        if (NAMED_AFTER.matcher(context.after()).find()) {
            return Optional.of(Certainty.NAMED);
        }
        return cued(context, NAMED, Certainty.NAMED)
                .or(() -> cued(context, TOLD, Certainty.TOLD))
                .or(() -> hinted(context))
                .filter(sure -> sure != Certainty.HINTED)
                .or(() -> near(context))
                .or(() -> hinted(context))
                .filter(sure -> sure == Certainty.NAMED || !context.date().isYear());
    }

    /** Empty when there is no cue, or when what stands before it makes it another injury's. */
    private static Optional<Certainty> cued(DateContext context, Pattern cue, Certainty certainty) {
        Matcher matcher = cue.matcher(context.before());
        if (!matcher.find()) {
            return Optional.empty();
        }
        String near = context.before().substring(Math.max(0, matcher.start() - REACH));
        if (certainty == Certainty.NAMED && isListedOfTrauma(near)) {
            return Optional.of(Certainty.BESIDE);
        }
        if (OTHER.matcher(near).find() || DOCUMENT.matcher(near).find()) {
            return Optional.empty();
        }
        boolean again = certainty == Certainty.TOLD && AGAIN.matcher(near).find();
        return Optional.of(again ? Certainty.HINTED : certainty);
    }

    /** Cumulative trauma has a date of injury too, if only one that was agreed upon. */
    private static boolean isListedOfTrauma(String near) {
        Matcher trauma = TRAUMA.matcher(near);
        return trauma.find() && !OTHER.matcher(trauma.replaceAll("")).find();
    }

    private static Optional<Certainty> hinted(DateContext context) {
        boolean may =
                context.sentence() < FIRST_SENTENCES
                        && HINTED.matcher(context.lead() + context.after()).find()
                        && !OTHER.matcher(context.lead()).find();
        if (may && isSince(context)) {
            return Optional.of(Certainty.SAID);
        }
        boolean on =
                ON.matcher(context.before()).find()
                        && !OTHER_EVENT.matcher(context.before() + near(context.after())).find();
        if (!may && (isSaid(context) || isSince(context))) {
            return Optional.of(Certainty.SAID);
        }
        return may ? Optional.of(on ? Certainty.HAPPENED : Certainty.HINTED) : Optional.empty();
    }

    /**
     * Whether the first sentence says that anything but another event was on the day, or one of the
     * next that somebody was harmed in whatever way.
     */
    private static boolean isSaid(DateContext context) {
        String clause = context.after().replaceFirst("^,\\s", " ").split("[;,.]", 2)[0];
        boolean may =
                context.sentence() == 0
                        || context.sentence() < FIRST_SENTENCES && SUFFERED.matcher(clause).find();
        return may
                && ON.matcher(context.before()).find()
                && !OTHER.matcher(context.lead()).find()
                && !OTHER_EVENT.matcher(context.before() + clause).find();
    }

    /** Whether the first sentences say that what hurts does so since the day. */
    private static boolean isSince(DateContext context) {
        return context.sentence() < FIRST_SENTENCES
                && SINCE.matcher(context.before()).find()
                && !OTHER.matcher(context.lead()).find();
    }

    /** A cue near the date; enough where the date looks like a slip. */
    private static Optional<Certainty> near(DateContext context) {
        String before = context.before();
        if (OTHER.matcher(context.lead()).find() || DOCUMENT.matcher(before).find()) {
            return Optional.empty();
        }
        if (BESIDE.matcher(before).find() || BESIDE_AFTER.matcher(context.after()).find()) {
            return Optional.of(Certainty.BESIDE);
        }
        boolean nearby =
                NEARBY.matcher(before).find()
                        && !OTHER.matcher(near(context.after())).find()
                        && !OTHER_EVENT.matcher(SINCE_WORD.matcher(before).replaceAll("")).find();
        return nearby ? Optional.of(Certainty.NEARBY) : Optional.empty();
    }

    private static String near(String after) {
        return after.substring(0, Math.min(after.length(), REACH));
    }
}
