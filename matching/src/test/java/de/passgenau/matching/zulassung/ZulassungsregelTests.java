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
import java.util.stream.Collectors;
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
        assertThat(beweis.satz()).isEqualTo("Alle sechs Bedingungen treffen zu");
        assertThat(beweis.teile()).extracting(Beweis::satz)
                .containsExactly("Nur für Menschen, die seit mindestens zwei Jahren arbeitslos sind, und das trifft zu"
                        + " (Arbeitslos seit 21.11.2023 (3 Jahre))",
                        "Nur für Menschen, die seit mindestens fünf Jahren keine Beschäftigung hatten, und das trifft zu"
                                + " (Letzte Beschäftigung bis 21.11.2020 (6 Jahre))",
                        "Nur für Menschen, die mindestens 36 Jahre alt sind, und das trifft zu (Alter 41)",
                        "Nur für Menschen, die keinen Berufsabschluss haben, und das trifft zu",
                        "Nur für Menschen, die gesundheitlich eingeschränkt sind, und das trifft zu",
                        "Nur für Menschen, die mindestens eine frühere Maßnahme ohne Erfolg hatten, und das trifft zu"
                                + " (Frühere Maßnahmen ohne Erfolg: 2)");
    }

    @Test
    void saysWhyNot() {
        var beweis = regel("Alter ab 50 und Kategorie D und nicht Hemmnis Schulden").beweis(langeArbeitslos(),
                STICHTAG);

        assertThat(beweis.urteil()).isEqualTo(Urteil.NICHT_ERFUELLT);
        assertThat(beweis.entscheidend()).extracting(Beweis::satz)
                .containsExactly("Nur für Menschen, die mindestens 50 Jahre alt sind; das trifft nicht zu (Alter 41)",
                        "Ausgeschlossen sind Menschen, die das offene Hemmnis »Schulden« haben, und das trifft zu");
        assertThat(beweis.satz()).as("names what is not met")
                .isEqualTo(beweis.entscheidend().stream().map(Beweis::satz).collect(Collectors.joining(". ")));
        assertThat(beweis.entscheidend()).flatExtracting(teil -> teil.art().stream().toList())
                .containsExactly(Merkmalart.ALTER, Merkmalart.HEMMNIS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nicht Hemmnis Sucht                             | Kein Ausschlussgrund liegt vor
            nicht Hemmnis Schulden                          | Ein Ausschlussgrund liegt vor
            nicht Zielgruppe Frauen                         | Kein Ausschlussgrund liegt vor
            niemand                                         | Offen für niemanden~Das gilt für alle
            nicht (Kategorie D oder Alter ab 50)            | Ein Ausschlussgrund liegt vor~Ausgeschlossen sind Menschen, die in Kategorie D sind, und das trifft zu (Kategorie D)
            nicht (Kategorie A oder Alter ab 50)            | Kein Ausschlussgrund liegt vor~Keine von zwei Bedingungen trifft zu
            nicht (Kategorie D und nicht Führerschein B)    | Kein Ausschlussgrund liegt vor~Die Ausnahme vom Ausschluss greift
            nicht (Kategorie D und nicht Führerschein C)    | Ein Ausschlussgrund liegt vor~Beide Bedingungen treffen zu~Die Ausnahme vom Ausschluss greift nicht
            """)
    void saysOfAnExclusionWhetherItExcludes(String text, String saetze) {
        assertThat(alle(regel(text).beweis(langeArbeitslos(), STICHTAG)).map(Beweis::satz))
                .containsSubsequence(saetze.split("~"));
    }

    @Test
    void saysThatAnExceptionIsOpenWhereNobodyAsked() {
        assertThat(alle(regel("nicht (Kategorie D und nicht mit Berufsabschluss)").beweis(unbekannt(), STICHTAG))
                .map(Beweis::satz)).containsExactly("Ob ein Ausschlussgrund vorliegt, ist nicht bekannt",
                        "Ausgeschlossen sind Menschen, die in Kategorie D sind; ob das zutrifft, ist nicht bekannt."
                                + " Ausgenommen sind Menschen, die einen Berufsabschluss haben; ob das zutrifft, ist nicht bekannt",
                        "Ausgeschlossen sind Menschen, die in Kategorie D sind; ob das zutrifft, ist nicht bekannt",
                        "Ob die Ausnahme vom Ausschluss greift, ist nicht bekannt",
                        "Ausgenommen sind Menschen, die einen Berufsabschluss haben; ob das zutrifft, ist nicht bekannt");
    }

    @Test
    void asksForTheFactThatAGroupRestsOn() {
        assertThat(regel("Zielgruppe Frauen").beweis(unbekannt(), STICHTAG).fragen())
                .containsExactly("Ist die Person eine Frau?");
        assertThat(regel("Zielgruppe Langzeitarbeitslose und arbeitslos seit mindestens 12 Monaten")
                .beweis(unbekannt(), STICHTAG)
                .fragen()).containsExactly("Seit wann ist die Person arbeitslos?");
    }

    @Test
    void writesACityWithoutItsComma() {
        assertThat(regel("Wohnort im Kreis \"Brandenburg an der Havel, Stadt\"").beweis(langeArbeitslos(), STICHTAG)
                .satz()).isEqualTo(
                        "Nur für Menschen, die im Kreis \"Brandenburg an der Havel, Stadt\" wohnen; das trifft nicht zu (Kreis Uckermark)");
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
                .allMatch(satz -> satz.endsWith("; ob das zutrifft, ist nicht bekannt"));
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
        assertThat(Zulassungsregel.OFFEN.beweis(unbekannt(), STICHTAG).satz()).isEqualTo("Offen für alle");
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
