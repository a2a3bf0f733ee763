package de.passgenau.api.teilnahme.konto;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.catalogue.Spur;
import de.passgenau.catalogue.durchgang.Durchgang;
import de.passgenau.catalogue.durchgang.teilnahme.Fallkennung;
import de.passgenau.catalogue.durchgang.teilnahme.Teilnahme;
import de.passgenau.catalogue.durchgang.teilnahme.TeilnahmeId;
import de.passgenau.catalogue.konto.AlleMassnahmenkonten;
import de.passgenau.catalogue.konto.Massnahmenkonto;
import de.passgenau.catalogue.konto.Vormerken;
import de.passgenau.catalogue.regel.Ausgang;
import de.passgenau.catalogue.regel.Verstoss;
import de.passgenau.matching.Sichtfilter;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Keeps the accounts: claims are made in them first, and follow what becomes of the Teilnahmen. */
@Component
public class Kontofuehrung {

    /** How often somebody else may be first. */
    private static final int VERSUCHE = 20;
    /** Whoever has claimed something and not come to it by then, has broken off. */
    private static final Duration IM_GANGE = Duration.ofMinutes(15);

    private final AlleMassnahmenkonten alle;
    private final Dokumentliste<Durchgang> durchgaenge;
    private final MongoOperations store;
    private final Clock clock;

    Kontofuehrung(AlleMassnahmenkonten alle, Dokumentliste<Durchgang> durchgaenge, MongoOperations store,
            Clock clock) {
        this.alle = alle;
        this.durchgaenge = durchgaenge;
        this.store = store;
        this.clock = clock;
    }

    /** Everything for which the claim would be refused now, once the account has followed what there is. */
    public List<Verstoss> gegen(Fallkennung fall, Vormerken tat) {
        if (verstoesse(vorgemerkt(konto(fall), tat)).isEmpty()) {
            return List.of();
        }
        gleicheAb(fall);
        return verstoesse(vorgemerkt(konto(fall), tat));
    }

    /** Claims it, unless something speaks against that. */
    public List<Verstoss> vormerken(Fallkennung fall, Vormerken tat) {
        return verstoesse(aendere(fall, konto -> vorgemerkt(konto, tat)));
    }

    /** Has the account follow what there is; and the Durchgänge that it names, in their present state. */
    List<Durchgang> gleicheAb(Fallkennung fall) {
        var seit = clock.instant().minus(IM_GANGE);
        List<Durchgang> gelesene = new ArrayList<>();
        aendere(fall, konto -> {
            gelesene.clear();
            gelesene.addAll(genannte(List.of(konto)));
            var wirkliche = gelesene.stream().flatMap(durchgang -> durchgang.teilnahmen(fall)).toList();
            return new Ausgang.Vollzogen<>(
                    konto.abgeglichen(wirkliche, verpasste(fall, gelesene), seit, fortgesetzt(konto)));
        });
        return gelesene;
    }

    private Set<TeilnahmeId> verpasste(Fallkennung fall, List<Durchgang> gelesene) {
        var heute = LocalDate.now(clock);
        return gelesene.stream()
                .flatMap(durchgang -> durchgang.teilnahmen(fall).filter(eine -> durchgang.istVerpasst(eine, heute)))
                .map(Teilnahme::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The Durchgänge that the accounts of these cases name; by two reads. */
    public List<Durchgang> durchgaenge(Collection<Fallkennung> faelle) {
        return genannte(store.find(Query.query(Criteria.where("_id").in(faelle)), Massnahmenkonto.class));
    }

    private List<Durchgang> genannte(List<Massnahmenkonto> konten) {
        var ids = konten.stream()
                .flatMap(konto -> konto.vormerkungen().stream())
                .map(eine -> eine.durchgang().wert())
                .distinct()
                .toList();
        return ids.isEmpty() ? List.of() : durchgaenge.leser().lade(ids, Sichtfilter.alles());
    }

    Massnahmenkonto konto(Fallkennung fall) {
        return alle.findById(fall)
                .orElseGet(() -> Massnahmenkonto.eroeffnet(fall, Spur.begonnen(clock.instant(), List.of())));
    }

    private Ausgang<Massnahmenkonto> vorgemerkt(Massnahmenkonto konto, Vormerken tat) {
        return konto.vormerken(tat, fortgesetzt(konto));
    }

    Spur fortgesetzt(Massnahmenkonto konto) {
        return konto.spur().fortgesetzt(clock.instant(), List.of());
    }

    Ausgang<Massnahmenkonto> aendere(Fallkennung fall,
            Function<Massnahmenkonto, Ausgang<Massnahmenkonto>> aenderung) {
        for (int versuch = 0; versuch < VERSUCHE; versuch++) {
            var konto = konto(fall);
            var ausgang = aenderung.apply(konto);
            if (!(ausgang instanceof Ausgang.Vollzogen<Massnahmenkonto>(var neu)) || neu.equals(konto)
                    || gespeichert(neu).isPresent()) {
                return ausgang;
            }
        }
        throw new OptimisticLockingFailureException("Somebody was always first with the account of a case");
    }

    private Optional<Massnahmenkonto> gespeichert(Massnahmenkonto neu) {
        try {
            return Optional.of(alle.save(neu));
        } catch (OptimisticLockingFailureException | DuplicateKeyException anotherWasFirst) {
            return Optional.empty();
        }
    }

    static List<Verstoss> verstoesse(Ausgang<?> ausgang) {
        return switch (ausgang) {
            case Ausgang.Vollzogen<?> vollzogen -> List.of();
            case Ausgang.Abgewiesen<?>(var verstoesse) -> verstoesse;
        };
    }
}
