package de.passgenau.matching.zulassung;

import static de.passgenau.matching.zulassung.Personen.STICHTAG;
import static de.passgenau.matching.zulassung.Personen.langeArbeitslos;
import static de.passgenau.matching.zulassung.Personen.unbekannt;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import com.sun.management.ThreadMXBean;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.lesen.Leseergebnis.Gelesen;
import de.passgenau.matching.zulassung.lesen.Regelleser;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Domain(Regelwelt.class)
@Domain(DomainContext.Global.class)
class ZulassungsregelTests {

    private static final String PERSPEKTIVEN_IN_BETRIEBEN = """
            arbeitslos seit mindestens 2 Jahren
            und keine Beschäftigung seit 5 Jahren
            und Alter über 35
            und ohne Berufsabschluss
            und gesundheitliche Einschränkung
            und frühere Maßnahmen ohne Erfolg mindestens 1""";

    @Property
    @Label("N-15: the proof and the bare outcome agree")
    void judgesAsItProves(@ForAll Zulassungsregel regel, @ForAll Zugangsprofil profil, @ForAll LocalDate tag) {
        assertThat(regel.beweis(profil, tag).urteil()).isEqualTo(regel.urteil(profil, tag));
    }

    @Property
    void followsFromItsPartsAfterKleene(@ForAll Zulassungsregel regel, @ForAll Zugangsprofil profil,
            @ForAll LocalDate tag) {
        assertThat(nachgerechnet(regel.beweis(profil, tag))).isEqualTo(regel.urteil(profil, tag));
    }

    @Property
    void restsOnTheDecisiveFactsAlone(@ForAll Zulassungsregel regel, @ForAll Zugangsprofil profil,
            @ForAll LocalDate tag, @ForAll long wuerfel) {
        var beweis = regel.beweis(profil, tag);

        var wurf = new Wurf(beweis.entscheidend(), beweis.urteil() == Urteil.UNBEKANNT, new Random(wuerfel));

        assertThat(wurf.ergebnis(beweis)).isEqualTo(beweis.urteil());
    }

    @Property
    void asksExactlyWhereTheOutcomeIsUnknown(@ForAll Zulassungsregel regel, @ForAll Zugangsprofil profil,
            @ForAll LocalDate tag) {
        var beweis = regel.beweis(profil, tag);

        assertThat(beweis.fragen().isEmpty()).isEqualTo(beweis.urteil() != Urteil.UNBEKANNT);
        assertThat(beweis.fragen()).doesNotHaveDuplicates().allMatch(frage -> frage.endsWith("?"));
    }

    @Property
    void isMetAsAllItsConditionsAre(@ForAll Zulassungsregel regel, @ForAll Zugangsprofil profil,
            @ForAll LocalDate tag) {
        var teile = EnumSet.noneOf(Urteil.class);
        regel.beweise(profil, tag).forEach(teil -> teile.add(teil.urteil()));

        assertThat(regel.urteil(profil, tag)).isEqualTo(und(teile));
    }

    @Property
    @Label("N-26: knowing only the year of birth may leave it open, but never turns it round")
    void neverContradictsItselfWithTheYearOfBirthAlone(@ForAll Zulassungsregel regel, @ForAll Zugangsprofil profil,
            @ForAll LocalDate tag) {
        var imIndex = Personen.imIndex(profil);

        assertThat(regel.urteil(imIndex, tag)).isIn(Urteil.UNBEKANNT, regel.urteil(profil, tag));
    }

    @Test
    void takesNoMemoryToJudge() {
        var regel = regel(PERSPEKTIVEN_IN_BETRIEBEN + " und Kategorie in (C, D, E) und Zielgruppe in (U25, FRAUEN)"
                + " und nicht Hemmnis Sucht und (Nachweis A_B oder Deutsch ab B1) und Wohnort im Kreis Uckermark");
        var person = langeArbeitslos();
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long vorher = threads.getCurrentThreadAllocatedBytes();
        int erfuellt = 0;
        for (int i = 0; i < 100_000; i++) {
            erfuellt += regel.urteil(person, STICHTAG) == Urteil.ERFUELLT ? 1 : 0;
        }

        assertThat(erfuellt).isZero();
        assertThat(threads.getCurrentThreadAllocatedBytes() - vorher).isLessThan(100_000);
    }

    @Test
    @DisplayName("N-15: Perspektiven in Betrieben")
    void admitsToPerspektivenInBetrieben() {
        var beweis = regel(PERSPEKTIVEN_IN_BETRIEBEN).beweis(langeArbeitslos(), STICHTAG);

        assertThat(beweis.urteil()).isEqualTo(Urteil.ERFUELLT);
        assertThat(beweis.satz()).isEqualTo("Alle 6 Bedingungen (6 erfüllt): erfüllt");
        assertThat(beweis.teile()).extracting(Beweis::satz)
                .containsExactly("Arbeitslos seit 21.11.2023 (3 Jahre), verlangt seit mindestens 2 Jahren: erfüllt",
                        "Letzte Beschäftigung bis 21.11.2020 (6 Jahre), verlangt keine Beschäftigung seit mindestens 5 Jahren: erfüllt",
                        "Alter 41, verlangt ab 36: erfüllt",
                        "Ohne Berufsabschluss, verlangt ohne Berufsabschluss: erfüllt",
                        "Gesundheitlich eingeschränkt, verlangt gesundheitliche Einschränkung: erfüllt",
                        "Frühere Maßnahmen ohne Erfolg: 2, verlangt mindestens 1: erfüllt");
    }

    @Test
    void saysWhyNot() {
        var beweis = regel("Alter ab 50 und Kategorie D und nicht Hemmnis Schulden").beweis(langeArbeitslos(),
                STICHTAG);

        assertThat(beweis.urteil()).isEqualTo(Urteil.NICHT_ERFUELLT);
        assertThat(beweis.entscheidend()).extracting(Beweis::satz)
                .containsExactly("Alter 41, verlangt ab 50: nicht erfüllt",
                        "Offenes Hemmnis Schulden, ausgeschlossen Schulden: trifft zu");
        assertThat(beweis.entscheidend()).flatExtracting(teil -> teil.art().stream().toList())
                .containsExactly(Merkmalart.ALTER, Merkmalart.HEMMNIS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nicht Hemmnis Sucht                             | Kein Ausschlussgrund: erfüllt
            nicht Hemmnis Schulden                          | Ausschlussgrund liegt vor: nicht erfüllt
            nicht Zielgruppe Frauen                         | Kein Ausschlussgrund: erfüllt
            niemand                                         | Offen für niemanden: nicht erfüllt; Gilt für alle: trifft zu
            nicht (Kategorie D oder Alter ab 50)            | Ausschlussgrund liegt vor: nicht erfüllt; Mindestens eine von 2 Bedingungen (1 trifft zu, 1 trifft nicht zu): trifft zu
            nicht (Kategorie A oder Alter ab 50)            | Kein Ausschlussgrund: erfüllt; Mindestens eine von 2 Bedingungen (2 treffen nicht zu): trifft nicht zu
            nicht (Kategorie D und nicht Führerschein B)    | Kein Ausschlussgrund: erfüllt; Alle 2 Bedingungen (1 trifft zu, 1 trifft nicht zu): trifft nicht zu; Ausnahme vom Ausschluss greift: trifft nicht zu
            nicht (Kategorie D und nicht Führerschein C)    | Ausschlussgrund liegt vor: nicht erfüllt; Alle 2 Bedingungen (2 treffen zu): trifft zu; Ausnahme vom Ausschluss greift nicht: trifft zu
            """)
    void saysOfAnExclusionWhetherItExcludes(String text, String saetze) {
        assertThat(alle(regel(text).beweis(langeArbeitslos(), STICHTAG)).map(Beweis::satz))
                .containsSubsequence(saetze.split("; "));
    }

    @Test
    void saysThatAnExceptionIsOpenWhereNobodyAsked() {
        assertThat(alle(regel("nicht (Kategorie D und nicht mit Berufsabschluss)").beweis(unbekannt(), STICHTAG))
                .map(Beweis::satz)).containsExactly("Ausschlussgrund noch offen: unbekannt",
                        "Alle 2 Bedingungen (2 unbekannt): unbekannt",
                        "Kategorie unbekannt, ausgeschlossen D: unbekannt",
                        "Ausnahme vom Ausschluss noch offen: unbekannt",
                        "Berufsabschluss unbekannt, verlangt mit Berufsabschluss: unbekannt");
    }

    @Test
    void asksForOneGroupByItsName() {
        assertThat(regel("Zielgruppe Frauen").beweis(unbekannt(), STICHTAG).fragen())
                .containsExactly("Gehört die Person zur Zielgruppe »Frauen«?");
    }

    @Test
    void writesACityWithoutItsComma() {
        assertThat(regel("Wohnort im Kreis \"Brandenburg an der Havel, Stadt\"").beweis(langeArbeitslos(), STICHTAG)
                .satz()).isEqualTo("Kreis Uckermark, verlangt Brandenburg an der Havel (Stadt): nicht erfüllt");
    }

    @Test
    @DisplayName("CODES decision 3: what nobody asked is unknown, and says what to ask")
    void asksForWhatWouldDecide() {
        var beweis = regel("arbeitslos seit 1 Jahr und (Kategorie A oder ohne Berufsabschluss)")
                .beweis(unbekannt(), STICHTAG);

        assertThat(beweis.fragen()).containsExactly("Seit wann ist die Person arbeitslos?",
                "Welcher Kategorie ist die Person zugeordnet?", "Hat die Person einen Berufsabschluss?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hemmnis Schulden offen", "nicht Hemmnis Schulden", "irgendein Hemmnis", "ohne Hemmnisse"})
    @DisplayName("N-03 whoever was never asked for Hemmnisse may have one, or none")
    void asksForHemmnisseWhereNobodyHas(String text) {
        var beweis = regel(text).beweis(unbekannt(), STICHTAG);

        assertThat(beweis.urteil()).isEqualTo(Urteil.UNBEKANNT);
        assertThat(beweis.fragen()).containsExactly("Welche Hemmnisse sind offen?");
        assertThat(beweis.entscheidend()).extracting(Beweis::satz)
                .allMatch(satz -> satz.startsWith("Offene Hemmnisse unbekannt, "));
    }

    @Test
    void takesAMissingEvidenceAsUnmet() {
        assertThat(regel("Nachweis STAPLERSCHEIN").urteil(unbekannt(), STICHTAG)).isEqualTo(Urteil.NICHT_ERFUELLT);
    }

    @Test
    void isOpenToEverybodyIfItSaysSo() {
        assertThat(regel("alle")).isEqualTo(Zulassungsregel.OFFEN);
        assertThat(Zielgruppen.von(List.of(Zielgruppe.FRAUEN, Zielgruppe.ALLE))).isEqualTo(new Merkmal.Alle());
        assertThat(Zulassungsregel.OFFEN.istOffen()).isTrue();
        assertThat(Zulassungsregel.OFFEN.beweis(unbekannt(), STICHTAG).satz()).isEqualTo("Offen für alle: erfüllt");
    }

    private static Zulassungsregel regel(String text) {
        return ((Gelesen) Regelleser.lies(text)).regel();
    }

    private static Stream<Beweis> alle(Beweis beweis) {
        return Stream.concat(Stream.of(beweis), beweis.teile().stream().flatMap(ZulassungsregelTests::alle));
    }

    private static Urteil nachgerechnet(Beweis beweis) {
        var teile = EnumSet.noneOf(Urteil.class);
        beweis.teile().forEach(teil -> teile.add(nachgerechnet(teil)));
        return verbunden(beweis, teile);
    }

    /** The outcome of the tree if other facts than these were thrown by dice; if it is open, only the unknown ones. */
    private record Wurf(List<Beweis> feste, boolean nurUnbekannte, Random wuerfel) {

        Urteil ergebnis(Beweis beweis) {
            if (beweis.teile().isEmpty()) {
                return bleibt(beweis) ? beweis.urteil() : Urteil.values()[wuerfel.nextInt(3)];
            }
            var teile = EnumSet.noneOf(Urteil.class);
            beweis.teile().forEach(teil -> teile.add(ergebnis(teil)));
            return verbunden(beweis, teile);
        }

        private boolean bleibt(Beweis beweis) {
            return nurUnbekannte && beweis.urteil() != Urteil.UNBEKANNT
                    || feste.stream().anyMatch(fester -> fester == beweis);
        }
    }

    private static Urteil verbunden(Beweis beweis, EnumSet<Urteil> teile) {
        return switch (beweis.bedingung()) {
            case Merkmal merkmal -> beweis.urteil();
            case Bedingung.Nicht nicht -> teile.iterator().next().verneint();
            case Bedingung.Und und -> und(teile);
            case Bedingung.Oder oder -> {
                var verneinte = EnumSet.noneOf(Urteil.class);
                teile.forEach(teil -> verneinte.add(teil.verneint()));
                yield und(verneinte).verneint();
            }
        };
    }

    private static Urteil und(EnumSet<Urteil> teile) {
        if (teile.contains(Urteil.NICHT_ERFUELLT)) {
            return Urteil.NICHT_ERFUELLT;
        }
        return teile.contains(Urteil.UNBEKANNT) ? Urteil.UNBEKANNT : Urteil.ERFUELLT;
    }
}
