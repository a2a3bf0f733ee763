package de.passgenau.matching.zulassung.pruefung;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.matching.kenntnis.Einschluesse;
import de.passgenau.matching.profil.Kundenkategorie;
import de.passgenau.matching.profil.Schulabschluss;
import de.passgenau.matching.profil.Sprachniveau;
import de.passgenau.matching.zulassung.Alter;
import de.passgenau.matching.zulassung.Angabe;
import de.passgenau.matching.zulassung.Deutsch;
import de.passgenau.matching.zulassung.FruehereMassnahmen;
import de.passgenau.matching.zulassung.Gebiet;
import de.passgenau.matching.zulassung.Hemmnisse;
import de.passgenau.matching.zulassung.Kategorien;
import de.passgenau.matching.zulassung.Merkmal;
import de.passgenau.matching.zulassung.Nachweise;
import de.passgenau.matching.zulassung.Schulbildung;
import de.passgenau.matching.zulassung.Umkreis;
import de.passgenau.matching.zulassung.Zeitdauer;
import de.passgenau.matching.zulassung.Zielgruppen;

/** A condition on one fact that has to hold, or must not. */
record Literal(Merkmal merkmal, boolean ja) {

    private static final Einschluesse NACHWEISE = Einschluesse.nachTabelle();

    /** Literals of the same axis look at the same fact. */
    Object achse() {
        return switch (merkmal) {
            case Angabe angabe -> angabe.gefragt();
            case Zeitdauer dauer -> dauer.dauerart();
            case Gebiet gebiet -> gebiet.gebietsart();
            default -> merkmal.getClass();
        };
    }

    /** Whether no person and no day meets all of them; they are of one axis, and could be met without the last. */
    static boolean schliessenEinanderAus(List<Literal> gleicheAchse) {
        return switch (gleicheAchse.getFirst().merkmal) {
            case Merkmal.Alle alle -> gleicheAchse.stream().anyMatch(literal -> !literal.ja);
            case Zeitdauer dauer -> Strecken.zeitenUnvereinbar(gleicheAchse);
            case Umkreis umkreis -> Strecken.kreiseUnvereinbar(gleicheAchse);
            case Gebiet gebiet -> keinGebiet(gleicheAchse);
            case Zielgruppen gruppen -> verbotenes(gleicheAchse);
            case Hemmnisse hemmnisse -> verbotenes(gleicheAchse);
            case Nachweise nachweise -> verbotenes(gleicheAchse);
            case Alter alter -> keinWert(gleicheAchse, Alter.HOECHSTES + 1);
            case FruehereMassnahmen fruehere -> keinWert(gleicheAchse, FruehereMassnahmen.MEISTE + 1);
            case Kategorien kategorien -> keinWert(gleicheAchse, Kundenkategorie.values().length);
            case Schulbildung schule -> keinWert(gleicheAchse, Schulabschluss.values().length);
            case Deutsch deutsch -> keinWert(gleicheAchse, Sprachniveau.values().length);
            case Angabe angabe -> keinWert(gleicheAchse, 2);
        };
    }

    /** Somebody has one value of finitely many. */
    private static boolean keinWert(List<Literal> literale, int werte) {
        var moegliche = new BitSet();
        moegliche.set(0, werte);
        for (var literal : literale) {
            var passende = werte(literal.merkmal);
            if (literal.ja) {
                moegliche.and(passende);
            } else {
                moegliche.andNot(passende);
            }
        }
        return moegliche.isEmpty();
    }

    private static BitSet werte(Merkmal merkmal) {
        return switch (merkmal) {
            case Alter alter -> von(alter.von(), alter.bis());
            case FruehereMassnahmen fruehere -> von(fruehere.von(), fruehere.bis());
            case Schulbildung schule -> von(schule.von().ordinal(), schule.bis().ordinal());
            case Deutsch deutsch -> von(deutsch.von().ordinal(), deutsch.bis().ordinal());
            case Angabe angabe -> angabe.ja() ? von(1, 1) : von(0, 0);
            case Kategorien kategorien -> kategorien.kategorien()
                    .stream()
                    .map(Kundenkategorie::ordinal)
                    .collect(BitSet::new, BitSet::set, BitSet::or);
            default -> throw new IllegalArgumentException("Kein Merkmal mit endlich vielen Werten: " + merkmal);
        };
    }

    private static BitSet von(int kleinster, int groesster) {
        var werte = new BitSet();
        werte.set(kleinster, groesster + 1);
        return werte;
    }

    /** Somebody has any number of values: only a choice of which every single one is forbidden, or brings what is, can't be met. */
    private static boolean verbotenes(List<Literal> literale) {
        var verboten = literale.stream()
                .filter(literal -> !literal.ja)
                .flatMap(literal -> auswahl(literal.merkmal).stream())
                .collect(Collectors.toUnmodifiableSet());
        return !verboten.isEmpty() && literale.stream()
                .filter(literal -> literal.ja)
                .anyMatch(literal -> auswahl(literal.merkmal).stream()
                        .allMatch(wert -> mitFolgenden(wert).stream().anyMatch(verboten::contains)));
    }

    /** Who has CE has B. */
    private static Collection<?> mitFolgenden(Object wert) {
        return wert instanceof String code ? NACHWEISE.huelle(List.of(code)) : List.of(wert);
    }

    private static Collection<?> auswahl(Merkmal merkmal) {
        return switch (merkmal) {
            case Zielgruppen gruppen -> gruppen.gruppen();
            case Hemmnisse hemmnisse -> hemmnisse.arten();
            case Nachweise nachweise -> nachweise.codes();
            case Gebiet gebiet -> gebiet.namen().stream().map(Gebiet::form).toList();
            default -> Set.of();
        };
    }

    /** Somebody has one value of infinitely many. */
    private static boolean keinGebiet(List<Literal> literale) {
        var verlangte = literale.stream().filter(Literal::ja).toList();
        return !verlangte.isEmpty() && auswahl(verlangte.getFirst().merkmal).stream()
                .noneMatch(name -> literale.stream()
                        .allMatch(literal -> auswahl(literal.merkmal).contains(name) == literal.ja));
    }
}
