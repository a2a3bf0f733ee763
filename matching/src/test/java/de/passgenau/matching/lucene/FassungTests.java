package de.passgenau.matching.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.passgenau.matching.Eintrag;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.angebot.Massnahme.Durchgang;
import de.passgenau.matching.angebot.Stelle;
import de.passgenau.matching.angebot.Stelle.Wunschkenntnis;
import de.passgenau.matching.angebot.Stellenart;
import de.passgenau.matching.angebot.Stellenmerkmal;
import de.passgenau.matching.beruf.Anforderungsniveau;
import de.passgenau.matching.lucene.akte.Akten;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import de.passgenau.matching.lucene.volltext.Volltextanalyse;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Arbeitslage;
import de.passgenau.matching.profil.Arbeitsprofil;
import de.passgenau.matching.profil.Ausbildungsinteresse;
import de.passgenau.matching.profil.Belastung;
import de.passgenau.matching.profil.Berufswunsch;
import de.passgenau.matching.profil.Foerderprofil;
import de.passgenau.matching.profil.Foerderprofil.FruehereMassnahme;
import de.passgenau.matching.profil.Funktionsgrenze;
import de.passgenau.matching.profil.Geburtsangabe;
import de.passgenau.matching.profil.Hemmnis;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisstand;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Profil;
import de.passgenau.matching.profil.Schulabschluss;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Umfang;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Zulassungsregel;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;

/**
 * Everything that decides which bytes an index holds for the same content stands in a file beside these tests, one for
 * each make: the parts of what is kept, the order of each code list, samples as bytes, fields and words.
 */
class FassungTests {

    private static final Path BLAETTER = Path.of("src/test/resources/de/passgenau/matching/lucene");
    private static final LocalDate TAG = LocalDate.of(2026, 11, 2);
    private static final Punkt ORT = new Punkt(53.31, 13.86);

    private final List<String> zeilen = new ArrayList<>();
    private final Set<Type> gesehen = new LinkedHashSet<>();

    @Test
    void growsWithEveryChangeOfWhatIsWritten() throws IOException {
        beschreibe(Profil.class);
        beschreibe(Stelle.class);
        beschreibe(Massnahme.class);
        zeilen.add("profil " + HexFormat.of().formatHex(Akten.von(profil())));
        zeilen.add("stelle " + HexFormat.of().formatHex(Akten.von(stelle())));
        zeilen.add("massnahme " + HexFormat.of().formatHex(Akten.von(massnahme())));
        zeilen.add("ordnung " + Spaltenfelder.ordnung());
        felder("person", Spaltenfelder.von(profil()));
        felder("stelle", Spaltenfelder.von(stelle()));
        felder("eintrag", new Eintragsfelder(new Wortform()).document(eintrag()).getFields());
        zeilen.add("texte bis %d, kurze bis %d Zeichen".formatted(Eintrag.LAENGSTER_TEXT, Eintrag.LAENGSTER_WERT));
        zeilen.add("worte " + worte("Verkäufer/in (m/w/d) für die Küchengeräteabteilung, 30 Std. im Straßenverkauf"));

        var blatt = BLAETTER.resolve("fassung-" + Lucenesammlung.FASSUNG + ".txt");
        var neu = Path.of("target", blatt.getFileName().toString());
        Files.write(neu, zeilen);
        assertThat(zeilen)
                .as("Indexes hold other bytes than those of make %d: raise FASSUNG in Lucenesammlung by one, run this "
                        + "test again, and put %s beside the older ones", Lucenesammlung.FASSUNG, neu)
                .isEqualTo(Files.exists(blatt) ? Files.readAllLines(blatt) : List.of());
    }

    @Test
    void hasASheetForNoMakeThatIsStillToCome() throws IOException {
        try (var blaetter = Files.list(BLAETTER)) {
            assertThat(blaetter.map(blatt -> blatt.getFileName().toString()).filter(it -> it.startsWith("fassung-")))
                    .allSatisfy(name -> assertThat(Integer.parseInt(name.replaceAll("\\D", "")))
                            .isLessThanOrEqualTo(Lucenesammlung.FASSUNG));
        }
    }

    /** A rule of admission is kept as its text. */
    private void beschreibe(Type typ) {
        if (typ instanceof ParameterizedType mit) {
            Stream.of(mit.getActualTypeArguments()).forEach(this::beschreibe);
        } else if (typ instanceof Class<?> klasse && klasse != Zulassungsregel.class
                && klasse.getName().startsWith("de.passgenau") && gesehen.add(klasse)) {
            if (klasse.isEnum()) {
                zeilen.add(klasse.getSimpleName() + " " + Arrays.toString(klasse.getEnumConstants()));
            } else if (klasse.isRecord()) {
                zeilen.add(klasse.getSimpleName() + " " + Stream.of(klasse.getRecordComponents())
                        .map(teil -> teil.getName() + ": " + teil.getGenericType().getTypeName())
                        .collect(Collectors.joining(", ")));
                Stream.of(klasse.getRecordComponents()).map(RecordComponent::getGenericType).forEach(this::beschreibe);
            }
        }
    }

    private void felder(String art, Iterable<? extends IndexableField> felder) {
        for (var feld : felder) {
            var bytes = feld.binaryValue();
            var wert = feld.numericValue() != null ? feld.numericValue() : feld.stringValue();
            zeilen.add(art + " " + feld.name() + " " + feld.fieldType() + " "
                    + (bytes == null
                            ? wert
                            : HexFormat.of().formatHex(bytes.bytes, bytes.offset, bytes.offset + bytes.length)));
        }
    }

    private static String worte(String text) throws IOException {
        try (var strom = Volltextanalyse.zumIndexieren().tokenStream("", text)) {
            var wort = strom.addAttribute(CharTermAttribute.class);
            var worte = new ArrayList<String>();
            strom.reset();
            while (strom.incrementToken()) {
                worte.add(wort.toString());
            }
            return String.join(" ", worte);
        }
    }

    private static Eintrag eintrag() {
        return new Eintrag("e1", 3, Map.of("stelle", Set.of("gs1")), Map.of("team", Set.of("Süd")),
                Map.of("name", "Müller, Änne"), List.of("Müller Änne"), Map.of("tag", 7L), List.of("Lagerhelfer"),
                Map.of("text", "Hilft im Lager."));
    }

    private static Profil profil() {
        var arbeit = new Arbeitsprofil(List.of(new Berufswunsch("Lagerhelfer", List.of("51311", "51312"))),
                Anforderungsniveau.values()[1], 4, Set.of("ADR", "EXCEL"), ORT, true, 40,
                Set.of(Umfang.values()[1]), false, Set.of(Arbeitslage.values()[0], Arbeitslage.values()[2]), TAG,
                Sprachniveau.values()[3], Kundenkategorie.values()[1], Set.of(Funktionsgrenze.values()[2]),
                Ausbildungsinteresse.values()[1], true, false, TAG.plusYears(1));
        var foerderung = new Foerderprofil(
                List.of(new Hemmnis(Hemmnisart.values()[4], Hemmnisstand.values()[1], 2)),
                List.of(new FruehereMassnahme("m1", "Bewerbung", TAG.minusDays(9), null)), false, 71);
        var zugang = new Zugangsprofil(new Geburtsangabe(TAG.minusYears(30), TAG.minusYears(29)),
                Kundenkategorie.values()[2], Set.of(Zielgruppe.values()[5]), Set.of(Hemmnisart.values()[6]),
                TAG.minusDays(100), TAG.minusDays(200), TAG.minusDays(300), false, true,
                Schulabschluss.values()[1], Sprachniveau.values()[2], Set.of("FUEHRERSCHEIN_B"), false, 2, null, ORT,
                "Uckermark", "Prenzlau");
        return new Profil(arbeit, foerderung, zugang);
    }

    private static Stelle stelle() {
        return new Stelle("Küchenhilfe", Stellenart.values()[0], List.of("29301"), Anforderungsniveau.values()[0],
                List.of(Set.of("ADR", "EXCEL")), List.of(new Wunschkenntnis("Kasse", Set.of("KASSE"))),
                Set.of(Umfang.values()[0]), Set.of(Arbeitslage.values()[1]), Set.of(Belastung.values()[3]),
                Set.of(Stellenmerkmal.values()[1]), ORT, Sprachniveau.values()[1], TAG, LocalTime.of(6, 30));
    }

    private static Massnahme massnahme() {
        return new Massnahme("Wieder in Arbeit", "Aktivierung", Zulassungsregel.OFFEN,
                List.of(Hemmnisart.values()[3]), List.of("513"), Set.of("STAPLERSCHEIN"), 30, true, ORT, false, true,
                false, true, 24, List.of(new Durchgang("d1", TAG, TAG.plusDays(90), false, 8, 2)));
    }
}
