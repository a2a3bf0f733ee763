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
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.eintrag.Herkunft;
import de.passgenau.api.fall.eintrag.Kopf;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.pruefung.Draht;
import de.passgenau.api.liste.Dokumentliste;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;

@Anwendungstest
@DisplayName("K-02 whatever a caseworker got wrong is put right over the wire, and the wrong entry stays readable")
class BerichtigungTests {

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
    void keepsWhatWasWrongAndReadsWhatIsRight() {
        var fall = beraten();
        fall.tut("kontaktDokumentieren", "art: SONSTIGER, weg: TELEFON, tag: " + tag(0) + ", ergebnis: \"Falsch\"");
        var falsch = kontakt(fall, "Falsch");

        richtig(fall, falsch, "kontakt", "art: SONSTIGER, weg: ONLINE, tag: " + tag(0) + ", ergebnis: \"Richtig\"");

        var akte = fall.frage("akte { kontakte { totalCount edges { node { eintragId ergebnis } } } berichtigungen { "
                + "art berichtigt grund rueckwirkend erfasstDurch vorher { feld wert } nachher { feld wert } } }")
                .at("/akte");
        assertThat(akte.at("/kontakte").toString()).contains("Richtig", falsch).doesNotContain("Falsch");
        assertThat(akte.at("/berichtigungen/0").toString()).contains("\"art\":\"Kontakt\"", "Verwechselt",
                "demo-fallmanager", "Falsch", "Richtig");
    }

    @Test
    void putsRightWhatWasPlannedAndAgreedOn() {
        var fall = beraten();
        fall.tut("hemmnisErfassen", "art: WOHNUNG, ort: UMFELD, bedeutung: \"Umzug\"");
        var hemmnis = fall.letzter("hemmnisse");
        richtig(fall, hemmnis, "hemmnis", "art: MOBILITAET, ort: UMFELD, bedeutung: \"Kein Bus\"");
        richtig(fall, fall.letzter("profilfassungen"), "profil", "profil: {zielberuf: {kldb: \"51311\"}}");
        richtig(fall, fall.letzter("kategorien"), "kategorie", "kategorie: C, gueltigVon: " + tag(0)
                + ", grund: \"Verlesen\"");
        fall.tut("handlungsstrategieAufnehmen", strategie(hemmnis, "Fährt Rad"));
        var strategie = fall.frage("akte { fahrplan { strategien { eintragId } } }")
                .at("/akte/fahrplan/strategien/0/eintragId")
                .asString();
        richtig(fall, strategie, "strategie", strategie(hemmnis, "Fährt Bus"));
        fall.tut("zielVereinbaren", ziel("Lager"));
        richtig(fall, fall.letzter("ziele"), "ziel", ziel("Handel"));
        fall.tut("vereinbarungAbschliessen", vereinbarung("Lager"));
        richtig(fall, fall.letzter("vereinbarungen"), "vereinbarung", vereinbarung("Handel"));

        assertThat(fall
                .frage("hemmnisse { art } profil { zielberuf { kldb } grenzen } kundenkategorie { kategorie } akte { "
                        + "fahrplan { strategien { zwischenziel } } ziele { beschreibung } vereinbarungen { leitziel } "
                        + "berichtigungen { art } }")
                .toString()).contains("MOBILITAET", "51311", "KEIN_SCHWERES_HEBEN",
                        "\"kategorie\":\"C\"", "Fährt Bus", "\"beschreibung\":\"Handel\"", "\"leitziel\":\"Handel\"",
                        "\"art\":\"Vereinbarung\"")
                .doesNotContain("WOHNUNG", "Fährt Rad", "Lager\"");
    }

    @Test
    void putsRightWhatHappened() {
        var fall = beraten();
        fall.tut("arbeitsaufnahmeErfassen", "tag: " + tag(0) + ", art: MINIJOB, weg: EIGENE_SUCHE");
        richtig(fall, fall.letzter("integrationen"), "integration", "tag: " + tag(0)
                + ", art: BESCHAEFTIGUNG, weg: ARBEITGEBERSERVICE");
        fall.tut("ereignisErfassen", "art: ZUZUG, tag: " + tag(0));
        richtig(fall, fall.letzter("ereignisse"), "ereignis", "art: ZUZUG, tag: " + tag(-3));
        richtig(fall, fall.letzter("belehrungen"), "belehrung", "tag: " + tag(0)
                + ", umfang: VOLLSTAENDIG, nachweis: NIEDERSCHRIFT, fundstelle: \"Blatt 9\"");
        fall.tut("terminVereinbaren", "art: SONSTIGER, beginn: " + zeit() + ", ort: \"Zimmer 1\"");
        richtig(fall, fall.letzter("termine"), "termin", "art: SONSTIGER, beginn: " + zeit() + ", ort: \"Zimmer 2\"");
        fall.tut("terminAbsagen", "termin: \"" + fall.letzter("termine") + "\", durchKunde: true, grund: \"Falsch\"");
        var absage = fall.frage("akte { termine { ausgangId } }").at("/akte/termine/0/ausgangId").asString();
        richtig(fall, absage, "absage", "termin: \"" + fall.letzter("termine")
                + "\", durchKunde: false, grund: \"Kollegin fehlt\"");
        fall.tut("fallAbschliessen", "abschluss: UMZUG");
        richtig(fall, fall.letzter("phasen"), "abschluss", "abschluss: BEDARF_GEDECKT");
        assertThat(
                fall.frage("zustand akte { phasen { abschluss } integrationen { art } ereignisse { tag } belehrungen "
                        + "{ fundstelle } termine { ort grund } }").toString())
                .contains("ABGESCHLOSSEN", "BEDARF_GEDECKT",
                        "BESCHAEFTIGUNG", tag(-3), "Blatt 9", "Zimmer 2", "Kollegin fehlt")
                .doesNotContain("UMZUG", "MINIJOB", "Zimmer 1");

        zurueck(fall, fall.letzter("phasen"));

        assertThat(fall.frage("zustand akte { phasen { abschluss } }").toString()).contains("OFFEN")
                .doesNotContain("BEDARF_GEDECKT");
    }

    @Test
    @DisplayName("U-01 target group, school and life are put right, too")
    void putsRightWhatIsKnownOfYoungPeople() {
        var muster = Fallbestand.person("Jule", "Jung");
        var jung = new Person("Jule", "Jung", LocalDate.now(clock).minusYears(17), muster.anschrift(), null, null);
        var fall = gang(Fallbestand.von(jung, new Zustaendigkeit("Prenzlau", "demo-fallmanager"), "51312"));
        fall.tut("zielgruppeU25Setzen", "zielgruppe: SCHUELER, gueltigVon: " + tag(0) + ", grund: \"Schule\"")
                .tut("bildungslageErfassen", "schulform: GYMNASIUM")
                .tut("lebenslageErfassen", "angaben: {zugewandert: true}");
        richtig(fall, fall.letzter("zielgruppen"), "zielgruppe", "zielgruppe: VERMITTLUNGSKUNDEN, gueltigVon: " + tag(0)
                + ", grund: \"Sucht Arbeit\"");
        richtig(fall, eintrag(fall, "bildungslage"), "bildungslage", "schulform: OBERSCHULE");
        richtig(fall, eintrag(fall, "lebenslage"), "lebenslage", "angaben: {zugewandert: false}");

        assertThat(fall.frage("zielgruppe { zielgruppe } akte { bildungslage { schulform } lebenslage { angaben { "
                + "zugewandert } } }").toString()).contains("VERMITTLUNGSKUNDEN", "OBERSCHULE", "false");
    }

    @Test
    @DisplayName("T-02 what is not put right here is refused with the place where it is")
    void saysWhereElse() {
        var fremd = Fallbestand.inPrenzlau();
        var kopf = Kopf.neu(new EintragId(Herkunft.zeichen("haushalt") + "1"), LocalDate.now(clock), "demo-leistung");
        var fall = gang(Fallbestand.mit(fremd, fremd.verlauf()
                .mit(Ereignis.von(kopf, Ereignis.Art.BEWILLIGUNG, LocalDate.now(clock), null))));
        var haushalt = fall.letzter("ereignisse");
        fall.tut("fallUeberleiten", "an: ARBEITSMARKTFERN, empfaenger: \"demo-fallmanager\", grund: \"Umzug\"");

        fall.darfNicht("eintragBerichtigen", falsch(haushalt), "eintrag", "Bedarfsgemeinschaft")
                .darfNicht("eintragBerichtigen", falsch(fall.letzter("ueberleitungen")), "eintrag",
                        "leiten Sie den Fall")
                .darfNicht("eintragBerichtigen", falsch("unbekannt"), "eintrag", "gibt es nichts")
                .darfNicht("eintragBerichtigen", "eintrag: \"x\", grund: \" \"", "grund",
                        "begründen Sie die Berichtigung")
                .darfNicht("eintragBerichtigen", falsch(fall.letzter("profilfassungen")) + ", ersatz: {}", "ersatz",
                        "genau einen Eintrag")
                .darfNicht("eintragBerichtigen", falsch(fall.letzter("profilfassungen")) + ", ersatz: {kontakt: {art: "
                        + "SONSTIGER, weg: TELEFON, tag: " + tag(0) + ", ergebnis: \"x\"}}", "ersatz", "derselben Art")
                .darfNicht("eintragBerichtigen", falsch(fall.letzter("profilfassungen"))
                        + ", ersatz: {profil: {profil: {zielberuf: {}}}}", "ersatz.profil.profil.zielberuf",
                        "entweder");

        assertThat(fall.frage("akte { berichtigungen { art } }").at("/akte/berichtigungen")).isEmpty();
    }

    @Test
    void refusesAStaleVersionAndColleagues() {
        var fall = beraten();
        var version = fall.version();
        var belehrung = fall.letzter("belehrungen");
        fall.tut("kontaktDokumentieren", "art: SONSTIGER, weg: TELEFON, tag: " + tag(0) + ", ergebnis: \"Kurz\"");

        assertThat(fall.ruft("eintragBerichtigen", version, falsch(belehrung))
                .an("/data/eintragBerichtigen/fehler/0/code")
                .asString()).isEqualTo("VERALTET");
        var nachbar = gang(Fallbestand.gefuehrt("Prenzlau", "jemand-anderes"));
        assertThat(nachbar.gruende("eintragBerichtigen", falsch(nachbar.letzter("profilfassungen"))))
                .contains("NICHT_BEFUGT");
    }

    private static void richtig(Fallgang fall, String eintrag, String art, String richtig) {
        fall.tut("eintragBerichtigen", falsch(eintrag) + ", rueckwirkend: true, ersatz: {" + art + ": {" + richtig
                + "}}");
    }

    private static void zurueck(Fallgang fall, String eintrag) {
        fall.tut("eintragBerichtigen", falsch(eintrag));
    }

    private static String falsch(String eintrag) {
        return "eintrag: \"" + eintrag + "\", grund: \"Verwechselt\"";
    }

    private static String eintrag(Fallgang fall, String feld) {
        return fall.frage("akte { " + feld + " { eintragId } }").at("/akte/" + feld + "/eintragId").asString();
    }

    private static String kontakt(Fallgang fall, String ergebnis) {
        return fall.frage("akte { kontakte { edges { node { eintragId ergebnis } } } }")
                .at("/akte/kontakte/edges")
                .valueStream()
                .filter(edge -> edge.at("/node/ergebnis").asString().equals(ergebnis))
                .findFirst()
                .orElseThrow()
                .at("/node/eintragId")
                .asString();
    }

    private Fallgang beraten() {
        return gang(Fallbestand.inPrenzlau()).tut("einstiegsberatungDokumentieren", "tag: " + tag(0)
                + ", durch: ARBEITSMARKTFERN, weg: PERSOENLICH, ergebnis: \"Gut\", profil: {zielberuf: {kldb: "
                + "\"51312\"}}, belehrung: {nachweis: UNTERSCHRIFT, fundstelle: \"Blatt 1\"}, entscheidung: {kategorie: "
                + "B, grund: \"Wenig Hilfe\"}");
    }

    private Fallgang gang(Fall fall) {
        new Fallbestand(store, liste).lege(fall);
        return new Fallgang(new Draht(port), kennungen.global(Fall.class, fall.kennung()));
    }

    private String strategie(String hemmnis, String zwischenziel) {
        return "hemmnisse: [\"" + hemmnis + "\"], zwischenziel: \"" + zwischenziel
                + "\", schritte: [{seite: KUNDE, text: \"Kauft ein\", bis: " + tag(9) + "}]";
    }

    private String ziel(String wo) {
        return "option: ARBEITSMARKT_LOKAL, beschreibung: \"" + wo + "\", vereinbartAm: " + tag(0)
                + ", kundeEinverstanden: true";
    }

    private String vereinbarung(String leitziel) {
        return "geschlossenAm: " + tag(0) + ", bis: " + tag(120) + ", leitziel: \"" + leitziel + "\", zielkategorie: "
                + "BERUFLICHE_KOMPETENZ, pflichten: [{seite: KUNDE, text: \"Bewirbt sich\", bis: " + tag(120)
                + "}, {seite: JOBCENTER, text: \"Zahlt die Fahrten\", bis: " + tag(120)
                + "}], unterschriften: [{wer: KUNDE, tag: " + tag(0) + "}, {wer: FALLMANAGEMENT, tag: " + tag(0)
                + "}]";
    }

    private String tag(int spaeter) {
        return '"' + LocalDate.now(clock).plusDays(spaeter).toString() + '"';
    }

    private String zeit() {
        return '"' + LocalDate.now(clock)
                .plusDays(1)
                .atTime(LocalTime.NOON)
                .atZone(clock.getZone())
                .toInstant()
                .toString() + '"';
    }
}
