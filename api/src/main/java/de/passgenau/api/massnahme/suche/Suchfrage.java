package de.passgenau.api.massnahme.suche;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.liste.Listensicht;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.verzeichnis.Ortskunde;
import de.passgenau.api.verzeichnis.Umkreis;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.massnahme.Massnahme;
import org.jspecify.annotations.Nullable;

/**
 * What somebody searches for, as the list understands it.
 *
 * @param zitate of each legal basis that is cited among the words, its codes
 */
record Suchfrage(MassnahmenSuche wunsch, Optional<Umkreis> umkreis, List<Set<String>> zitate) {

    private static final Pattern MONAT = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    Suche suche(Listensicht<Massnahme> sicht, Kennungen kennungen, Ortskunde orte) {
        var suche = Suche.nachAllem()
                .und(Katalogmerkmale.INSTRUMENT, "instrumente", wunsch.instrumente())
                .und(Katalogmerkmale.BEREICH, "bereiche", wunsch.bereiche())
                .und(Katalogmerkmale.ZIELGRUPPE, "zielgruppen", wunsch.zielgruppen())
                .und(Katalogmerkmale.HEMMNIS, "hemmnisse", wunsch.hemmnisse())
                .und(Katalogmerkmale.ORT, "orte", wunsch.orte())
                .und(Katalogmerkmale.STATUS, "status", wunsch.status())
                .und(Katalogmerkmale.MONAT, "beginnMonate", monate())
                .und(Katalogmerkmale.PLAETZE, "plaetze", wunsch.plaetze());
        var traeger = wunsch.traeger();
        if (traeger != null) {
            suche = suche.und(Katalogmerkmale.TRAEGER, "traeger",
                    traeger.stream().map(id -> kennungen.id(Traeger.class, id)).toList());
        }
        return mitUmkreis(mitBeginn(mitRecht(mitOrten(suche, sicht, orte), sicht), sicht));
    }

    private @Nullable List<String> monate() {
        var monate = wunsch.beginnMonate();
        if (monate != null) {
            monate.stream().filter(monat -> !MONAT.matcher(monat).matches()).findFirst().ifPresent(falscher -> {
                throw Abgewiesen.imFeld("suche.beginnMonate", "fehler.suchmonat", "beginnMonate", falscher);
            });
        }
        return monate;
    }

    /** In whatever way a place is written. */
    private Suche mitOrten(Suche suche, Listensicht<Massnahme> sicht, Ortskunde kunde) {
        var orte = wunsch.orte();
        return orte == null || orte.isEmpty()
                ? suche
                : suche.nur(Katalogmerkmale.ORT, kunde.gemeinte(orte, werte(sicht, Katalogmerkmale.ORT)));
    }

    /** What rests on a basis that is or was ever called so. */
    private Suche mitRecht(Suche suche, Listensicht<Massnahme> sicht) {
        var namen = wunsch.rechtsgrundlagen();
        var mitNamen = namen == null || namen.isEmpty()
                ? suche
                : suche.nur(Katalogmerkmale.RECHTSGRUNDLAGE, Suchrecht.codes(namen, sicht));
        return zitate.isEmpty()
                ? mitNamen
                : mitNamen.nur(Katalogmerkmale.ZITAT,
                        werte(sicht, Katalogmerkmale.ZITAT).stream().filter(this::beruhtAufAllen).toList());
    }

    /** Whether something rests on each of the bases that are cited. */
    private boolean beruhtAufAllen(String grundlagen) {
        var codes = Katalogmerkmale.einzelne(grundlagen);
        return zitate.stream().noneMatch(zitat -> Collections.disjoint(zitat, codes));
    }

    /** Where somebody asks for free places as well, a place is free in what begins then. */
    private Suche mitBeginn(Suche suche, Listensicht<Massnahme> sicht) {
        var von = wunsch.beginnVon();
        var bis = wunsch.beginnBis();
        if (von == null && bis == null) {
            return suche;
        }
        if (von != null && bis != null && bis.isBefore(von)) {
            throw Abgewiesen.imFeld("suche.beginnBis", "fehler.beginn-zeitraum", von, bis);
        }
        var feld = wunsch.nurMitFreiemPlatz() ? Katalogmerkmale.FREIER_EINSTIEG : Katalogmerkmale.EINSTIEG;
        return suche.nur(feld,
                werte(sicht, feld).stream().filter(text -> Einstiegsspanne.lies(text).trifft(von, bis)).toList());
    }

    private Suche mitUmkreis(Suche suche) {
        var km = wunsch.umkreis() == null ? null : wunsch.umkreis().km();
        if (km == null || umkreis.isEmpty()) {
            return suche;
        }
        return suche.nur(Katalogmerkmale.LAGE, umkreis.get().innerhalb(km));
    }

    /** All that occur, as far as this caller may know of them. */
    static Collection<String> werte(Listensicht<Massnahme> sicht, String feld) {
        return sicht.zaehle(Suche.nachAllem(), List.of(feld))
                .keySet()
                .stream()
                .map(kombination -> kombination.getFirst())
                .toList();
    }
}
