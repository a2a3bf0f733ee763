package de.passgenau.api.einfuhr.katalog.openqcat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import de.passgenau.api.einfuhr.datei.Lieferdatei;
import de.passgenau.api.einfuhr.datei.Lieferposten;
import de.passgenau.api.einfuhr.datei.Mangel;
import de.passgenau.api.einfuhr.datei.Vorgaben;
import de.passgenau.api.tabelle.Dateifehler;
import org.bson.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenqcatkatalogTests {

    private static final Path PROBEN = Path.of("src/test/resources/einfuhr");
    private static final Vorgaben OHNE = new Vorgaben(Optional.empty(), Optional.empty(), Optional.empty());
    private static final String KOPF = "<OPENQCAT version=\"1.1\"><HEADER><SUPPLIER><SUPPLIER_ID>1</SUPPLIER_ID>"
            + "<SUPPLIER_NAME>Lernwerk</SUPPLIER_NAME></SUPPLIER></HEADER><NEW_CATALOG>";
    private static final String ENDE = "</NEW_CATALOG></OPENQCAT>";

    @TempDir
    private Path ordner = Path.of("");

    @Test
    @DisplayName("M-02 an offer becomes a Steckbrief with its Träger, as far as it says what one asks for")
    void readsOffers() throws IOException {
        var inhalt = gelesen(PROBEN.resolve("openqcat-1.1.xml"), OHNE).posten("4711/100").inhalt();

        assertThat(inhalt.get("herkunft"))
                .isEqualTo(new Document("system", "open-Q-cat").append("schluessel", "4711/100")
                        .append("fundstelle", "Katalog K-2026-11"));
        assertThat(inhalt.get("traeger")).isEqualTo(Document.parse("""
                {name: "Lernwerk Beispiel", art: "BILDUNGSTRAEGER",
                 anschrift: {plz: "17291", ort: "Prenzlau", strasse: "Seestraße 1"},
                 telefon: "+49.3984.4711", webseite: "https://lernwerk.example"}"""));
        assertThat(inhalt.get("steckbrief")).isEqualTo(Document
                .parse("""
                        {titel: "Gabelstapler fahren & Lager führen", instrument: "FBW",
                         beschreibung: {
                           kurz: "Im Lager arbeiten.\\n• Stapler\\n• Waage\\nZielgruppe: Arbeitsuchende\\nVoraussetzungen: Führerschein Klasse B",
                           ziele: ["Staplerschein"], inhalte: ["Lager", "Gabelstapler"]},
                         ablauf: {wochenstunden: {teilzeit: true}},
                         foerderung: {kosten: {jeTeilnehmer: "1234.50"},
                           zulassung: {nummer: "955/100/2026", bis: "2029-06-30"}},
                         ausstattung: {plaetze: 15}, gebiet: {orte: ["Prenzlau", "Schwedt", "Templin"]}}"""));
    }

    @Test
    @DisplayName("M-05 a supplier may stand beside its offers, and places beside the course they are in")
    void readsWhatStandsElsewhere() throws IOException {
        var datei = Files.writeString(ordner.resolve("anders.xml"),
                """
                        <OPENQCAT version="1.1"><HEADER/><NEW_CATALOG><SUPPLIER><SUPPLIER_ID>7</SUPPLIER_ID>
                        <SUPPLIER_NAME>Lernwerk Nebenan</SUPPLIER_NAME></SUPPLIER>
                        <SERVICE><PRODUCT_ID>A</PRODUCT_ID><SUPPLIER_ID_REF>7</SUPPLIER_ID_REF><SERVICE_DETAILS><TITLE>Kurs</TITLE>
                        <SERVICE_MODULE><EDUCATION type="true"/></SERVICE_MODULE></SERVICE_DETAILS></SERVICE>
                        <SERVICE><PRODUCT_ID>V</PRODUCT_ID><SUPPLIER_ID_REF>7</SUPPLIER_ID_REF><SERVICE_DETAILS>
                        <SERVICE_DATE><START_DATE>2027-03-01</START_DATE></SERVICE_DATE><SERVICE_MODULE><EDUCATION type="false">
                        <COURSE_ID>A</COURSE_ID><MAX_PARTICIPANTS>12</MAX_PARTICIPANTS><MODULE_COURSE><LOCATION><NAME>Haus</NAME>
                        </LOCATION></MODULE_COURSE></EDUCATION></SERVICE_MODULE></SERVICE_DETAILS></SERVICE>
                        </NEW_CATALOG></OPENQCAT>""");

        var lieferung = gelesen(datei, OHNE);

        assertThat(lieferung.posten("7/A").inhalt().getEmbedded(List.of("traeger", "name"), ""))
                .isEqualTo("Lernwerk Nebenan");
        assertThat(lieferung.durchgaenge("7/A")).singleElement()
                .satisfies(einer -> assertThat(einer.getEmbedded(List.of("rahmen", "plaetze", "hoechstens"), 0))
                        .isEqualTo(12));
        assertThat(lieferung.maengel()).isEmpty();
    }

    @Test
    @DisplayName("M-05 events are Durchgänge of their offer wherever they stand; of one that says too little, that is told")
    void joinsEventsToTheirOffers() throws IOException {
        var lieferung = gelesen(PROBEN.resolve("openqcat-1.1.xml"), OHNE);

        assertThat(lieferung.zahl()).isEqualTo(3);
        assertThat(lieferung.durchgaenge("4711/100")).containsExactly(Document.parse("""
                {schluessel: "100-V1", rahmen: {laufzeit: {beginn: "2027-03-01", ende: "2027-08-31"},
                  plaetze: {hoechstens: 15, mindestens: 8}, einstieg: {flexibel: true},
                  ort: {bezeichnung: "Haus am See",
                    anschrift: {plz: "17268", ort: "Templin", strasse: "Seestraße 1"}}}}"""));
        assertThat(lieferung.durchgaenge("4711/200")).extracting(eine -> eine.getString("schluessel"))
                .containsExactly("200");
        assertThat(lieferung.maengel()).extracting(Mangel::schluessel, Mangel::feld)
                .contains(tuple("100-V2", "SERVICE_DATE/START_DATE"),
                        tuple("999-V1", "COURSE_ID"),
                        tuple("unbekannt/300", "SERVICE_MODULE/EDUCATION"),
                        tuple("unbekannt/300", "SUPPLIER_ID_REF"));
        assertThat(lieferung.maengel()).allSatisfy(mangel -> assertThat(mangel.ort().zeile()).isBetween(20L, 150L));
    }

    @Test
    void readsTheOlderVersionAndChangesOfACatalogue() throws IOException {
        var probe = PROBEN.resolve("openqcat-1.0.xml");
        var mitPlaetzen = gelesen(probe, new Vorgaben(Optional.of("Werkhof"), Optional.of("AVGS"), Optional.of(12)));

        assertThat(gelesen(probe, OHNE).durchgaenge("77/1")).isEmpty();
        assertThat(
                mitPlaetzen.durchgaenge("77/1").getFirst().getEmbedded(List.of("rahmen", "plaetze", "hoechstens"), 0))
                .isEqualTo(12);
        assertThat(mitPlaetzen.posten("77/1").inhalt().get("herkunft", Document.class).getString("system"))
                .isEqualTo("Werkhof");
        assertThat(mitPlaetzen.posten("77/1").inhalt().get("steckbrief", Document.class).getString("instrument"))
                .isEqualTo("AVGS");
        assertThat(mitPlaetzen.maengel()).extracting(Mangel::schluessel).containsExactly("77/9");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<KURSE/> | äußerstes Element heißt KURSE",
            "<OPENQCAT version=\"2.0\"/> | Fassung 2.0",
            "<OPENQCAT version=\"1.1\"><HEADER> | Zeile 1",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><OPENQCAT>&x;</OPENQCAT> | DOCTYPE",
            "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><OPENQCAT>&c;</OPENQCAT> | DOCTYPE",
            "<!DOCTYPE OPENQCAT SYSTEM \"http://127.0.0.1:9/x.dtd\"><OPENQCAT/> | DOCTYPE"})
    void refusesWhatIsNoneOrIsDangerous(String xml, String grund) throws IOException {
        var datei = Files.writeString(ordner.resolve("katalog.xml"), xml);

        assertThatThrownBy(() -> gelesen(datei, OHNE)).isInstanceOf(Dateifehler.class).hasMessageContaining(grund);
    }

    @Test
    void leavesOutOneThatIsTooGreatAndNoOther() throws IOException {
        var datei = Files.writeString(ordner.resolve("gross.xml"), KOPF + angebot("1", "x".repeat(1_200_000))
                + angebot("2", "<B>".repeat(80) + "</B>".repeat(80)) + ENDE);
        var lieferung = gelesen(datei, OHNE);

        assertThat(lieferung.zahl()).isEqualTo(2);
        assertThat(lieferung.posten()).extracting(Lieferposten::schluessel).containsExactly("1/2");
        assertThat(lieferung.maengel()).extracting(Mangel::meldung)
                .containsExactly("Dieser Eintrag ist größer als 1 MB und wird nicht gelesen.");
    }

    @Test
    @DisplayName("M-05 an event that ends before it begins, or whose end nobody can read, is told of and no Durchgang without an end")
    void takesNoWrongEndForNone() throws IOException {
        var datei = Files.writeString(ordner.resolve("enden.xml"), KOPF + angebot("1", "Kurs")
                + termin("1", "V1", "2027-05-01", "2027-04-01") + termin("1", "V2", "2027-05-01", "31.04.2027")
                + termin("1", "V3", "2027-05-01", "2027-05-01") + ENDE);
        var lieferung = gelesen(datei, OHNE);

        assertThat(lieferung.durchgaenge("1/1")).extracting(eine -> eine.getString("schluessel"))
                .containsExactly("V3");
        assertThat(lieferung.maengel()).extracting(Mangel::schluessel, Mangel::feld)
                .containsExactlyInAnyOrder(tuple("V1", "SERVICE_DATE/END_DATE"), tuple("V2", "SERVICE_DATE/END_DATE"));
        assertThat(lieferung.maengel()).extracting(Mangel::meldung)
                .anyMatch(satz -> satz.startsWith("Das Ende 2027-04-01 liegt vor dem Beginn 2027-05-01."));
    }

    @Test
    @DisplayName("M-02 an offer without events that ends before it begins is told of too")
    void tellsOfAWrongEndOfAnOffer() throws IOException {
        var datei = Files.writeString(ordner.resolve("ende.xml"), KOPF + angebot("1", "Kurs").replace(
                "<SERVICE_MODULE>",
                "<SERVICE_DATE><START_DATE>2027-05-01</START_DATE><END_DATE>2027-04-01</END_DATE></SERVICE_DATE>"
                        + "<SERVICE_MODULE>")
                + ENDE);
        var lieferung = gelesen(datei, OHNE);

        assertThat(lieferung.maengel()).extracting(Mangel::schluessel, Mangel::feld)
                .containsExactly(tuple("1/1", "SERVICE_DATE/END_DATE"));
        assertThat(lieferung.durchgaenge("1/1")).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("Days are those of the clock in Germany, whatever the clock of the source")
    @CsvSource({"2027-02-28T23:00:00Z,2027-03-01", "2027-02-28T23:00:00,2027-02-28",
            "2027-03-01T00:30:00+02:00,2027-02-28", "2027-02-28T10:00:00.000+01:00,2027-02-28",
            "2027-07-31T22:00:00Z,2027-08-01", "2027-02-28+01:00,2027-02-28", "2027-02-28,2027-02-28"})
    void readsMomentsAsDays(String text, LocalDate tag) {
        assertThat(Veranstaltung.tagVon(text)).contains(tag);
    }

    @Test
    void joinsThousandsHoweverFarApartTheyStand() throws IOException {
        var datei = ordner.resolve("viele.xml");
        try (var aus = Files.newBufferedWriter(datei)) {
            aus.write(KOPF);
            for (int i = 0; i < 3_000; i++) {
                aus.write(angebot("A" + i, "Kurs " + i));
            }
            for (int i = 2_999; i >= 0; i--) {
                aus.write(termin("A" + i, "V" + i));
            }
            aus.write(angebot("A7", "Doppelt") + ENDE);
        }
        var lieferung = gelesen(datei, OHNE);

        assertThat(lieferung.zahl()).isEqualTo(3_001);
        assertThat(lieferung.posten()).hasSize(3_000)
                .allSatisfy(posten -> assertThat(Lieferung.durchgaenge(posten)).extracting(
                        eine -> eine.getString("schluessel"))
                        .containsExactly(posten.schluessel().replace("1/A", "V")));
        assertThat(lieferung.maengel()).extracting(Mangel::schluessel).containsExactly("1/A7");
        assertThat(IntStream.range(0, 3_000).mapToObj(i -> "1/A" + i))
                .containsExactlyInAnyOrderElementsOf(
                        lieferung.posten().stream().map(Lieferposten::schluessel).toList());
    }

    /** What others are reading meanwhile goes by itself. */
    @Test
    void leavesNothingBehind() throws IOException {
        var bisher = temporaere();
        gelesen(PROBEN.resolve("openqcat-1.0.xml"), OHNE);
        await().untilAsserted(() -> assertThat(bisher).containsAll(temporaere()));
    }

    private static List<Path> temporaere() throws IOException {
        try (var dateien = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return dateien.filter(datei -> datei.getFileName().toString().startsWith("passgenau-openqcat")).toList();
        }
    }

    private static String angebot(String nummer, String titel) {
        return "<SERVICE><PRODUCT_ID>" + nummer + "</PRODUCT_ID><SERVICE_DETAILS><TITLE>" + titel + "</TITLE>"
                + "<SERVICE_MODULE><EDUCATION type=\"true\"/></SERVICE_MODULE></SERVICE_DETAILS></SERVICE>\n";
    }

    private static String termin(String angebot, String nummer) {
        return termin(angebot, nummer, "2027-03-01", "2027-08-31");
    }

    private static String termin(String angebot, String nummer, String beginn, String ende) {
        return "<SERVICE><PRODUCT_ID>" + nummer + "</PRODUCT_ID><SERVICE_DETAILS><SERVICE_DATE><START_DATE>" + beginn
                + "</START_DATE><END_DATE>" + ende
                + "</END_DATE></SERVICE_DATE><SERVICE_MODULE><EDUCATION type=\"false\"><COURSE_ID>" + angebot
                + "</COURSE_ID><MODULE_COURSE><MAX_PARTICIPANTS>9</MAX_PARTICIPANTS><LOCATION><CITY>Templin</CITY>"
                + "</LOCATION></MODULE_COURSE></EDUCATION></SERVICE_MODULE></SERVICE_DETAILS></SERVICE>\n";
    }

    private static Lieferung gelesen(Path datei, Vorgaben vorgaben) throws IOException {
        try (var katalog = new Openqcatkatalog(datei, vorgaben)) {
            var lieferung = new Lieferung(katalog.zaehle(), new ArrayList<>(), new ArrayList<>());
            katalog.lies(lieferung);
            return lieferung;
        }
    }

    /** What was handed out. */
    private record Lieferung(long zahl, List<Lieferposten> posten, List<Mangel> maengel)
            implements
                Lieferdatei.Empfaenger {

        @Override
        public void nimm(Lieferposten einer) {
            posten.add(einer);
        }

        @Override
        public void uebergehe(List<Mangel> gruende) {
            maengel.addAll(gruende);
        }

        @Override
        public void vermerke(Mangel hinweis) {
            maengel.add(hinweis);
        }

        Gelesen posten(String schluessel) {
            return new Gelesen(new Document(posten.stream()
                    .filter(einer -> einer.schluessel().equals(schluessel))
                    .map(Lieferposten::inhalt)
                    .findFirst()
                    .orElseThrow()));
        }

        List<Document> durchgaenge(String schluessel) {
            return posten(schluessel).inhalt().getList("durchgaenge", Document.class);
        }

        static List<Document> durchgaenge(Lieferposten posten) {
            return new Document(Map.copyOf(posten.inhalt())).getList("durchgaenge", Document.class);
        }
    }

    private record Gelesen(Document inhalt) {}
}
