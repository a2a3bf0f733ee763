package de.passgenau.matching.lucene.massnahme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import de.passgenau.matching.Ausschnitt;
import de.passgenau.matching.Massstab;
import de.passgenau.matching.Rangwert;
import de.passgenau.matching.angebot.Massnahme;
import de.passgenau.matching.beruf.Berufsnaehen;
import de.passgenau.matching.bewertung.Gewichte;
import de.passgenau.matching.lucene.Bevoelkerung;
import de.passgenau.matching.lucene.bestand.Kennfelder;
import de.passgenau.matching.lucene.rang.Gruppierung;
import de.passgenau.matching.lucene.rang.Gruppierung.Strecke;
import de.passgenau.matching.lucene.rang.Kandidaten;
import de.passgenau.matching.lucene.rang.Pruefung;
import de.passgenau.matching.lucene.rang.Rangauftrag;
import de.passgenau.matching.lucene.spalten.Orte;
import de.passgenau.matching.lucene.spalten.Register;
import de.passgenau.matching.lucene.spalten.Spaltenfelder;
import de.passgenau.matching.lucene.tafel.Bewerberrang;
import de.passgenau.matching.lucene.tafel.Modell;
import de.passgenau.matching.profil.Profil;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** The columns say of everybody what the rules say, and no bound is below what somebody reaches. */
class TeilnehmerpruefungTests {

    private static final int ANZAHL = 300;
    private static final int FRAGEN = 12;
    private static final int PUNKTE = 100;

    private final Modell modell = new Modell(Berufsnaehen.mitgeliefert(), code -> code);
    private final Teilnehmerleser leser = new Teilnehmerleser(new Bewerberrang(modell).lager(), modell.buecher());

    @Property(tries = 15)
    void judgesEverybodyAsTheRulesDo(@ForAll long saat) throws IOException {
        assertThat(verstoesse(saat, gruppen -> gruppen)).isEmpty();
    }

    /** Proves that the one above can fail. */
    @Example
    void wouldBeNoticedIfABoundWereTooLow() throws IOException {
        assertThat(verstoesse(4, ZuTief::new)).isNotEmpty().allMatch(satz -> satz.startsWith("Group"));
    }

    /** A group that is said to be worth one point less than its best. */
    private record ZuTief(Gruppierung richtig) implements Gruppierung {

        @Override
        public Register register() {
            return richtig.register();
        }

        @Override
        public int hoechstens(int nummer) {
            return richtig.hoechstens(nummer) - PUNKTE / 4;
        }

        @Override
        public void waehle(int nummer, Strecke strecke, int latte, Kandidaten kandidaten) {
            richtig.waehle(nummer, strecke, latte, kandidaten);
        }
    }

    private List<String> verstoesse(long saat, UnaryOperator<Gruppierung> gruppierung) throws IOException {
        var probe = new Teilnehmerprobe(new Bevoelkerung(saat));
        var personen = new ArrayList<Profil>();
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(directory,
                    new IndexWriterConfig().setIndexSort(Spaltenfelder.ordnung()))) {
                for (int i = 0; i < ANZAHL; i++) {
                    personen.add(probe.person());
                    writer.addDocument(document(i, personen.get(i)));
                    refuseEachTenth(writer, i);
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                var verstoesse = new ArrayList<String>();
                for (int i = 0; i < FRAGEN; i++) {
                    new Frage(probe.massnahme(), probe.lose().massstab(Gewichte.fuerMassnahmen()), i % 2, personen)
                            .pruefe(reader.leaves().getFirst().reader(), gruppierung, verstoesse);
                }
                return verstoesse;
            }
        }
    }

    private static Document document(int nummer, Profil person) {
        var document = new Document();
        Spaltenfelder.von(person).forEach(document::add);
        document.add(new SortedDocValuesField(Kennfelder.ID, new BytesRef("" + nummer)));
        return document;
    }

    /** Leaves half a document behind. */
    private static void refuseEachTenth(IndexWriter writer, int nummer) {
        if (nummer % 10 == 0) {
            var halbes = new Document();
            halbes.add(new StringField("zu lang", "y".repeat(40_000), Field.Store.NO));
            assertThatThrownBy(() -> writer.addDocument(halbes)).hasMessageContaining("immense");
        }
    }

    /** One Maßnahme against all of them. */
    private final class Frage {

        private final Massnahme massnahme;
        private final Massstab massstab;
        private final int ausschluesse;
        private final List<Profil> personen;
        private final Kandidaten kandidaten = new Kandidaten();
        private Bits lebt = new Bits.MatchAllBits(0);

        Frage(Massnahme massnahme, Massstab massstab, int ausschluesse, List<Profil> personen) {
            this.massnahme = massnahme;
            this.massstab = massstab;
            this.ausschluesse = ausschluesse;
            this.personen = personen;
        }

        void pruefe(LeafReader segment, UnaryOperator<Gruppierung> gruppierung, List<String> verstoesse)
                throws IOException {
            var spalten = leser.lies(segment);
            var akten = Spaltenfelder.akten(segment);
            var auftrag = new Rangauftrag<>(massnahme, massstab, MatchAllDocsQuery.INSTANCE, ausschluesse,
                    Ausschnitt.erste(1), 0);
            var pruefung = new Ortsplaene(auftrag, modell.buecher())
                    .pruefung(plan -> new Teilnehmerpruefung(plan, spalten, akten));
            lebt = Objects.requireNonNull(segment.getLiveDocs());
            for (int doc = 0; doc < segment.maxDoc(); doc++) {
                if (lebt.get(doc)) {
                    pruefe(pruefung, doc, verstoesse);
                }
            }
            var bewertung = Massnahmenrang.bewertung(massstab);
            for (var ort : bewertung.jeOrt(massnahme)) {
                pruefeGruppen(new Teilnehmerplan(bewertung, ort, ausschluesse, modell.buecher()), segment, gruppierung,
                        verstoesse);
            }
        }

        private void pruefeGruppen(Teilnehmerplan plan, LeafReader segment, UnaryOperator<Gruppierung> gruppierung,
                List<String> verstoesse) throws IOException {
            var spalten = leser.lies(segment);
            var pruefung = new Teilnehmerpruefung(plan, spalten, Spaltenfelder.akten(segment));
            var gruppen = gruppierung
                    .apply(new Teilnehmergruppen(plan, spalten, new Wirkungstafel(plan, spalten)));
            for (int nummer = 0; nummer <= gruppen.register().keine(); nummer++) {
                pruefe(pruefung, gruppen, nummer, verstoesse);
            }
        }

        private void pruefe(Pruefung pruefung, int doc, List<String> verstoesse) {
            int nummer = Integer.parseInt(pruefung.ids().id(pruefung.ids().rang(doc)));
            var soll = Massnahmenrang.bewertung(massstab)
                    .einordnung(personen.get(nummer).fuerIndex(), massnahme);
            if (sichte(pruefung, doc) != (soll.ausschluesse() == ausschluesse)) {
                verstoesse.add("Person %d is excluded by %d for %s".formatted(nummer, soll.ausschluesse(), massnahme));
                return;
            }
            for (int latte = 0; kandidaten.anzahl == 1 && latte < Rangwert.STUFEN; latte++) {
                int stufe = pruefung.stufe(doc, kandidaten.worte[0], latte);
                if (soll.rang().stufe() >= latte ? stufe != soll.rang().stufe() : stufe >= latte) {
                    verstoesse.add("Person %d is on step %d, and on %d with the bar at %d for %s"
                            .formatted(nummer, soll.rang().stufe(), stufe, latte, massnahme));
                }
            }
        }

        /** Whether somebody is found. */
        private boolean sichte(Pruefung pruefung, int doc) {
            kandidaten.nur(doc);
            pruefung.sichte(kandidaten);
            return kandidaten.anzahl == 1 && pruefung.kommtInFrage(doc / Orte.LAUF);
        }

        private void pruefe(Pruefung pruefung, Gruppierung gruppen, int nummer, List<String> verstoesse) {
            var register = gruppen.register();
            for (int stelle = register.ab()[nummer]; stelle < register.ab()[nummer + 1]; stelle++) {
                int doc = register.docs()[stelle];
                if (lebt.get(doc) && sichte(pruefung, doc)) {
                    int stufe = pruefung.stufe(doc, kandidaten.worte[0], 0);
                    gruppen.waehle(nummer, new Strecke(stelle, stelle + 1), stufe, kandidaten);
                    if (kandidaten.anzahl == 0 || stufe > gruppen.hoechstens(nummer)) {
                        verstoesse.add("Group %d leaves out document %d for %s".formatted(nummer, doc, massnahme));
                    }
                }
            }
        }
    }
}
