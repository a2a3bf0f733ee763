package de.passgenau.api.eingliederung.akte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;

import de.passgenau.api.Anwendungstest;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallbestand;
import de.passgenau.api.fall.angaben.Person;
import de.passgenau.api.fall.angaben.Zustaendigkeit;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
@DisplayName("Every act is done over the wire, or refused at its field with a German sentence")
class FallgangTests {

    private static final String NIE = "\"unbekannt\"";

    @LocalServerPort
    private int port;
    @Autowired
    private MongoOperations store;
    @Autowired
    private Dokumentliste<Fall> liste;
    @Autowired
    private Kennungen kennungen;
    @Autowired
    private Clock clock;

    @Test
    @DisplayName("E-01 E-03 E-05 E-06 From the application to the first counselling")
    void entersTheProcess() {
        var fall = gang(Fallbestand.inPrenzlau());

        fall.tut("lebenslageErfassen", "angaben: {familie: {alleinerziehend: true}}")
                .darfNicht("lebenslageErfassen", "angaben: {beschaeftigung: {nie: true, letzterTag: " + tag(-9) + "}}",
                        "angaben.beschaeftigung.letzterTag", "noch nie gearbeitet")
                .tut("ereignisErfassen", "art: ANTRAG_VOLLSTAENDIG, tag: " + tag(0))
                .darfNicht("ereignisErfassen", "art: LEISTUNGSENDE, tag: " + tag(0), "tag", "keine Leistungen")
                .darfNicht("einstiegsberatungTerminieren", "beginn: " + zeit(2) + ", ort: \"Zimmer 1\", einladung: "
                        + "{versandtAm: " + tag(0) + ", weg: SCHRIFTLICH, meldeaufforderung: true}",
                        "einladung.meldeaufforderung", "freiwillig")
                .tut("einstiegsberatungTerminieren", "beginn: " + zeit(2) + ", ort: \"Zimmer 1\"")
                .darfNicht("terminAbsagen", "termin: " + NIE + ", durchKunde: true, grund: \"Krank\"", "termin",
                        "gibt es nichts")
                .tut("terminAbsagen", "termin: " + id(fall, "termine") + ", durchKunde: true, grund: \"Kommt früher\"")
                .darfNicht("einstiegsberatungDokumentieren", beratung("titel: \"Zrgbl\"", ""),
                        "profil.zielberuf.titel", "kein Beruf bekannt")
                .darfNicht("einstiegsberatungDokumentieren", beratung("kldb: \"51312\"", ""), "entscheidung.grund",
                        "begründen Sie die Kategorie")
                .tut("einstiegsberatungDokumentieren",
                        beratung("titel: \"Fachkraft für Lagerlogistik\"", "Wenig Hilfe nötig"));

        assertThat(fall.frage("kundenkategorie { kategorie } profil { zielberuf { kldb } grenzen } akte { "
                + "einstiegsberatungen { durch erfasstDurch } belehrungen { tag } kontakte { totalCount } "
                + "lebenslage { angaben { familie { alleinerziehend } } } termine { zustand grund durchKunde } }")
                .toString())
                .contains("\"kategorie\":\"B\"", "51312", "KEIN_SCHWERES_HEBEN", "ARBEITSMARKTFERN",
                        "demo-fallmanager", "\"totalCount\":1", "\"alleinerziehend\":true", "Kommt früher");
    }

    @Test
    @DisplayName("T-01 Whoever is given a case goes on with it wherever it belongs, and it can go to another office")
    void goesOnWithWhoeverIsGivenTheCase() {
        var fall = gang(Fallbestand.inPrenzlau());
        var schwedt = fall.als("demo-fallmanager-2");
        assertThat(schwedt.antwort("version").an("/data/fall").isNull()).isTrue();

        fall.tut("fallUeberleiten", "an: ARBEITSMARKTFERN, empfaenger: \"demo-fallmanager-2\", grund: \"Aushilfe\"");
        assertThat(schwedt.frage("geschaeftsstelle darfAendern { ja }").toString()).contains("Prenzlau", "true");
        schwedt.tut("fallUeberleiten", "an: ARBEITSMARKTFERN, empfaenger: \"demo-fallmanager-2\", "
                + "grund: \"Umzug nach Schwedt\", geschaeftsstelle: \"Schwedt\"");

        assertThat(schwedt.frage("geschaeftsstelle akte { ueberleitungen { geschaeftsstelle } }").toString())
                .contains("\"geschaeftsstelle\":\"Schwedt\"", "null");
        assertThat(fall.antwort("version").an("/data/fall").isNull()).isTrue();
    }

    @Test
    @DisplayName("P-01 P-04 P-05 P-06 I-01 From the profile to the plan")
    void worksOnHemmnisse() {
        var fall = gang(Fallbestand.inPrenzlau());

        fall.darfNicht("profilFortschreiben", "profil: {zielberuf: {}}", "profil.zielberuf", "entweder mit seinem")
                .darfNicht("profilFortschreiben", "profil: {zielberuf: {kldb: \"51312\"}, rahmen: {umkreisKm: -1}}",
                        "profil.rahmen.umkreisKm", "von 0 bis 1000")
                .darfNicht("profilFortschreiben", "profil: {zielberuf: {kldb: \"51319\"}}", "profil.zielberuf.kldb",
                        "Berufe in der Lagerwirtschaft - fachlich ausgerichtete Tätigkeiten (51312)")
                .darfNicht("profilFortschreiben",
                        "profil: {zielberuf: {kldb: \"51312\"}, alternativen: [{kldb: \"99999\"}]}",
                        "profil.alternativen.0.kldb", "Eine Berufsgattung 99999 gibt es")
                .darfNicht("profilFortschreiben",
                        "profil: {zielberuf: {kldb: \"51312\"}, werdegang: [{art: ARBEIT, bezeichnung: "
                                + "\"Lager\", von: \"2020-01-01\", kldb: \"51319\"}]}",
                        "profil.werdegang.0.kldb", "Gemeint sein könnte")
                .darfNicht("profilFortschreiben",
                        "profil: {zielberuf: {kldb: \"51312\"}, werdegang: [{art: ARBEIT, bezeichnung: "
                                + "\"Lager\", von: \"1977-01-01\"}]}",
                        "profil.werdegang.0.von", "vor dem Geburtstag")
                .tut("profilFortschreiben", "profil: {zielberuf: {kldb: \"51312\"}, kenntnisse: [\"Stapler\"]}")
                .darfNicht("hemmnisErfassen", "art: MOBILITAET, ort: UMFELD, bedeutung: \"\"", "bedeutung",
                        "warum das für den Zielberuf")
                .tut("hemmnisErfassen", "art: MOBILITAET, ort: UMFELD, bedeutung: \"Kein Bus um sechs\"");
        var hemmnis = "hemmnis: " + id(fall, "hemmnisse");
        assertThat(fall.frage("akte { hinweise { regel meldung } }").toString()).contains("P-05");
        fall.darfNicht("hemmnisPriorisieren", hemmnis + ", prioritaet: 1, grund: \"\"", "grund", "begründen Sie")
                .tut("hemmnisPriorisieren", hemmnis + ", prioritaet: 1, grund: \"Stelle ab Januar\"")
                .darfNicht("handlungsstrategieAufnehmen", "hemmnisse: [" + id(fall, "hemmnisse")
                        + "], zwischenziel: \"Fährt Rad\", schritte: [{seite: KUNDE, text: \" \", bis: " + tag(9)
                        + "}]", "schritte.0.text", "wird gebraucht")
                .tut("handlungsstrategieAufnehmen", "hemmnisse: [" + id(fall, "hemmnisse")
                        + "], zwischenziel: \"Fährt Rad\", kosten: \"99.50\", schritte: [{seite: KUNDE, "
                        + "text: \"Kauft ein Rad\", bis: " + tag(9) + "}]")
                .darfNicht("reihenfolgeFestlegen", "strategien: []", "strategien", "genau einmal");
        assertThat(fall.frage("akte { hinweise { regel } }").toString()).doesNotContain("P-05");
        var strategie = fall.frage("akte { fahrplan { strategien { eintragId kosten } } }")
                .at("/akte/fahrplan/strategien/0");
        assertThat(strategie.at("/kosten").asString()).isEqualTo("99.50");
        var kennung = '"' + strategie.at("/eintragId").asString() + '"';
        fall.tut("reihenfolgeFestlegen", "strategien: [" + kennung + "]")
                .darfNicht("handlungsstrategieBeenden", "strategie: " + NIE + ", zielErreicht: true, tag: " + tag(0)
                        + ", ergebnis: \"Gelungen\"", "strategie", "gibt es nichts")
                .tut("handlungsstrategieBeenden", "strategie: " + kennung + ", zielErreicht: true, tag: " + tag(0)
                        + ", ergebnis: \"Gelungen\"")
                .darfNicht("hemmnisStandSetzen", hemmnis + ", stand: ERKANNT, tag: " + tag(0), "stand", "nicht folgen")
                .tut("hemmnisStandSetzen", hemmnis + ", stand: ERFOLGREICH_ERLEDIGT, tag: " + tag(0));

        assertThat(fall.frage("hemmnisse { art bereich stand prioritaet verlauf { stand tag } } akte { "
                + "zeitleiste { art nach eintragId } fahrplan { beendete { ende { ergebnis } } } }").toString())
                .contains("RAHMENBEDINGUNGEN", "\"prioritaet\":1", "HEMMNIS_ERLEDIGT", "Gelungen");
    }

    @Test
    @DisplayName("V-01 V-02 V-04 Z-01 K-03 From the agreement to its evaluation")
    void agreesAndTalks() {
        var fall = gang(Fallbestand.inPrenzlau());
        fall.tut("einstiegsberatungDokumentieren", beratung("kldb: \"51312\"", "Wenig Hilfe nötig"));

        var ziel = "option: ARBEITSMARKT_LOKAL, beschreibung: \"Lager\", vereinbartAm: " + tag(0);
        fall.darfNicht("zielVereinbaren", ziel + ", kundeEinverstanden: false", "kundeEinverstanden", "einverstanden")
                .tut("zielVereinbaren", ziel + ", kundeEinverstanden: true")
                .darfNicht("vereinbarungAbschliessen", vereinbarung(400), "bis", "höchstens 6 Monate")
                .tut("vereinbarungAbschliessen", vereinbarung(120))
                .darfNicht("kontaktDokumentieren", "art: FOLGEGESPRAECH, weg: TELEFON, tag: " + tag(0)
                        + ", ergebnis: \"Kurz\"", "begruendung", "vier Schritte")
                .darfNicht("belehrungErfassen", "tag: " + tag(0)
                        + ", umfang: VOLLSTAENDIG, nachweis: ZUSTELLUNG, fundstelle: \"\"", "fundstelle", "Nachweis")
                .tut("belehrungErfassen", "tag: " + tag(0)
                        + ", umfang: VOLLSTAENDIG, nachweis: ZUSTELLUNG, fundstelle: \"Blatt 2\"")
                .tut("kontaktDokumentieren", "art: FOLGEGESPRAECH, weg: PERSOENLICH, tag: " + tag(0)
                        + ", schritte: [VEREINBARUNG_ABGEGLICHEN, PROFIL_ZIEL_STRATEGIE_GEPRUEFT, "
                        + "BEWERBUNGEN_BESPROCHEN, NAECHSTES_VEREINBART], ergebnis: \"Läuft gut\"");
        var kontakt = "kontakt: \"" + fall.frage("akte { kontakte { edges { node { eintragId ergebnis } } } }")
                .at("/akte/kontakte/edges")
                .valueStream()
                .filter(edge -> edge.at("/node/ergebnis").asString().equals("Läuft gut"))
                .findFirst()
                .orElseThrow()
                .at("/node/eintragId")
                .asString() + '"';
        termine(fall, kontakt);
        var auswertung = "vereinbarung: " + id(fall, "vereinbarungen") + ", " + kontakt + ", ergebnis: \"Gelungen\"";
        fall.tut("vereinbarungAuswerten", auswertung)
                .darfNicht("vereinbarungAuswerten", auswertung, "vereinbarung", "schon am")
                .darfNicht("zielBeenden", "ziel: " + NIE + ", erreicht: true, tag: " + tag(0) + ", grund: \"Ja\"",
                        "ziel", "gibt es nichts")
                .tut("zielBeenden", "ziel: " + id(fall, "ziele") + ", erreicht: true, tag: " + tag(0)
                        + ", grund: \"Ja\"")
                .darfNicht("kundenkategorieFestlegen", "kategorie: Y, gueltigVon: " + tag(0) + ", grund: \"Baby\"",
                        "sperre", "sperrt")
                .tut("kundenkategorieFestlegen", "kategorie: Y, gueltigVon: " + tag(0)
                        + ", grund: \"Elternzeit\", sperre: {art: ELTERNZEIT, ende: " + tag(300) + "}");

        assertThat(fall.frage("kundenkategorie { kategorie sperre { art } } akte { kategorien { kategorie gueltigBis }"
                + " vereinbarungen { art auswertung { ergebnis kontakt } } termine { zustand } }").toString())
                .contains("\"kategorie\":\"Y\"", "ELTERNZEIT", "KOOPERATIONSPLAN", "WAHRGENOMMEN", "VERSAEUMT");
    }

    private void termine(Fallgang fall, String kontakt) {
        fall.darfNicht("terminVereinbaren", "art: FOLGEGESPRAECH, beginn: " + zeit(0) + ", ort: \"\"", "ort", "Ort")
                .tut("terminVereinbaren", "art: FOLGEGESPRAECH, beginn: " + zeit(0) + ", ort: \"Zimmer 1\"");
        var termin = "termin: " + id(fall, "termine");
        fall.darfNicht("terminWahrnehmen", termin + ", kontakt: " + NIE, "kontakt", "dokumentieren Sie das Gespräch")
                .tut("terminWahrnehmen", termin + ", " + kontakt)
                .darfNicht("terminVersaeumen", termin, "termin", "schon abgesagt")
                .tut("terminVereinbaren", "art: SONSTIGER, beginn: " + zeit(0) + ", ort: \"Zimmer 2\"");
        var andere = fall.frage("akte { termine { eintragId zustand } }")
                .at("/akte/termine")
                .valueStream()
                .filter(einer -> einer.at("/zustand").asString().equals("VEREINBART"))
                .findFirst()
                .orElseThrow();
        fall.tut("terminVersaeumen", "termin: \"" + andere.at("/eintragId").asString() + '"');
    }

    @Test
    @DisplayName("T-01 C-01 From the handover to the end and back")
    void handsOverAndCloses() {
        var fall = gang(Fallbestand.inPrenzlau());

        fall.darfNicht("fallUeberleiten", "an: ARBEITSMARKTNAH, empfaenger: \"demo-fallmanager\", grund: \"Nah\"",
                "an", "Kategorie A")
                .darfNicht("fallUeberleiten", "an: ARBEITSMARKTFERN, empfaenger: \"jemand\", grund: \"Umzug\", "
                        + "geschaeftsstelle: \"Nirgendwo\"", "geschaeftsstelle", "gibt es nicht")
                .tut("fallUeberleiten", "an: ARBEITSMARKTFERN, empfaenger: \"demo-fallmanager\", grund: \"Umzug\"")
                .tut("arbeitsaufnahmeErfassen", "tag: " + tag(0) + ", art: MINIJOB, weg: EIGENE_SUCHE")
                .darfNicht("arbeitsaufnahmeErfassen", "tag: " + tag(0) + ", art: MINIJOB, weg: EIGENE_SUCHE", "tag",
                        "schon erfasst")
                .darfNicht("arbeitsaufnahmeErfassen",
                        "tag: " + tag(0) + ", art: BESCHAEFTIGUNG, weg: EIGENE_SUCHE, kldb: \"51319\"", "kldb",
                        "Gemeint sein könnte");
        var arbeit = "integration: " + id(fall, "integrationen") + ", tag: " + tag(0);
        fall.darfNicht("arbeitBeenden", arbeit + ", grund: \"\"", "grund", "warum Arbeit")
                .tut("arbeitBeenden", arbeit + ", grund: \"Befristet\"")
                .darfNicht("fallAbschliessen", "abschluss: SONSTIGES", "grund", "warum der Fall")
                .darfNicht("fallAbschliessen", "abschluss: UMZUG, tag: \"2020-01-02\"", "tag", "vor seinem Beginn")
                .darfNicht("fallWiederaufnehmen", "tag: " + tag(0) + ", grund: \"Neu\"", "fallId", "ist offen")
                .tut("fallAbschliessen", "abschluss: BEDARF_GEDECKT");
        assertThat(fall.frage("zustand").toString()).contains("ABGESCHLOSSEN");
        fall.tut("fallWiederaufnehmen", "tag: " + tag(0) + ", grund: \"Neuer Antrag\"");

        assertThat(fall.frage("zustand akte { phasen { abschluss grund } ueberleitungen { an grund } integrationen "
                + "{ art ende { grund } } }").toString()).contains("OFFEN", "BEDARF_GEDECKT", "Umzug", "Befristet");
    }

    @Test
    @DisplayName("U-01 U-02 Under 25")
    void placesYoungPeople() {
        var erwachsen = Fallbestand.person("Jule", "Jung");
        var jung = new Person("Jule", "Jung", LocalDate.now(clock).minusYears(17), erwachsen.anschrift(), null, null);
        var fall = gang(Fallbestand.von(jung, new Zustaendigkeit("Prenzlau", "demo-fallmanager"), "51312"));

        fall.tut("zielgruppeU25Setzen", "zielgruppe: SCHUELER, gueltigVon: " + tag(0) + ", grund: \"Geht zur Schule\"")
                .darfNicht("zielgruppeU25Setzen", "zielgruppe: AUSBILDUNGSSUCHENDE, gueltigVon: " + tag(0)
                        + ", grund: \"Will\"", "zielgruppe", "ausbildungsreif")
                .darfNicht("bildungslageErfassen", "abschluss: " + tag(9), "abschluss", "Zukunft")
                .tut("bildungslageErfassen", "schulform: OBERSCHULE, ausbildungsreif: true");

        assertThat(fall.frage("zielgruppe { zielgruppe } akte { bildungslage { schulform ausbildungsreif } }")
                .toString()).contains("SCHUELER", "OBERSCHULE");
    }

    @Test
    @DisplayName("U-04 a target group whose day is past is not the one that the case shows")
    void showsTheTargetGroupOfToday() {
        var muster = Fallbestand.person("Jule", "Jung");
        var jung = new Person("Jule", "Jung", LocalDate.now(clock).minusYears(20), muster.anschrift(), null, null);
        var fall = gang(Fallbestand.von(jung, new Zustaendigkeit("Prenzlau", "demo-fallmanager"), "51312"));

        fall.tut("bildungslageErfassen", "ausbildungsreif: true, abschluss: " + tag(-400))
                .tut("zielgruppeU25Setzen",
                        "zielgruppe: AUSBILDUNGSABSOLVENTEN, gueltigVon: " + tag(-390) + ", grund: \"Fertig\"");

        assertThat(fall.frage("zielgruppe { zielgruppe erfasstDurch } akte { zielgruppen { zielgruppe } }").toString())
                .contains("{\"zielgruppe\":\"VERMITTLUNGSKUNDEN\",\"erfasstDurch\":\"passgenau\"}",
                        "AUSBILDUNGSABSOLVENTEN");
    }

    @Test
    @DisplayName("X-06 T-02 U-04 L-02 Searches and judgements that rules ask for")
    void notesWhatRulesAskFor() {
        var fall = gang(Fallbestand.inPrenzlau());

        fall.darfNicht("suchlaufDokumentieren", "ziel: STELLEN, tag: \"2020-01-02\"", "tag", "noch kein Profil")
                .tut("suchlaufDokumentieren", "ziel: STELLEN, tag: " + tag(0) + ", treffer: 3, ergebnis: \"Zwei\"")
                .tut("suchlaufDokumentieren", "ziel: AUSBILDUNGSPLAETZE, tag: " + tag(0))
                .darfNicht("einzelfallentscheidungDokumentieren", "tag: " + tag(0) + ", grund: \"Bleibt\"", "fallId",
                        "arbeitsmarktnahe Fallmanagement")
                .darfNicht("perspektiveBeurteilen", "tag: " + tag(0) + ", grund: \"\"", "grund", "welche Perspektive")
                .darfNicht("meldeversaeumnissePruefen", "tag: " + tag(0) + ", ergebnis: \"Nichts\"", "tag",
                        "dritten Meldeversäumnis");

        assertThat(fall.frage("akte { suchlaeufe(first: 1) { totalCount pageInfo { hasNextPage } edges { node { ziel "
                + "treffer ergebnis erfasstDurch } } } einzelfallentscheidungen { grund } perspektiven { grund } "
                + "meldepruefungen { ergebnis } }").toString()).contains("\"totalCount\":2", "\"hasNextPage\":true",
                        "demo-fallmanager", "\"perspektiven\":[]");
    }

    private Fallgang gang(Fall fall) {
        new Fallbestand(store, liste).lege(fall);
        return new Fallgang(new Draht(port), kennungen.global(Fall.class, fall.kennung()));
    }

    private String id(Fallgang fall, String liste) {
        return '"' + fall.letzter(liste) + '"';
    }

    private String tag(int spaeter) {
        return '"' + LocalDate.now(clock).plusDays(spaeter).toString() + '"';
    }

    private String zeit(int spaeter) {
        var uhrzeit = spaeter == 0
                ? LocalTime.now(clock).withSecond(0).withNano(clock.instant().getNano())
                : LocalTime.NOON;
        return '"' + LocalDate.now(clock)
                .plusDays(spaeter)
                .atTime(uhrzeit)
                .atZone(clock.getZone())
                .toInstant()
                .toString() + '"';
    }

    private String beratung(String zielberuf, String grund) {
        return "tag: " + tag(0)
                + ", durch: ARBEITSMARKTFERN, weg: PERSOENLICH, ergebnis: \"Gut\", profil: {zielberuf: {"
                + zielberuf + "}}, belehrung: {nachweis: UNTERSCHRIFT, fundstelle: \"Blatt 1\"}, "
                + "entscheidung: {kategorie: B, grund: \"" + grund + "\"}";
    }

    private String vereinbarung(int tage) {
        return "geschlossenAm: " + tag(0) + ", bis: " + tag(tage) + ", leitziel: \"Lager\", zielkategorie: "
                + "BERUFLICHE_KOMPETENZ, pflichten: [{seite: KUNDE, text: \"Bewirbt sich\", bis: " + tag(tage)
                + "}, {seite: JOBCENTER, text: \"Zahlt die Fahrten\", bis: " + tag(tage)
                + "}], unterschriften: [{wer: KUNDE, tag: " + tag(0) + "}, {wer: FALLMANAGEMENT, tag: " + tag(0)
                + "}]";
    }
}
