package de.passgenau.catalogue.durchgang.teilnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import de.passgenau.catalogue.Speicherform;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.Kurs;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZweckTests {

    @ParameterizedTest
    @ValueSource(strings = {"hemmnis", "wirkung", "ziel"})
    @DisplayName("N-08 a purpose lacks nothing")
    void namesHemmnisEffectAndGoal(String fehlt) {
        assertThatThrownBy(() -> new Zweck(fehlt.equals("hemmnis") ? " " : "SCHULDEN",
                fehlt.equals("wirkung") ? "" : "Ordnung", fehlt.equals("ziel") ? " " : "Haushaltsplan"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("N-08 not even what was put into the store past all rules becomes a Teilnahme without a purpose")
    void isNotMissingInTheStoreEither() {
        var durchgang = Kurs.nach(Kurs.mitPlaetzen(3), Kurs.VORHER, Kurs.vorschlag("anna"));
        var dokument = Speicherform.geschrieben(durchgang);
        assertThat(Speicherform.gelesen(Durchgang.class, dokument)).isEqualTo(durchgang);

        dokument.getList("teilnahmen", Document.class, List.of()).getFirst().remove("zweck");

        assertThatThrownBy(() -> Speicherform.gelesen(Durchgang.class, dokument)).hasStackTraceContaining("N-08");
    }
}
