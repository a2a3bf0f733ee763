package de.passgenau.api.schreiben.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class InhaltszeileTests {

    @Property
    @Label("RFC 5545 3.1, 3.3.11: whatever is written is read again, and no line has more than 75 octets")
    void isReadAsItWasWritten(@ForAll("texte") String text) {
        var zeilen = Kalenderleser.zeilen(Inhaltszeile.text("SUMMARY", text));

        assertThat(zeilen).hasSize(1);
        assertThat(Kalenderleser.gelesen(zeilen.getFirst().substring("SUMMARY:".length()))).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texte() {
        return Arbitraries.of("a", "Wort", "ä", "ß", "€", "😀", ";", ",", "\\", "\n", " ", ":", "\"", "=")
                .list()
                .ofMaxSize(120)
                .map(teile -> String.join("", teile));
    }

    @Test
    void letsNobodyWriteAnotherProperty() {
        assertThat(Inhaltszeile.text("LOCATION", "Zimmer 7\r\nATTENDEE:mailto:x@y.example\u0000"))
                .isEqualTo("LOCATION:Zimmer 7\\nATTENDEE:mailto:x@y.example\r\n");
    }
}
