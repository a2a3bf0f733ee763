package de.passgenau.matching.zulassung;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import de.passgenau.matching.kenntnis.Einschluesse;
import de.passgenau.matching.ort.Punkt;
import de.passgenau.matching.profil.Geburtsangabe;
import de.passgenau.matching.profil.Hemmnisart;
import de.passgenau.matching.profil.Hemmnisbereich;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Schulabschluss;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.profil.Zielgruppe;
import de.passgenau.matching.profil.Zugangsprofil;
import de.passgenau.matching.zulassung.namen.Auskunft;
import de.passgenau.matching.zulassung.namen.Namenskunde;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;
import net.jqwik.api.domains.DomainContextBase;
import org.jspecify.annotations.Nullable;

/** Rules, people and days as they come; narrow enough that they meet each other's limits. */
public class Regelwelt extends DomainContextBase {

    private static final List<String> CODES = List.of("FUEHRERSCHEIN_B", "FUEHRERSCHEIN_C", "STAPLERSCHEIN",
            "AUSBILDUNG_METALL", "MODUL_95");
    private static final Einschluesse NACH_TABELLE = Einschluesse.nachTabelle();
    private static final List<String> NAMEN = List.of("Uckermark", "Barnim", "Märkisch-Oderland", "Frankfurt (Oder)",
            "Bad Doberan");
    private static final List<Punkt> PUNKTE = List.of(new Punkt(53.3167, 13.8625), new Punkt(53.0592, 14.2819),
            new Punkt(48.1372, 11.5755), new Punkt(-33.45, -70.6667));
    private static final List<String> ORTE = List.of("Prenzlau", "Schwedt/Oder", "München", "Santiago de Chile");

    /** Knows where these places are, and takes all other names as they come. */
    static final Namenskunde KUNDE = new Namenskunde() {
        @Override
        public Auskunft<Lage> ort(String name) {
            return new Auskunft.Eindeutig<>(new Lage(name, "Uckermark", PUNKTE.get(ORTE.indexOf(name))));
        }

        @Override
        public Auskunft<String> kreis(String name) {
            return OHNE_VERZEICHNIS.kreis(name);
        }

        @Override
        public Auskunft<Set<String>> nachweis(String worte) {
            return OHNE_VERZEICHNIS.nachweis(worte);
        }
    };

    private static final LocalDate MITTE = LocalDate.of(2026, 11, 21);

    @Provide
    public Arbitrary<LocalDate> tage() {
        return Arbitraries.integers().between(-400, 400).map(MITTE::plusDays);
    }

    @Provide
    public Arbitrary<Zulassungsregel> regeln() {
        return bedingungen().map(Zulassungsregel::new);
    }

    @Provide
    public Arbitrary<Bedingung> bedingungen() {
        return bedingung(3);
    }

    private static Arbitrary<Bedingung> bedingung(int tiefe) {
        if (tiefe == 0) {
            return merkmale().map(Bedingung.class::cast);
        }
        return Arbitraries.frequencyOf(Tuple.of(3, merkmale().map(Bedingung.class::cast)),
                Tuple.of(1, Arbitraries.lazy(() -> bedingung(tiefe - 1)).map(Bedingung.Nicht::new)),
                Tuple.of(3, mehrere(tiefe).map(Bedingung.Und::new)),
                Tuple.of(3, mehrere(tiefe).map(Bedingung.Oder::new)));
    }

    private static Arbitrary<List<Bedingung>> mehrere(int tiefe) {
        return Arbitraries.lazy(() -> bedingung(tiefe - 1)).list().ofMinSize(2).ofMaxSize(3);
    }

    static Arbitrary<Merkmal> merkmale() {
        return Arbitraries.oneOf(List.of(alter(), auswahl(Kundenkategorie.class).map(Kategorien::new),
                auswahl(Zielgruppe.class).map(Zielgruppen::von), auswahl(Hemmnisart.class).map(Hemmnisse::new),
                Arbitraries.of(Hemmnisbereich.class).map(Hemmnisse::imBereich), dauern(), angaben(),
                paar(Schulabschluss.class).map(paar -> new Schulbildung(paar.getFirst(), paar.getLast())),
                paar(Sprachniveau.class).map(paar -> new Deutsch(paar.getFirst(), paar.getLast())),
                liste(Arbitraries.of(CODES)).ofMaxSize(2).map(Nachweise::new), fruehere(), gebiete(),
                umkreise()));
    }

    private static Arbitrary<Merkmal> umkreise() {
        return Combinators.combine(Arbitraries.of(1, 30, 60, 600), Arbitraries.of(PUNKTE), Arbitraries.of(true, false))
                .as((km, punkt, benannt) -> new Umkreis(km, punkt, benannt ? ORTE.get(PUNKTE.indexOf(punkt)) : null));
    }

    private static Arbitrary<Merkmal> alter() {
        var jahre = Arbitraries.of(0, 18, 24, 25, 26, 35, 49, 50, 66);
        return Arbitraries.oneOf(jahre.map(Alter::ab), jahre.map(bis -> new Alter(0, bis)),
                Combinators.combine(jahre, jahre).as((a, b) -> new Alter(Math.min(a, b), Math.max(a, b))));
    }

    private static Arbitrary<Merkmal> fruehere() {
        return Combinators.combine(Arbitraries.integers().between(0, 3), Arbitraries.of(0, 1, 2, 99))
                .as((a, b) -> new FruehereMassnahmen(Math.min(a, b), Math.max(a, b)));
    }

    static Arbitrary<Frist> fristen() {
        return Combinators.combine(Arbitraries.of(0, 1, 2, 5, 12, 24, 30), Arbitraries.of(Frist.Einheit.class))
                .as(Frist::new);
    }

    private static Arbitrary<Merkmal> dauern() {
        return Combinators.combine(Arbitraries.of(Dauerart.class), Arbitraries.of(Vergleich.class), fristen())
                .as(Zeitdauer::new);
    }

    private static Arbitrary<Merkmal> angaben() {
        return Combinators.combine(Arbitraries.of(Angabe.Frage.class), Arbitraries.of(true, false))
                .as((frage, ja) -> new Angabe(frage, ja || frage == Angabe.Frage.EINVERSTANDEN));
    }

    private static Arbitrary<Merkmal> gebiete() {
        return Combinators.combine(Arbitraries.of(Gebiet.Gebietsart.class), liste(Arbitraries.of(NAMEN)).ofMaxSize(2))
                .as(Gebiet::new);
    }

    private static <T extends Enum<T>> Arbitrary<List<T>> auswahl(Class<T> art) {
        return liste(Arbitraries.of(Arrays.copyOf(art.getEnumConstants(), 4))).ofMaxSize(2);
    }

    private static <T extends Enum<T>> Arbitrary<List<T>> paar(Class<T> art) {
        return Arbitraries.of(art).list().ofSize(2).map(paar -> paar.stream().sorted().toList());
    }

    private static <T> ListArbitrary<T> liste(Arbitrary<T> werte) {
        return werte.list().ofMinSize(1);
    }

    /** Of some everything is known, of others nearly nothing. */
    @Provide
    public Arbitrary<Zugangsprofil> profile() {
        return Combinators.combine(Arbitraries.of(0.0, 0.0, 0.3, 0.9), Arbitraries.randomValue(zufall -> zufall))
                .as((luecken, zufall) -> new Personenwahl(new Random(zufall.nextLong()), luecken).profil());
    }

    private record Personenwahl(Random zufall, double luecken) {

        Zugangsprofil profil() {
            return new Zugangsprofil(vielleicht(geburt()), vielleicht(eines(Kundenkategorie.class)),
                    vielleicht(einige(Zielgruppe.class)), einige(Hemmnisart.class), vielleicht(tag()),
                    vielleicht(tag()), vielleicht(tag()), zufall.nextInt(5) == 0, vielleicht(zufall.nextBoolean()),
                    vielleicht(eines(Schulabschluss.class)), vielleicht(eines(Sprachniveau.class)), codes(),
                    vielleicht(zufall.nextBoolean()), vielleicht(zufall.nextInt(4)), vielleicht(zufall.nextBoolean()),
                    vielleicht(PUNKTE.get(zufall.nextInt(PUNKTE.size()))), vielleicht(name()), vielleicht(name()));
        }

        private <T> @Nullable T vielleicht(T wert) {
            return zufall.nextDouble() < luecken ? null : wert;
        }

        private Geburtsangabe geburt() {
            var tag = MITTE.minusYears(zufall.nextInt(70)).plusDays(zufall.nextInt(20) - 10L);
            return luecken > 0 && zufall.nextBoolean() ? Geburtsangabe.imJahr(tag.getYear()) : Geburtsangabe.am(tag);
        }

        private LocalDate tag() {
            return switch (zufall.nextInt(4)) {
                case 0 -> MITTE.minusDays(zufall.nextInt(40));
                case 1 -> MITTE.minusMonths(zufall.nextInt(31));
                case 2 -> MITTE.minusYears(zufall.nextInt(31));
                default -> MITTE.minusDays(zufall.nextInt(12_000));
            };
        }

        private <T extends Enum<T>> T eines(Class<T> art) {
            return art.getEnumConstants()[zufall.nextInt(4)];
        }

        private <T extends Enum<T>> Set<T> einige(Class<T> art) {
            var einige = EnumSet.noneOf(art);
            for (int i = zufall.nextInt(4); i > 0; i--) {
                einige.add(eines(art));
            }
            return einige;
        }

        private Set<String> codes() {
            return NACH_TABELLE.huelle(CODES.stream().filter(code -> zufall.nextInt(3) == 0).toList());
        }

        private String name() {
            var name = NAMEN.get(zufall.nextInt(NAMEN.size()));
            return zufall.nextBoolean() ? "Landkreis " + name : name.toUpperCase(Locale.ROOT);
        }
    }
}
