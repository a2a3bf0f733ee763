package de.passgenau.api.schreiben.satz;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextTests {

    @Test
    void takesNothingThatSomebodyHasTypedForMarkup() {
        assertThat(Text.sicher("<script>alert(\"1\")</script> & 'x'"))
                .isEqualTo("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;");
        assertThat(Text.sicher("Änne\u0000\u001b[31m Großmann\uD800")).isEqualTo("Änne [31m Großmann");
    }

    @Test
    void cutsBehindAWordAndShowsIt() {
        assertThat(Text.gekuerzt("Fünf Bewerbungen im Monat schreiben", 26)).isEqualTo("Fünf Bewerbungen im …");
        assertThat(Text.gekuerzt("Donaudampfschifffahrtsgesellschaft", 12)).isEqualTo("Donaudampf …");
        assertThat(Text.gekuerzt("passt", 5)).isEqualTo("passt");
    }

    @Property
    @Label("a cut text is never longer than asked for, and never ends within a character")
    void isNeverLongerThanAskedFor(@ForAll String text, @ForAll @IntRange(min = 5, max = 40) int hoechstens) {
        var kurz = Text.gekuerzt(text, hoechstens);

        assertThat(kurz.codePointCount(0, kurz.length())).isLessThanOrEqualTo(hoechstens);
        assertThat(kurz.codePoints()).noneMatch(zeichen -> Character.getType(zeichen) == Character.SURROGATE);
    }
}
