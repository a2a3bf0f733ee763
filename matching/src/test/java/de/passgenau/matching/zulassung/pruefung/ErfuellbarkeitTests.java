package de.passgenau.matching.zulassung.pruefung;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.Alter;
import de.passgenau.matching.zulassung.Angabe;
import de.passgenau.matching.zulassung.Bedingung;
import de.passgenau.matching.zulassung.Hemmnisse;
import de.passgenau.matching.zulassung.Kategorien;
import de.passgenau.matching.zulassung.Personen;
import de.passgenau.matching.zulassung.Regelwelt;
import de.passgenau.matching.zulassung.Urteil;
import de.passgenau.matching.zulassung.Zielgruppen;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Regelwelt.class)
@Domain(DomainContext.Global.class)
class ErfuellbarkeitTests {

    @Property
    void neverCallsImpossibleWhatSomebodyMeets(@ForAll Bedingung bedingung,
            @ForAll @Size(min = 40, max = 40) List<Zugangsprofil> profile, @ForAll LocalDate tag) {
        if (nie(bedingung)) {
            assertThat(profile).extracting(profil -> bedingung.urteil(profil, tag))
                    .doesNotContain(Urteil.ERFUELLT);
        }
        if (nie(new Bedingung.Nicht(bedingung))) {
            assertThat(profile).extracting(profil -> bedingung.urteil(profil, tag))
                    .doesNotContain(Urteil.NICHT_ERFUELLT);
        }
    }

    @Property
    void findsEveryContradictionOfIntervalsAndSets(@ForAll(supplier = Einfache.class) Bedingung bedingung) {
        assertThat(nie(bedingung)).isEqualTo(alle()
                .noneMatch(profil -> bedingung.urteil(profil, Personen.STICHTAG) == Urteil.ERFUELLT));
    }

    /** One person of each kind that the simple conditions can tell apart. */
    private static Stream<Zugangsprofil> alle() {
        return Stream.of(0, 17, 18, 24, 25, 34, 35, 49, 50, 66, 119, 120)
                .flatMap(alter -> Stream.of(Kundenkategorie.values())
                        .flatMap(kategorie -> Stream.of(true, false)
                                .flatMap(abschluss -> Stream
                                        .of(List.<Hemmnisart>of(), List.of(Hemmnisart.SUCHT),
                                                List.of(Hemmnisart.SCHULDEN),
                                                List.of(Hemmnisart.SUCHT, Hemmnisart.SCHULDEN))
                                        .map(hemmnisse -> Personen.einfach(alter, kategorie, abschluss,
                                                hemmnisse)))));
    }

    static class Einfache implements ArbitrarySupplier<Bedingung> {

        @Override
        public Arbitrary<Bedingung> get() {
            return bedingung(3);
        }

        private static Arbitrary<Bedingung> bedingung(int tiefe) {
            if (tiefe == 0) {
                return merkmal();
            }
            var teile = Arbitraries.lazy(() -> bedingung(tiefe - 1)).list().ofMinSize(2).ofMaxSize(4);
            return Arbitraries.frequencyOf(Tuple.of(1, merkmal()),
                    Tuple.of(1, Arbitraries.lazy(() -> bedingung(tiefe - 1)).map(Bedingung.Nicht::new)),
                    Tuple.of(4, teile.map(Bedingung.Und::new)), Tuple.of(2, teile.map(Bedingung.Oder::new)));
        }

        private static Arbitrary<Bedingung> merkmal() {
            return Arbitraries.oneOf(List.of(Arbitraries.of(0, 18, 25, 35, 50).map(Alter::ab),
                    Arbitraries.of(18, 25, 35, 50, 120).map(Alter::unter),
                    Arbitraries.of(Kundenkategorie.class).list().ofMinSize(1).ofMaxSize(7).map(Kategorien::new),
                    Arbitraries.of(Zielgruppe.U25, Zielgruppe.UE50)
                            .map(gruppe -> Zielgruppen.von(List.of(gruppe))),
                    Arbitraries.of(Hemmnisart.SUCHT, Hemmnisart.SCHULDEN)
                            .list()
                            .ofMinSize(1)
                            .ofMaxSize(2)
                            .map(Hemmnisse::new),
                    Arbitraries.of(true, false).map(ja -> new Angabe(Angabe.Frage.BERUFSABSCHLUSS, ja))));
        }
    }

    private static boolean nie(Bedingung bedingung) {
        return new Erfuellbarkeit().von(List.of(bedingung)) == Erfuellbarkeit.Antwort.NIEMAND;
    }
}
