package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Occurrence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code LW223}: a placeholder or a piece of a template was left in a text. */
final class LeftoverPlaceholder implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW223",
                    "a placeholder was left in",
                    Severity.ERROR,
                    "TBD, XXX, ____, ${…}, {{…}}, [insert …], (to be completed), notes to self"
                            + " or to a colleague (NOTE: …, pls check …) and their like mark what somebody"
                            + " still had to fill in or take out. The letter would print them. It is a"
                            + " warning where a redaction mark has such words, or a specialty or state says"
                            + " that there is none.",
                    "seen in published letters");

    private static final String FIELD =
            "NAME|DATE|PATIENT|PHYSICIAN|PROVIDER|EMPLOYER|CLAIM(?:ANT)?|DOB|DOI|AGE|SEX|NUMBER"
                    + "|STATE|SPECIALTY|BODY PART|TREATMENT|MEDICATION|DIAGNOSIS|GUIDELINE";

    private static final Pattern LEFTOVER =
            Pattern.compile(
                    "(?:(?=[$#{}<«%(\\[_?>&])|(?<!\\w)(?=[TFMIXxLlCcEe]))(?:[$#]\\{[^}\\n]{0,80}\\}|\\{\\{[^}\\n]{0,80}\\}\\}|</?#\\w+|<%"
                            + "|\\{[A-Za-z_][\\w.]{0,40}\\}|«[A-Za-z_]\\w{0,40}»|%[A-Z_]{3,40}%"
                            + "|[\\[<](?:"
                            + FIELD
                            + ")(?: (?:"
                            + FIELD
                            + "))?[\\]>]"
                            + "|[\\[<](?i:"
                            + "(?:(?:the|treating|insert)\\s+)?(?:patient|physician|provider|doctor|employer|worker|applicant|claimant|reviewer)(?:['’]s)?\\s+(?:(?:first|last|full)\\s+)?(?:name|age|sex|initials|job|occupation)"
                            + "|(?:name|date|list|number|age)\\s+of\\s+[^\\]>]{1,30}"
                            + "|(?:list|describe|state|insert|enter|give|type|add|fill\\s+in)\\s[^\\]>]{1,50}\\shere"
                            + "|(?:name|names|date|dates|list|text|treatment|medications?|diagnos[ei]s|details|findings)\\s+here)[\\]>]"
                            + "|<(?i:insert|enter|fill\\s+in|type|add|list|describe|your)\\s[^>\\n]{1,50}>"
                            + "|\\[(?:treatment|medication|diagnosis|body\\s+part|guideline|specialty|amount"
                            + "|dose|number|quantity|reason|rationale|date\\s+here)\\]"
                            + "|[(\\[](?i:to\\s+be\\s+(?:completed|determined|added|confirmed|filled\\s+in"
                            + "|inserted|verified|supplied)|(?:details?|more|text)\\s+to\\s+follow)[)\\]]"
                            + "|<(?:name|date|patient|physician|provider|employer|number)>"
                            + "|\\[(?i:[^\\]\\n]{0,40}\\bplease\\s+(?:add|insert|check|confirm|provide)\\b)"
                            + "[^\\]\\n]{0,60}\\]|\\bI(?:NSERT|nsert)\\s+(?:[\\w/-]{1,20}\\s+){0,3}(?i:here)\\b"
                            + "|\\[(?i:insert|enter|fill in|type|add|your)\\b[^\\]\\n]{0,60}\\]"
                            + "|\\b(?:TBD|T\\.B\\.D\\.|TODO|FIXME|MERGEFIELD)\\b"
                            + "|\\bXX+\\b(?!-?\\s?(?i:large|small|l\\b|chromosome))"
                            + "|\\b[xX]{2}[/-][xX]{2}(?:[/-](?:[xX]{2,4}|\\d{2,4}))?\\b"
                            + "|(?i:\\blorem\\s+ipsum|\\bclick\\s+(?:here|or\\s+tap\\s+here)\\s+to\\s+"
                            + "enter|\\berror!\\s+(?:reference|bookmark))"
                            + "|\\b_{2}/_{2}(?:/(?:_{2,4}|\\d{2,4}))?|(?<![\\w/])_{1,4}\\s?[/-]\\s?_{1,4}(?:\\s?[/-]\\s?(?:_{1,4}|\\d{2,4}))?|_{3,}|\\?{3,}|(?<![\\w?])\\?\\?|[(\\[]\\?[)\\]]|[<>]{3,}|\\}\\}|<!--|&nbsp;|\\{%)");

    /** Words that tell somebody to write, where a mark has the kind of what was removed. */
    private static final Pattern INSTRUCTION =
            Pattern.compile(
                    "\\[(?:insert|enter|fill\\s+in|add|type|tbd|todo|xxx|to\\s+be)\\b[^\\]]*\\]",
                    Pattern.CASE_INSENSITIVE);

    /** In the stead of a specialty or a state. */
    private static final Pattern NONE =
            Pattern.compile(
                    "^[\\W_]+$|^\\W*(?:none|n/?a|unknown|unspecified|nil|pending"
                            + "|(?:none|not)\\s+(?:yet\\s+)?(?:stated|given|provided|listed|available|known"
                            + "|specified|applicable|disclosed)|to\\s+(?:follow|be\\s+\\w+))\\W*$",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        List<Occurrence> marks = Occurrence.of(LEFTOVER, prose.printed());
        List<Occurrence> found =
                marks.isEmpty() ? Occurrence.of(NoteToSelf.WORDS, prose.printed()) : marks;
        if (found.isEmpty()) {
            return unsaid(prose).stream().toList();
        }
        return List.of(
                Diagnostic.error(
                                id(),
                                found.get(0).place(),
                                "{} is a placeholder that was left in",
                                found.get(0).words())
                        .withHint("write what belongs there, or take it out")
                        .withRelated(Occurrence.related(found)));
    }

    /** What reads like one: a redaction mark of such words, or a qualification that is none. */
    private Optional<Diagnostic> unsaid(CaseProse prose) {
        return Stream.concat(
                        Occurrence.ofRemoved(INSTRUCTION, prose.printed()).stream(),
                        Occurrence.of(NONE, prose.qualifications()).stream())
                .findFirst()
                .map(
                        words ->
                                Diagnostic.warning(
                                                id(),
                                                words.place(),
                                                "{} seems to be a placeholder that was left in",
                                                words.words())
                                        .withHint("write what belongs there, or take it out"));
    }
}
