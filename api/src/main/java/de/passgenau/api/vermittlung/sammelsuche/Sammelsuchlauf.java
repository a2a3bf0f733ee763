package de.passgenau.api.vermittlung.sammelsuche;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.Fallmerkmale;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.liste.Dokumentliste;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Goes through the open cases in the order of their ids, some at a time. After each portion it is stored how far it has
 * got; a case that is searched for twice after a crash finds nothing new the second time.
 */
@Component
class Sammelsuchlauf {

    private static final Logger LOG = LoggerFactory.getLogger(Sammelsuchlauf.class);
    private static final Duration RESERVIERT = Duration.ofMinutes(2);
    private static final int PORTION = 64;
    private static final int MELDUNG = 20 * PORTION;

    private final Dokumentliste<Fall> faelle;
    private final Portionssuche suche;
    private final Sammelsuchablage ablage;
    private final Clock clock;

    Sammelsuchlauf(Dokumentliste<Fall> faelle, Portionssuche suche, Sammelsuchablage ablage, Clock clock) {
        this.faelle = faelle;
        this.suche = suche;
        this.ablage = ablage;
        this.clock = clock;
    }

    /** @param ende when to leave the rest to the next one; at least some cases are searched for */
    Sammelsuche gehe(Sammelsuche begonnene, Instant ende) {
        var offene = offene(begonnene.bis());
        var stand = ablage.speichere(
                begonnene.imGang(begonnene.zahlen().offen(offene.size()), begonnene.bis(), reserviert()));
        for (int von = 0; von < offene.size(); von += PORTION) {
            if (von > 0 && !clock.instant().isBefore(ende)) {
                return ablage.speichere(stand.imGang(stand.zahlen(), stand.bis(), null));
            }
            var portion = offene.subList(von, Math.min(offene.size(), von + PORTION));
            stand = ablage.speichere(stand.imGang(suche.durchsucht(portion, stand.zahlen()), portion.getLast(),
                    reserviert()));
            melde(stand);
        }
        return ablage.speichere(stand.abgeschlossen());
    }

    private List<String> offene(@Nullable String bis) {
        return faelle.kennungen(Fallmerkmale.ZUSTAND, Set.of(Zustand.OFFEN.name()))
                .stream()
                .filter(id -> bis == null || id.compareTo(bis) > 0)
                .sorted()
                .toList();
    }

    private static void melde(Sammelsuche stand) {
        var zahlen = stand.zahlen();
        if (zahlen.durchsucht() % MELDUNG == 0 || zahlen.offen() == 0) {
            LOG.info("Sammelsuche vom {}: {} Fälle durchsucht, {} offen, {} neue Treffer", stand.tag(),
                    zahlen.durchsucht(), zahlen.offen(), zahlen.neue());
        }
    }

    private Instant reserviert() {
        return clock.instant().plus(RESERVIERT);
    }
}
