package io.github.letterwright.rule;

import java.util.regex.Pattern;

/** How writers of a letter note what is still to be done, for themselves or for a colleague. */
final class NoteToSelf {

    private static final String TASK =
            "(?:check|verify|confirm|ask|look\\s+up|find|fix|add|insert|update|delete|remove|replace|rewrite"
                    + "|reword|fill\\s+in|double[\\s-]check|recheck|re-check|copy|paste|cite"
                    + "|proofread|clarify)";

    private static final String PART =
            "(?:dates?|names?|spelling|page|pages|citation|cite|quote|wording|paragraph|sentence|section"
                    + "|line|template|boilerplate|draft|typo|age|sex|gender|DOI|DOB|reference|text"
                    + "|guideline\\s+(?:text|page))";

    /** A sentence begins there, or a bracket. */
    private static final String START = "(?<![^\\s(\\[*])(?<=^|[.!?:;\\])(\\[*]\\s{0,3}|\\n)";

    /** Such notes, where no sentence for the parties can have them. */
    static final Pattern WORDS =
            Pattern.compile(
                    "(?:(?=[\\[(])|(?<!\\w)(?=[A-Za-z]))(?:(?i:\\b(?:note|reminder|memo)s?\\s+to\\s+(?:self|me|myself|reviewer|editor|editors|typist"
                            + "|transcriptionist|QA)\\b)"
                            + "|\\b(?:NB|N\\.B\\.|NOTE|Note|REMINDER|Reminder|ATTN|QA|EDITOR|Editor|REVIEWER)\\s*:\\s*(?i:please\\s+|pls\\s+)?(?i:"
                            + TASK
                            + ")\\b"
                            + "|(?i:\\b(?:pls|plz)\\b\\s+\\w+)"
                            + "|"
                            + START
                            + "(?i:(?:please\\s+|must\\s+|need\\s+to\\s+|to\\s+be\\s+)?"
                            + TASK
                            + "\\s+(?:(?:the|this|these|with|on|if|for|from|page|again|up|my|our)\\s+){0,2}"
                            + PART
                            + "\\b)(?=[^.!?\\n]{0,60}(?:[.!?)\\]]|$))"
                            + "|(?i:\\b(?:delete|remove|rewrite|reword|fix|update)\\s+(?:this|the\\s+above|(?:the\\s+)?(?:next|last|previous))"
                            + "\\s+(?:sentence|paragraph|line|section|before|bit|part|later)\\b)"
                            + "|(?i:\\bbefore\\s+(?:sending|signing|submitting|finali[sz]ing|mailing|release)(?=\\s*[.!)\\]]))"
                            + "|(?i:\\b(?:see|use|from|per)\\s+(?:the\\s+|our\\s+)?(?:template|boilerplate|macro)\\b)"
                            + "|(?i:\\b(?:copy|copied|paste|pasted|cut)\\s+(?:and\\s+paste(?:d)?\\s+)?from\\s+(?:the\\s+)?"
                            + "(?:last|previous|other|earlier|above|template|prior)\\b)"
                            + "|[(\\[](?i:sp|spelling|check|verify|confirm|date|name|source|cite|page|which|when|who|ref|side|dose)\\s?\\?+[)\\]]"
                            + "|\\[(?i:check|verify|confirm|ask|look\\s+up)\\b[^\\]\\n]{0,60}\\]"
                            + "|(?<!\\b(?:[Tt]est|[Ss]pot|[Bb]lood|[Dd]rug|[Ss]afety|[Cc]hecking|[Ff]it|[Ss]kin)\\s{1,3})\\((?i:(?:check|verify|confirm)(?:\\s+(?:with|if|date|page|this)\\b[^)\\n]{0,40})?)\\)"
                            + "|\\bI\\s+(?:still\\s+)?need\\s+to\\s+(?:check|verify|confirm|look)\\b"
                            + "|(?:^|(?<=[.!?]\\s{1,3}))Need\\s+to\\s+(?:check|verify|confirm|look\\s+up)\\b"
                            + "|(?i:\\b(?:reviewer|typist|editor)\\s+to\\s+(?:complete|add|insert|confirm|check|fill)\\b)"
                            + "|[(\\[](?i:draft|rough\\s+draft|first\\s+draft|blank|pending\\s+review)[)\\]]"
                            + "|\\bDRAFT\\b|\\bFYI\\b\\s*[:,-]"
                            + "|(?i:\\bask\\s+(?:Dr\\.?\\s+)?\\w+(?:\\s+\\w+){0,5}\\?)"
                            + "|(?i:\\b(?:asdf\\w*|qwerty|blah\\s+blah|foo\\s*bar|test\\s+test)\\b)"
                            + "|\\b([a-hj-wyz])\\1{3,}\\b"
                            + "|(?i:\\[(?:comment|deleted|inserted|formatted|author|tracked)\\b[^\\]\\n]{0,60}\\])"
                            + "|(?i:\\b(?:deleted|inserted|formatted|commented)\\s+\\[[^\\]\\n]{1,20}\\]\\s*:))",
                    Pattern.MULTILINE);

    private NoteToSelf() {}
}
