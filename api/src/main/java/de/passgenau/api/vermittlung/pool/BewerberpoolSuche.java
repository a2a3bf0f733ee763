package de.passgenau.api.vermittlung.pool;

import java.util.List;

import de.passgenau.api.arbeitgeber.Branche;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.verzeichnis.Ortskunde;
import org.jspecify.annotations.Nullable;

/** what the pool is narrowed down by: nothing that a profile doesn't show, and by place no finer than it does. */
record BewerberpoolSuche(
        @Nullable List<Branche> branchen,
        @Nullable List<String> berufe,
        @Nullable List<String> kenntnisse,
        @Nullable List<String> nachweise,
        @Nullable String ort,
        @Nullable Integer umkreisKm,
        @Nullable Integer wochenstunden) {

    static final BewerberpoolSuche NACH_ALLEN = new BewerberpoolSuche(null, null, null, null, null, null, null);

    private static final int MEISTE_KM = 1_000;
    private static final int MEISTE_STUNDEN = 60;

    Suche suche(Ortskunde orte) {
        var suche = Suche.nachAllem()
                .und(Fallmerkmale.POOLBRANCHE, "branchen", branchen)
                .und(Fallmerkmale.BERUF, "berufe", berufe)
                .und(Fallmerkmale.KENNTNISSE, kenntnisse)
                .und(Fallmerkmale.NACHWEISE, nachweise);
        var mitStunden = wochenstunden == null
                ? suche
                : suche.nur(Fallmerkmale.POOLSTUNDEN, List.of(String.valueOf(stunden(wochenstunden))));
        if (ort == null && umkreisKm != null) {
            throw Abgewiesen.imFeld("suche.umkreisKm", "fehler.umkreis-ohne-ort");
        }
        return ort == null ? mitStunden : mitStunden.nur(Fallmerkmale.POOLREGION, orte.gegenden(ort, km()));
    }

    private static int stunden(int gewuenschte) {
        if (gewuenschte < 1 || gewuenschte > MEISTE_STUNDEN) {
            throw Abgewiesen.imFeld("suche.wochenstunden", "fehler.wochenstunden", MEISTE_STUNDEN, gewuenschte);
        }
        return gewuenschte;
    }

    private int km() {
        int km = umkreisKm == null ? 0 : umkreisKm;
        if (km < 0 || km > MEISTE_KM) {
            throw Abgewiesen.imFeld("suche.umkreisKm", "fehler.umkreis", MEISTE_KM, km);
        }
        return km;
    }
}
