package de.passgenau.catalogue.erfolg;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import de.passgenau.catalogue.durchgang.teilnahme.Abweichungsgrund;
import de.passgenau.catalogue.durchgang.teilnahme.Stand;
import org.jspecify.annotations.Nullable;

/**
 * What a Maßnahme was good for (M-07).
 *
 * @param angetreten       how many were there; shares and progress are theirs
 * @param nichtAngetreten  how many of those who were assigned were not
 * @param abbrueche        drop-outs by reason
 * @param amEnde           with work or training at the end, of those of whom it is known
 * @param nachSechsMonaten the same six months later
 * @param kategorien       how often which change of category
 * @param hemmnisse        by code: of how many it was open, of how many of these it was solved
 * @param fortschritte     solved Hemmnisse and better categories
 * @param integrierte      with work or training at the end or later, each counted once
 */
public record Erfolgsbilanz(
        int angetreten,
        int beendet,
        int nichtAngetreten,
        Map<Abweichungsgrund, Integer> abbrueche,
        Anteil amEnde,
        Anteil nachSechsMonaten,
        Map<Kategorienwechsel, Integer> kategorien,
        Map<String, Anteil> hemmnisse,
        int fortschritte,
        int integrierte) {

    public static Erfolgsbilanz von(Collection<Teilnahmeergebnis> ergebnisse) {
        var da = ergebnisse.stream().filter(Teilnahmeergebnis::warDa).toList();
        return new Erfolgsbilanz(da.size(), mit(Stand.BEENDET, da), mit(Stand.NICHT_ANGETRETEN, ergebnisse),
                abbrueche(da), anteil(da, Teilnahmeergebnis::amEnde), anteil(da, Teilnahmeergebnis::nachSechsMonaten),
                kategorien(da), hemmnisse(da), da.stream().mapToInt(Teilnahmeergebnis::fortschritte).sum(),
                (int) da.stream().filter(Teilnahmeergebnis::integriert).count());
    }

    private static int mit(Stand stand, Collection<Teilnahmeergebnis> ergebnisse) {
        return (int) ergebnisse.stream().filter(einer -> einer.ende().stand() == stand).count();
    }

    private static Map<Abweichungsgrund, Integer> abbrueche(List<Teilnahmeergebnis> ergebnisse) {
        var anzahl = new EnumMap<Abweichungsgrund, Integer>(Abweichungsgrund.class);
        for (var einer : ergebnisse) {
            var grund = einer.ende().grund();
            if (grund != null && einer.ende().stand() == Stand.ABGEBROCHEN) {
                anzahl.merge(grund, 1, Integer::sum);
            }
        }
        return anzahl;
    }

    private static Map<Kategorienwechsel, Integer> kategorien(List<Teilnahmeergebnis> ergebnisse) {
        var anzahl = new LinkedHashMap<Kategorienwechsel, Integer>();
        for (var einer : ergebnisse) {
            var kategorie = einer.kategorie();
            if (kategorie != null) {
                anzahl.merge(kategorie, 1, Integer::sum);
            }
        }
        return anzahl;
    }

    private static Map<String, Anteil> hemmnisse(List<Teilnahmeergebnis> ergebnisse) {
        var anteile = new TreeMap<String, Anteil>();
        for (var einer : ergebnisse) {
            einer.offene()
                    .forEach(hemmnis -> anteile.merge(hemmnis,
                            new Anteil(einer.geloest().contains(hemmnis) ? 1 : 0, 1), Anteil::mit));
        }
        return anteile;
    }

    private static Anteil anteil(List<Teilnahmeergebnis> ergebnisse,
            Function<Teilnahmeergebnis, @Nullable Boolean> gefragt) {
        var bekannt = ergebnisse.stream().map(gefragt).filter(Objects::nonNull).toList();
        return new Anteil((int) bekannt.stream().filter(Boolean.TRUE::equals).count(), bekannt.size());
    }

    /** Whether there are enough for others to learn from, and nobody to be recognised by. */
    public boolean istAussagekraeftig() {
        return angetreten >= Anteil.MINDESTENS;
    }

    public int abgebrochen() {
        return angetreten - beendet;
    }

    public int geloest() {
        return hemmnisse.values().stream().mapToInt(Anteil::treffer).sum();
    }

    /** In euros and cents; empty if nobody was integrated. */
    public Optional<BigDecimal> kostenJeIntegration(BigDecimal kosten) {
        return je(integrierte, kosten);
    }

    /** In euros and cents; empty if nobody came further. */
    public Optional<BigDecimal> kostenJeFortschritt(BigDecimal kosten) {
        return je(fortschritte, kosten);
    }

    private static Optional<BigDecimal> je(int anzahl, BigDecimal kosten) {
        return anzahl == 0
                ? Optional.empty()
                : Optional.of(kosten.divide(BigDecimal.valueOf(anzahl), 2, RoundingMode.HALF_UP));
    }
}
