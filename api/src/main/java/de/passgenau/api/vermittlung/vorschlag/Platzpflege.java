package de.passgenau.api.vermittlung.vorschlag;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.liste.Gedaechtnis;
import de.passgenau.api.liste.takt.Nachholbedarf;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.Stellenangebote;
import de.passgenau.catalogue.Spur;
import de.passgenau.matching.Sichtfilter;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * writes into an offer how many of its places are taken by those who were hired after a proposal, so that everything
 * that follows offers knows of it; what a former process has left undone is done at the start.
 */
public final class Platzpflege extends Gedaechtnis<Vermittlungsvorschlag, Optional<Platzpflege.Einstellung>> {

    private final Map<String, Set<String>> eingestellte = new ConcurrentHashMap<>();
    private final Nachholbedarf offene = new Nachholbedarf();
    private final Dokumentliste<Stellenangebot> liste;
    private final Stellenangebote alle;
    private final Clock clock;

    Platzpflege(Dokumentliste<Stellenangebot> liste, Stellenangebote alle, Clock clock) {
        this.liste = liste;
        this.alle = alle;
        this.clock = clock;
    }

    /** Somebody has got a place of an offer. */
    protected record Einstellung(String stelle, String vorschlag) {}

    @Override
    public String name() {
        return "platzpflege";
    }

    @Override
    protected Optional<Einstellung> merke(Vermittlungsvorschlag vorschlag) {
        return vorschlag.stand() == Vorschlagsstand.EINGESTELLT
                ? Optional.of(new Einstellung(vorschlag.stelle().wert(), vorschlag.kennung()))
                : Optional.empty();
    }

    /** A place stays taken when the case of who has got it is deleted. */
    @Override
    protected void geaendert(@Nullable Optional<Einstellung> alt, @Nullable Optional<Einstellung> neu) {
        if (neu != null && !neu.equals(alt)) {
            neu.ifPresent(eine -> {
                eingestellte.computeIfAbsent(eine.stelle, stelle -> ConcurrentHashMap.newKeySet()).add(eine.vorschlag);
                offene.merke(eine.stelle);
            });
        }
    }

    /** How many offers there were to look at; no read of the store where there is none. */
    public int trageNach() {
        return offene.hole(stellen -> liste.leser().lade(stellen, Sichtfilter.alles()).forEach(this::trageEin));
    }

    private void trageEin(Stellenangebot stelle) {
        var neu = stelle.besetzt(eingestellte.getOrDefault(stelle.kennung(), Set.of()).size(), spur(stelle));
        if (!neu.equals(stelle)) {
            try {
                liste.gespeichert(List.of(alle.save(neu)));
            } catch (OptimisticLockingFailureException anotherWasFirst) {
                alle.findById(stelle.id()).ifPresent(this::trageEin);
            }
        }
    }

    private Spur spur(Stellenangebot stelle) {
        return stelle.spur().fortgesetzt(clock.instant(), List.of());
    }
}
