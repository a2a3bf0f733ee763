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
 * @param geloest          solved Hemmnisse
 * @param fortschritte     solved Hemmnisse and better categories
 * @param integrierte      with work or training at the end or later, each counted once
 * @param kosten           in euros
 */
public record Erfolgsbilanz(
        int angetreten,
        int beendet,
        int nichtAngetreten,
        Map<Abweichungsgrund, Integer> abbrueche,
        Anteil amEnde,
        Anteil nachSechsMonaten,
        Map<Kategorienwechsel, Integer> kategorien,
        int geloest,
        int fortschritte,
        int integrierte,
        BigDecimal kosten) {

    public static Erfolgsbilanz von(Collection<Teilnahmeergebnis> ergebnisse, BigDecimal kosten) {
        var da = ergebnisse.stream().filter(Teilnahmeergebnis::warDa).toList();
        return new Erfolgsbilanz(da.size(), mit(Stand.BEENDET, da), mit(Stand.NICHT_ANGETRETEN, ergebnisse),
                abbrueche(da), anteil(da, Teilnahmeergebnis::amEnde), anteil(da, Teilnahmeergebnis::nachSechsMonaten),
                kategorien(da), da.stream().mapToInt(einer -> einer.geloest().size()).sum(),
                da.stream().mapToInt(Teilnahmeergebnis::fortschritte).sum(),
                (int) da.stream().filter(Teilnahmeergebnis::integriert).count(), kosten);
    }

    private static int mit(Stand stand, Collection<Teilnahmeergebnis> ergebnisse) {
        return (int) ergebnisse.stream().filter(einer -> einer.letzterSchritt().stand() == stand).count();
    }

    private static Map<Abweichungsgrund, Integer> abbrueche(List<Teilnahmeergebnis> ergebnisse) {
        var anzahl = new EnumMap<Abweichungsgrund, Integer>(Abweichungsgrund.class);
        for (var einer : ergebnisse) {
            var begruendung = einer.letzterSchritt().begruendung();
            if (begruendung != null && einer.letzterSchritt().stand() == Stand.ABGEBROCHEN) {
                anzahl.merge(begruendung.grund(), 1, Integer::sum);
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

    private static Anteil anteil(List<Teilnahmeergebnis> ergebnisse,
            Function<Teilnahmeergebnis, @Nullable Boolean> gefragt) {
        var bekannt = ergebnisse.stream().map(gefragt).filter(Objects::nonNull).toList();
        return new Anteil((int) bekannt.stream().filter(Boolean.TRUE::equals).count(), bekannt.size());
    }

    /** In euros and cents; empty if nobody was integrated. */
    public Optional<BigDecimal> kostenJeIntegration() {
        return je(integrierte);
    }

    /** In euros and cents; empty if nobody came further. */
    public Optional<BigDecimal> kostenJeFortschritt() {
        return je(fortschritte);
    }

    private Optional<BigDecimal> je(int anzahl) {
        return anzahl == 0
                ? Optional.empty()
                : Optional.of(kosten.divide(BigDecimal.valueOf(anzahl), 2, RoundingMode.HALF_UP));
    }
}
