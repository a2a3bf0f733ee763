package de.passgenau.api.bedarfsgemeinschaft.zusammenfuehrung;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.abgleich.Nachholung;
import de.passgenau.api.eingabe.Ergebnis;
import de.passgenau.api.eingabe.Ergebnis.Angenommen;
import de.passgenau.api.eingabe.Pruefung;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Sichtfilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Remembers which cases are being made one, and finishes what a call that broke off has begun. */
@Component
class Vereinigungsnachholung implements Nachholung {

    private static final Logger LOG = LoggerFactory.getLogger(Vereinigungsnachholung.class);
    /** What was begun just now may still be under way. */
    private static final Duration RUHE = Duration.ofMinutes(1);

    private final MongoOperations store;
    private final Dokumentliste<Fall> faelle;
    private final Doppelfaelle doppelte;
    private final Clock clock;

    Vereinigungsnachholung(MongoOperations store, Dokumentliste<Fall> faelle, Doppelfaelle doppelte, Clock clock) {
        this.store = store;
        this.faelle = faelle;
        this.doppelte = doppelte;
        this.clock = clock;
    }

    Optional<Fall> finde(String id, Anrufer anrufer) {
        return faelle.lade(id, anrufer);
    }

    /** Before anything of it is stored. */
    void merke(Fallvereinigung vereinigung, String durch) {
        store.save(Vereinigungsvorsatz.von(vereinigung.behalten(), vereinigung.doppelt(), durch, clock.instant()));
    }

    /** When it is done, or has turned out not to be possible. */
    void vergiss(String behalten, String doppelt) {
        store.remove(Query.query(Criteria.where("_id").is(behalten + '/' + doppelt)), Vereinigungsvorsatz.class);
    }

    /** What can't be finished now is finished later. */
    Ergebnis<Fall> beende(Fall behalten, String doppelt, Veranlassung veranlasst) {
        var ergebnis = doppelte.beende(behalten, doppelt, veranlasst);
        if (ergebnis instanceof Angenommen<Fall>) {
            vergiss(behalten.kennung(), doppelt);
        }
        return ergebnis;
    }

    @Override
    public int hole(Handlung handlung) {
        var grenze = clock.instant().minus(RUHE);
        return (int) store.findAll(Vereinigungsvorsatz.class)
                .stream()
                .filter(vorsatz -> vorsatz.seit().isBefore(grenze))
                .filter(vorsatz -> vollendet(vorsatz, handlung))
                .count();
    }

    private boolean vollendet(Vereinigungsvorsatz vorsatz, Handlung handlung) {
        var behalten = faelle.leser().lade(vorsatz.behalten(), Sichtfilter.alles());
        var doppelt = faelle.leser().lade(vorsatz.doppelt(), Sichtfilter.alles());
        if (behalten.isEmpty() || doppelt.isEmpty()
                || !kannWeiter(new Fallvereinigung(behalten.get(), doppelt.get()))) {
            vergiss(vorsatz.behalten(), vorsatz.doppelt());
            return false;
        }
        return beende(behalten.get(), vorsatz.doppelt(),
                new Veranlassung(vorsatz.durch(), handlung)) instanceof Angenommen<Fall>;
    }

    /** Not where nothing of it was stored, nor where somebody has decided otherwise since. */
    private static boolean kannWeiter(Fallvereinigung vereinigung) {
        var pruefung = new Pruefung();
        vereinigung.pruefe(pruefung);
        if (!pruefung.verstoesse().isEmpty()) {
            LOG.warn("Eine abgebrochene Zusammenführung zweier Fälle wird nicht vollendet: {}", pruefung.verstoesse()
                    .getFirst()
                    .satz());
        }
        return pruefung.verstoesse().isEmpty() && vereinigung.istBegonnen();
    }
}
