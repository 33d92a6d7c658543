package io.github.letterwright.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.model.Text;
import io.github.letterwright.pack.Redaction;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextPrinterTest {

    private static final Pointer FIELD = Pointer.to("items").child(0).child("treatment");

    private static Printed print(String source, Audience audience) {
        return Fixtures.texts(audience).print(Text.parse(source), FIELD);
    }

    @Test
    void escapesMarkupAndChangesNothingElse() {
        Printed printed = print("4+/5 <5% & \"C5*\" 'x'  \u00A0— \uD83E\uDDB4 ", Audience.PARTIES);
        assertThat(printed.html())
                .isEqualTo("4+/5 &lt;5% &amp; &quot;C5*&quot; &#39;x&#39;  \u00A0— \uD83E\uDDB4 ");
        assertThat(printed.text()).isEqualTo("4+/5 <5% & \"C5*\" 'x'  \u00A0— \uD83E\uDDB4 ");
    }

    @Test
    void showsRedactedWordsToThePartiesAlone() {
        String source = "by <<physician|Dr. A. Roe>> & <<clinic>>";
        assertThat(print(source, Audience.PARTIES).text()).isEqualTo("by Dr. A. Roe & [clinic]");
        assertThat(print(source, Audience.PUBLIC).html())
                .isEqualTo(
                        "by <span class=\"redaction\">[treating physician]</span> &amp; "
                                + "<span class=\"redaction\">[clinic]</span>");
    }

    @Test
    void showsABarOfFixedLengthThatIsReadOutAsAWord() {
        Printed printed =
                Fixtures.texts(Audience.PUBLIC, Redaction.Marker.BAR)
                        .print(Text.parse("<<physician|Dr. A. Roe>>"), FIELD);
        assertThat(printed.html()).isEqualTo("<span class=\"redaction bar\">[removed]</span>");
        assertThat(printed.text()).isEqualTo("[removed]");
    }

    @Test
    void leavesNothingButItsPlace() {
        Printed printed =
                Fixtures.texts(Audience.PUBLIC, Redaction.Marker.NOTHING)
                        .print(Text.parse("by <<physician|Dr. A. Roe>>"), FIELD);
        assertThat(printed.fragments())
                .isEqualTo(
                        List.of(
                                new Fragment("by ", "by ", FIELD.source(0)),
                                new Fragment("", "", FIELD.source(3))));
    }

    @Test
    void printsALineBreakAsOneSpace() {
        assertThat(print("\n a  b \r\n\t\n c <<x|d \n  e>>\n", Audience.PARTIES).text())
                .isEqualTo("a  b c d e");
    }

    @Test
    void knowsWhereEachPieceStands() {
        assertThat(print("a\nb  \n c <<x|D\n E>> \\<<f <<g>>", Audience.PARTIES).fragments())
                .extracting(fragment -> fragment.text() + "@" + fragment.source().offset())
                .containsExactly(
                        "a\nb @0".replace('\n', ' '),
                        "c @7",
                        "D @13",
                        "E@16",
                        " @19",
                        "<<f @21",
                        "[g]@25");
    }

    @Test
    void refusesCharactersThatXmlCannotCarry() {
        TextPrinter texts = Fixtures.texts(Audience.PARTIES);
        Printed printed = texts.print(Text.parse("a\u0007b <<x|\uD800>>\uFFFE0\uFFFF"), FIELD);
        assertThat(texts.findings().diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "[ERROR] case.yaml/items/0/treatment:[1,2] LW351 the character U+0007 BEL"
                                + " cannot stand in a letter",
                        "[ERROR] case.yaml/items/0/treatment:[1,9] LW351 the character U+D800 HIGH SURROGATES D800"
                                + " cannot stand in a letter",
                        "[ERROR] case.yaml/items/0/treatment:[1,12] LW351 the character U+FFFE UNASSIGNED"
                                + " cannot stand in a letter",
                        "[ERROR] case.yaml/items/0/treatment:[1,14] LW351 the character U+FFFF UNASSIGNED"
                                + " cannot stand in a letter");
        assertThat(printed.text()).isEqualTo("a\uFFFDb \uFFFD\uFFFD0\uFFFD");
    }
}
