package de.passgenau.api.fall.umzug;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.passgenau.api.fall.eintrag.Herkunft;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class HerkunftsumzugTests {

    private static final String HAUSHALT = "5d9a7c0e-6a51-4f7c-9f02-6f0d8c1f7a11";
    private static final String HASH = "0b7e3c7c-1f0e-3a57-8c53-2f8f1a9f3a10";

    @Test
    void hidesTheKeyWhereverAnEntryIsNamed() {
        var fall = Herkunftsumzug.schritt(fall("bg:" + HAUSHALT + ':' + HASH));

        assertThat(fall.toJson()).doesNotContain(HAUSHALT);
        assertThat(fall).isEqualTo(fall(Herkunft.zeichen(HAUSHALT) + HASH));
    }

    @Test
    void leavesEveryOtherIdAndTextAsItIs() {
        assertThat(Herkunftsumzug.schritt(fall("e-1"))).isEqualTo(fall("e-1"));
        assertThat(Herkunftsumzug.schritt(fall("bg: Antrag im Januar: siehe Akte")))
                .isEqualTo(fall("bg: Antrag im Januar: siehe Akte"));
        assertThat(Herkunftsumzug.schritt(new Document("_id", "ohne Verlauf"))).hasSize(1);
    }

    private static Document fall(String eintrag) {
        return new Document("_id", "fall").append("verlauf", new Document("betreuung", new Document("ereignisse",
                List.of(new Document("kopf", new Document("_id", eintrag).append("fassung", 1)))))
                .append("berichtigungen", List.of(new Document("eintrag", eintrag).append("fassung", 1))));
    }
}
