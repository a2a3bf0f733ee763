package de.passgenau.api.massnahme.suche;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.liste.Listensicht;
import de.passgenau.api.liste.Suche;
import de.passgenau.catalogue.Traeger;
import de.passgenau.catalogue.massnahme.Massnahme;
import de.passgenau.catalogue.recht.Rechtsgrundlage;
import de.passgenau.catalogue.recht.Rechtsverzeichnis;
import org.jspecify.annotations.Nullable;

/** What somebody searches for, as the list understands it. */
record Suchfrage(MassnahmenSuche wunsch, Optional<Umkreis> umkreis) {

    private static final int MEISTE_KM = 1_000;

    Suche suche(Listensicht<Massnahme> sicht, Kennungen kennungen) {
        var suche = Suche.nachAllem()
                .und(Katalogmerkmale.INSTRUMENT, wunsch.instrumente())
                .und(Katalogmerkmale.BEREICH, wunsch.bereiche())
                .und(Katalogmerkmale.ZIELGRUPPE, wunsch.zielgruppen())
                .und(Katalogmerkmale.HEMMNIS, wunsch.hemmnisse())
                .und(Katalogmerkmale.ORT, wunsch.orte())
                .und(Katalogmerkmale.STATUS, wunsch.status())
                .und(Katalogmerkmale.MONAT, wunsch.beginnMonate())
                .und(Katalogmerkmale.PLAETZE, wunsch.plaetze());
        var traeger = wunsch.traeger();
        if (traeger != null) {
            suche = suche.und(Katalogmerkmale.TRAEGER,
                    traeger.stream().map(id -> kennungen.id(Traeger.class, id)).toList());
        }
        return mitUmkreis(mitBeginn(mitRecht(suche), sicht));
    }

    /** What rests on a basis that is or was ever called so. */
    private Suche mitRecht(Suche suche) {
        var namen = wunsch.rechtsgrundlagen();
        return namen == null || namen.isEmpty()
                ? suche
                : suche.nur(Katalogmerkmale.RECHTSGRUNDLAGE,
                        namen.stream().flatMap(name -> codes(name).stream()).toList());
    }

    private static Set<String> codes(String name) {
        var verzeichnis = Rechtsverzeichnis.mitgeliefert();
        return verzeichnis.verlauf(name).isEmpty()
                ? verzeichnis.suche(name).stream().map(Rechtsgrundlage::code).collect(Collectors.toSet())
                : Set.of(name);
    }

    /** Where somebody asks for free places as well, a place is free in what begins then. */
    private Suche mitBeginn(Suche suche, Listensicht<Massnahme> sicht) {
        var von = wunsch.beginnVon();
        var bis = wunsch.beginnBis();
        if (von == null && bis == null) {
            return suche;
        }
        if (von != null && bis != null && bis.isBefore(von)) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.beginn-zeitraum", von, bis);
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
        pruefe(km);
        return suche.nur(Katalogmerkmale.LAGE, umkreis.get().innerhalb(km));
    }

    private static void pruefe(@Nullable Integer km) {
        if (km != null && (km < 0 || km > MEISTE_KM)) {
            throw new Abgewiesen(Fehlercode.BAD_REQUEST, "fehler.umkreis", MEISTE_KM, km);
        }
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
