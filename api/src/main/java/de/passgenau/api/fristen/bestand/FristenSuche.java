package de.passgenau.api.fristen.bestand;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fristen.rechnung.Fristzustand;
import de.passgenau.api.fristen.regelwerk.Regelbereich;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.security.Anrufer;
import org.jspecify.annotations.Nullable;

/** What a caller wants to know of: by default what is overdue, due today or soon. */
record FristenSuche(
        @Nullable List<Fristzustand> zustaende,
        @Nullable List<String> regeln,
        @Nullable List<Regelbereich> bereiche,
        @Nullable List<String> geschaeftsstellen,
        @Nullable List<String> fallmanager,
        @Nullable Boolean nurEigene,
        @Nullable String fallId,
        @Nullable LocalDate faelligVon,
        @Nullable LocalDate faelligBis) {

    private static final int WERTE = 20;
    private static final Set<Fristzustand> ZU_TUN = EnumSet.of(Fristzustand.UEBERFAELLIG, Fristzustand.HEUTE,
            Fristzustand.BALD);

    static FristenSuche keine() {
        return new FristenSuche(null, null, null, null, null, null, null, null, null);
    }

    Fristenfilter filter(Anrufer anrufer, Kennungen kennungen) {
        var gewuenscht = menge("zustaende", zustaende);
        var eigene = Boolean.TRUE.equals(nurEigene);
        return new Fristenfilter(gewuenscht.isEmpty() ? ZU_TUN : gewuenscht, menge("regeln", regeln),
                menge("bereiche", bereiche), menge("geschaeftsstellen", geschaeftsstellen),
                eigene ? Set.of(anrufer.kennung()) : menge("fallmanager", fallmanager),
                fallId == null ? Set.of() : Set.of(kennungen.id(Fall.class, fallId)), faelligVon, faelligBis);
    }

    private static <T> Set<T> menge(String feld, @Nullable List<T> werte) {
        if (werte != null && werte.size() > WERTE) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.suchwerte", feld, WERTE, werte.size());
        }
        return werte == null ? Set.of() : Set.copyOf(werte);
    }
}
