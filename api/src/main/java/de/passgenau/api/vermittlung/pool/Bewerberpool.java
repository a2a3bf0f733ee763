package de.passgenau.api.vermittlung.pool;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.security.Rolle;
import de.passgenau.api.vermittlung.Bewerberliste;
import de.passgenau.api.vermittlung.pool.PoolConnection.Poolfacette;
import de.passgenau.api.vermittlung.pool.PoolConnection.Poolplatz;
import de.passgenau.api.verzeichnis.Ortskunde;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** searches the pool: one question to the engine and one read of the store, whatever the size of the page. */
@Component
class Bewerberpool {

    private static final Map<Poolfacette.Art, String> FELDER = Map.of(Poolfacette.Art.BRANCHE,
            Fallmerkmale.POOLBRANCHE, Poolfacette.Art.REGION, Fallmerkmale.POOLREGION);

    private final Bewerberliste<Poolprofil> liste;
    private final Ortskunde orte;
    private final Poolrangliste rangliste;

    Bewerberpool(Bewerberliste<Poolprofil> liste, Ortskunde orte, Poolrangliste rangliste) {
        this.rangliste = rangliste;
        this.liste = liste;
        this.orte = orte;
    }

    /** @param stellenangebotId for which it is ranked; null for the order of the list */
    PoolConnection seite(@Nullable BewerberpoolSuche wunsch, @Nullable String stellenangebotId, Seitenangabe seite,
            Einsicht einsicht) {
        var suche = Objects.requireNonNullElse(wunsch, BewerberpoolSuche.NACH_ALLEN).suche(orte);
        var eintraege = stellenangebotId == null
                ? liste.seite(suche, seite, einsicht).als(profil -> new Poolplatz(profil, null))
                : rangliste.fuer(stellenangebotId, suche, seite, einsicht);
        return new PoolConnection(eintraege,
                () -> List.of(Poolfacette.Art.values())
                        .stream()
                        .map(art -> Poolzaehlung.facette(art, lesbar(art, liste.zaehle(suche, feld(art), einsicht)),
                                einsicht.anrufer().hat(Rolle.ARBEITGEBERSERVICE)))
                        .toList());
    }

    private static String feld(Poolfacette.Art art) {
        return Objects.requireNonNull(FELDER.get(art));
    }

    private static Map<String, Long> lesbar(Poolfacette.Art art, Map<String, Long> zahlen) {
        return art == Poolfacette.Art.REGION
                ? zahlen.entrySet()
                        .stream()
                        .collect(Collectors.toMap(eine -> eine.getKey() + "xxx", Map.Entry::getValue))
                : zahlen;
    }
}
