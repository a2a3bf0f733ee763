package de.passgenau.api.stelle.suche;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Listensicht;
import de.passgenau.api.liste.Seitenangabe;
import de.passgenau.api.liste.Suche;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.verzeichnis.Ortskunde;
import de.passgenau.matching.Ordnung;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/**
 * Whether an offer is among those that a search finds: the search itself, asked of this offer alone, and asked once
 * however many people keep the same one.
 */
@Component
public class Stellenprobe {

    private static final int ANTWORTEN = 5_000;
    private static final Duration VERGESSEN_NACH = Duration.ofMinutes(1);
    private static final Seitenangabe NUR_ZAHL = new Seitenangabe(0, null, null, null);
    private static final Ordnung GLEICH_WELCHE = Ordnung.nachZahl(Stellenmerkmale.GEMELDET, true);

    private final Dokumentliste<Stellenangebot> liste;
    private final Ortskunde orte;
    private final Kennungen kennungen;
    private final Clock clock;
    private final Cache<Probe, Boolean> antworten = Caffeine.newBuilder()
            .maximumSize(ANTWORTEN)
            .expireAfterWrite(VERGESSEN_NACH)
            .build();

    Stellenprobe(Dokumentliste<Stellenangebot> liste, Ortskunde orte, Kennungen kennungen, Clock clock) {
        this.liste = liste;
        this.orte = orte;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    /** Refuses what the search refuses. */
    public void pruefe(StellenSuche wunsch, Einsicht einsicht) {
        var unused = findet(frage(wunsch, Kennungen.NIEMAND, einsicht), liste.fuer(einsicht));
    }

    /** As of today. */
    public boolean findet(StellenSuche wunsch, Fassung stelle, Einsicht einsicht) {
        var sicht = liste.fuer(einsicht);
        var frage = frage(wunsch, stelle.id, einsicht);
        return antworten.get(new Probe(frage, stelle, sicht.filter()), probe -> findet(frage, sicht));
    }

    private Stellenfrage frage(StellenSuche wunsch, String stelle, Einsicht einsicht) {
        var wer = Boolean.TRUE.equals(wunsch.nurEigene()) ? einsicht.anrufer().kennung() : "";
        return new Stellenfrage(wunsch, Suche.nachAllem().nur(Stellenmerkmale.KENNUNG, Set.of(stelle)), wer,
                LocalDate.now(clock));
    }

    private boolean findet(Stellenfrage frage, Listensicht<Stellenangebot> sicht) {
        var worte = Suche.nachText(frage.wunsch().text()).text();
        var suche = frage.suche(sicht, frage.umkreis(sicht, orte), kennungen).mitWorten(worte, List.of());
        return sicht.finde(suche, GLEICH_WELCHE, NUR_ZAHL).seite().totalCount() > 0;
    }

    /** An offer as it is known. */
    public record Fassung(String id, long version) {}

    private record Probe(Stellenfrage frage, Fassung stelle, Sichtfilter sicht) {}
}
