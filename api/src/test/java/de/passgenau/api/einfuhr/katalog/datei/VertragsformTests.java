package de.passgenau.api.einfuhr.katalog.datei;

import static org.assertj.core.api.Assertions.assertThat;

import de.passgenau.api.einfuhr.katalog.datei.Vertragsform.Stelle;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class VertragsformTests {

    private final Vertragsform vertrag = Vertragsform.mitgeliefert();

    @Test
    void namesEverythingThatTheServerCouldNotRead() {
        var eintrag = Document
                .parse("""
                        {"traeger": {"name": 5, "anschrift": {"plz": "1729", "ort": "Prenzlau"}}, "instrumentart": "FBW",
                         "steckbrief": {"titel": "Kurs", "instrument": "KEINES", "zielpersonen": {"gruppen": ["ALLE", "NIEMAND"]},
                          "foerderung": {"kosten": {"gesamt": 5.5}}, "ablauf": "bald"},
                         "durchgaenge": [{"schluessel": "1", "rahmen": {"laufzeit": {"beginn": "31.02.2027"}, "plaetze": {},
                          "ort": {"bezeichnung": "Werkstatt"}}}]}""");

        var maengel = vertrag.maengel(Umfeld.EINTRAG, eintrag);

        assertThat(maengel).extracting(Stelle::pfad)
                .containsExactlyInAnyOrder("herkunft", "traeger.name",
                        "traeger.anschrift.plz", "instrumentart", "steckbrief.instrument",
                        "steckbrief.zielpersonen.gruppen.1",
                        "steckbrief.foerderung.kosten.gesamt", "steckbrief.ablauf",
                        "durchgaenge.0.rahmen.laufzeit.beginn",
                        "durchgaenge.0.rahmen.plaetze.hoechstens");
        assertThat(maengel).extracting(Stelle::meldung)
                .contains("Diese Angabe fehlt.",
                        "„1729“ geht hier nicht. Erwartet wird eine Postleitzahl aus fünf Ziffern, "
                                + "als Text.")
                .allSatisfy(satz -> assertThat(satz).matches(".*[.]").doesNotContainIgnoringCase("enum", "input"));
    }

    @Test
    void findsNothingInWhatTheServerReads() {
        var eintrag = Document
                .parse("""
                        {"herkunft": {"system": "x", "schluessel": "1", "fundstelle": null}, "traeger": {"name": "Lernwerk"},
                         "steckbrief": {"titel": "Kurs", "ablauf": {"wochenstunden": {"von": 15}}, "beteiligte": "Jugendamt"}}""");

        assertThat(vertrag.maengel(Umfeld.EINTRAG, eintrag)).isEmpty();
    }
}
