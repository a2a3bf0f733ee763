package de.passgenau.catalogue.steckbrief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.catalogue.regel.Verstossart;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a Steckbrief when its source delivers it anew: part by part the source counts where nobody has changed
 * it here since the last delivery.
 *
 * @param bewahrt the parts that the source says otherwise, too, and that stay as somebody has written them here
 */
public record Nachlieferung(Steckbrief ergebnis, List<String> bewahrt) {

    public Nachlieferung {
        bewahrt = List.copyOf(bewahrt);
    }

    /** M-04: what was done here is not undone from elsewhere. */
    public Stream<Verstoss> hinweise() {
        return bewahrt.stream().map(teil -> Verstoss.of(teil, Verstossart.UNGUELTIG, "m-04.von-hand"));
    }

    /** @param zuletzt what the source said the last time; null if nobody knows */
    public static Nachlieferung von(@Nullable Steckbrief zuletzt, Steckbrief jetzt, Steckbrief geliefert) {
        return new Vergleich(zuletzt, jetzt, geliefert, new ArrayList<>()).nachlieferung();
    }

    private record Vergleich(
            @Nullable Steckbrief zuletzt,
            Steckbrief jetzt,
            Steckbrief geliefert,
            List<String> bewahrt) {

        private Nachlieferung nachlieferung() {
            var ergebnis = new Steckbrief(teil("titel", Steckbrief::titel), teil("art", Steckbrief::art),
                    teil("instrument", Steckbrief::instrument), teil("beteiligte", Steckbrief::beteiligte),
                    teil("beschreibung", Steckbrief::beschreibung), teil("zielpersonen", Steckbrief::zielpersonen),
                    teil("wirkung", Steckbrief::wirkung), teil("ablauf", Steckbrief::ablauf),
                    teil("gebiet", Steckbrief::gebiet), teil("ausstattung", Steckbrief::ausstattung),
                    teil("foerderung", Steckbrief::foerderung), teil("zugang", Steckbrief::zugang),
                    teil("ergebnisse", Steckbrief::ergebnisse));
            return new Nachlieferung(ergebnis, bewahrt);
        }

        private <T> T teil(String feld, Function<Steckbrief, T> teil) {
            var neu = teil.apply(geliefert);
            var hier = teil.apply(jetzt);
            var quelle = zuletzt == null ? null : teil.apply(zuletzt);
            if (neu.equals(hier) || neu.equals(quelle)) {
                return hier;
            }
            if (hier.equals(quelle)) {
                return neu;
            }
            bewahrt.add(feld);
            return hier;
        }
    }
}
