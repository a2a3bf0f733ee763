package de.passgenau.catalogue.steckbrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.catalogue.Referenz;
import de.passgenau.catalogue.Speicherform;
import de.passgenau.catalogue.massnahme.Herkunft;
import de.passgenau.catalogue.massnahme.Massnahmestatus;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import org.bson.BsonArray;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Holds the Steckbrief against the curated Maßnahmen: whatever they say has a place in it. */
class QuellenTests {

    /** These are not the Steckbrief's: the origin, the Träger, and a state that follows from Durchgänge and the day. */
    private static final List<String> ANDERSWO = List.of("id", "quelle", "traegerOrganisation", "status");

    @Test
    @DisplayName("M-02 every field of every curated Maßnahme can be told again from its Steckbrief")
    void haveAPlaceForEachField() throws IOException {
        assertThat(zeilen()).isNotEmpty().allSatisfy(zeile -> {
            var quelle = Erzaehlung.von(zeile.zeile());
            quelle.keySet().removeAll(ANDERSWO);
            assertThat(Erzaehlung.von(zeile.steckbrief())).as(zeile.text("id")).isEqualTo(quelle);
        });
    }

    @Test
    @DisplayName("M-02 whoever runs it, its origin and its state have a place beside the Steckbrief")
    void haveAPlaceForTheRest() throws IOException {
        assertThat(zeilen()).allSatisfy(zeile -> {
            var quelle = zeile.zeile().getDocument("quelle");
            var herkunft = new Herkunft("Quelle " + quelle.getString("dokument").getValue(), zeile.text("id"),
                    quelle.getString("abschnitt").getValue(), zeile.steckbrief());
            assertThat(Speicherform.gelesen(Herkunft.class, Speicherform.geschrieben(herkunft))).isEqualTo(herkunft);
            assertThat(Arrays.stream(Massnahmestatus.values()).map(Enum::name)).contains(zeile.text("status"));
            var traeger = zeile.organisationen().stream().limit(1);
            assertThat(Stream.concat(traeger, zeile.steckbrief().beteiligte().stream()))
                    .containsExactlyElementsOf(zeile.organisationen());
        });
    }

    @Test
    @DisplayName("M-01 every citation of the sources is read, as the law of its time")
    void citeWhatTheDirectoryKnows() throws IOException {
        var bezuege = zeilen().stream()
                .flatMap(zeile -> zeile.steckbrief().foerderung().rechtsgrundlagen().stream())
                .toList();

        assertThat(bezuege).isNotEmpty()
                .allSatisfy(bezug -> assertThat(Rechtsverzeichnis.mitgeliefert().zu(bezug)).as(bezug.zitat())
                        .isPresent());
    }

    @Test
    void surviveTheStore() throws IOException {
        assertThat(zeilen()).allSatisfy(zeile -> {
            var einer = zeile.steckbrief();
            assertThat(Speicherform.gelesen(Steckbrief.class, Speicherform.geschrieben(einer))).isEqualTo(einer);
        });
    }

    private static List<Quellzeile> zeilen() throws IOException {
        return BsonArray.parse(Files.readString(Referenz.datei("massnahmen.json")))
                .stream()
                .map(zeile -> new Quellzeile(zeile.asDocument()))
                .toList();
    }
}
