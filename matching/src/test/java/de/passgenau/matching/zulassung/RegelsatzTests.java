package de.passgenau.matching.zulassung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.lesen.Leseergebnis.Gelesen;
import de.passgenau.matching.zulassung.lesen.Regelleser;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(Regelwelt.class)
class RegelsatzTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alle | Offen für alle.
            Alter ab 25 | Für Menschen ab 25 Jahren.
            Alter ab 25 und arbeitslos seit 2 Jahren und ohne Berufsabschluss | Für Menschen ab 25 Jahren, die seit mindestens zwei Jahren arbeitslos sind und keinen Berufsabschluss haben.
            Zielgruppe Alleinerziehende | Für Menschen, die zur Zielgruppe »Alleinerziehende« gehören.
            Alter unter 25 oder Kategorie D | Für Menschen, die unter 25 Jahre alt sind oder in Kategorie D sind.
            nicht (Hemmnis Sucht oder Alter ab 60) | Für Menschen, die kein offenes Hemmnis »Sucht« haben und unter 60 Jahre alt sind.
            freiwillig und (Kategorie A oder Deutsch ab B1) | Für Menschen, die freiwillig teilnehmen wollen und (in Kategorie A sind oder Deutsch mindestens auf dem Niveau B1 sprechen).
            Alter zwischen 50 und 66 und Wohnort im Kreis Uckermark | Für Menschen zwischen 50 und 66 Jahren, die im Kreis Uckermark wohnen.
            frühere Maßnahmen ohne Erfolg und Leistungsbezug seit einem Monat | Für Menschen, die mindestens eine frühere Maßnahme ohne Erfolg hatten und seit mindestens einem Monat Leistungen beziehen.
            Nachweis FUEHRERSCHEIN_C oder ADR | Für Menschen, die mindestens einen der Nachweise »ADR-Schein (Gefahrgut)« oder »Führerschein C« haben.
            alle und Alter ab 25 | Für Menschen ab 25 Jahren.
            alle oder Kategorie A | Offen für alle.
            niemand | Offen für niemanden.
            nicht nicht freiwillig | Für Menschen, die freiwillig teilnehmen wollen.
            Schulabschluss genau BBR | Für Menschen, die genau den Hauptschulabschluss haben.
            Abitur | Für Menschen, die mindestens das Abitur haben.
            nicht Deutsch ab B1 | Für Menschen, die Deutsch unter dem Niveau B1 sprechen.
            arbeitslos und nicht im Leistungsbezug | Für Menschen, die arbeitslos sind und keine Leistungen beziehen.
            Kategorie A oder freiwillig oder arbeitslos | Für Menschen, die in Kategorie A sind oder freiwillig teilnehmen wollen oder arbeitslos sind.
            """)
    void saysForWhom(String text, String satz) {
        assertThat(((Gelesen) Regelleser.lies(text)).regel().satz()).isEqualTo(satz);
    }

    @Property
    void readsItsSentenceAsARuleThatMeansTheSame(@ForAll Zulassungsregel regel, @ForAll Zugangsprofil profil,
            @ForAll LocalDate tag) {
        assertThat(Regelleser.lies(regel.satz(), Regelwelt.KUNDE)).isInstanceOfSatisfying(Gelesen.class, gelesen -> {
            assertThat(gelesen.regel().urteil(profil, tag)).isEqualTo(regel.urteil(profil, tag));
        });
    }

    @Property
    void saysOneSentenceForAnyRule(@ForAll Zulassungsregel regel) {
        assertThat(regel.satz()).matches("(Für Menschen|Offen für alle).*\\.").doesNotContain("  ", "null", " ,");
    }
}
