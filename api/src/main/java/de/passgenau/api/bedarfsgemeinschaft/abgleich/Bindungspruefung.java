package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Haushaltsspeicher;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.matching.Sichtfilter;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Looks after cases that name a household which does not name them: a call broke off in between. The case that was opened
 * for a member is hers; any other no longer belongs there.
 */
@Component
class Bindungspruefung implements Nachholung {

    /** What was changed just now may still be under way. */
    private static final Duration RUHE = Duration.ofMinutes(1);

    private final Abgleichmarken marken;
    private final Dokumentliste<Bedarfsgemeinschaft> haushalte;
    private final Haushaltsspeicher haushaltsspeicher;
    private final Fallablage faelle;

    Bindungspruefung(Abgleichmarken marken, Dokumentliste<Bedarfsgemeinschaft> haushalte,
            Haushaltsspeicher haushaltsspeicher, Fallablage faelle) {
        this.marken = marken;
        this.haushalte = haushalte;
        this.haushaltsspeicher = haushaltsspeicher;
        this.faelle = faelle;
    }

    @Override
    public int hole(Handlung handlung) {
        var genannte = marken.faelleJeHaushalt();
        return (int) marken.haushaltJeFall()
                .entrySet()
                .stream()
                .filter(fall -> !genannte.getOrDefault(fall.getValue(), Set.of()).contains(fall.getKey()))
                .filter(fall -> berichtigt(fall.getKey(), handlung))
                .count();
    }

    private boolean berichtigt(String fallId, Handlung handlung) {
        return faelle.lade(fallId)
                .filter(fall -> fall.zustand() != Zustand.GESPERRT)
                .filter(fall -> fall.geaendertAm().isBefore(marken.jetzt().minus(RUHE)))
                .filter(fall -> berichtigt(fall, handlung))
                .isPresent();
    }

    /** No if somebody changes one of both at the same time; then it is looked at again. */
    private boolean berichtigt(Fall fall, Handlung handlung) {
        try {
            var haushalt = Optional.ofNullable(fall.bgId())
                    .flatMap(id -> haushalte.leser().lade(id, Sichtfilter.alles()));
            var mitglied = haushalt.flatMap(bg -> eigenes(bg, fall));
            if (haushalt.isPresent() && mitglied.isPresent()) {
                verbinde(haushalt.get(), mitglied.get().mitFall(fall.id()), handlung);
            } else {
                faelle.speichere(fall.in(null, fall.spur().fortgesetzt(marken.jetzt(), List.of())), handlung);
            }
            return true;
        } catch (OptimisticLockingFailureException anotherWasFirst) {
            return false;
        }
    }

    private static Optional<Mitglied> eigenes(Bedarfsgemeinschaft bg, Fall fall) {
        return bg.mitglieder()
                .alle()
                .stream()
                .filter(mitglied -> mitglied.fallId() == null && mitglied.eigenerFall().equals(fall.id()))
                .findFirst();
    }

    private void verbinde(Bedarfsgemeinschaft bg, Mitglied mitglied, Handlung handlung) {
        var spur = bg.spur().fortgesetzt(marken.jetzt(), List.of());
        haushalte.gespeichert(List.of(haushaltsspeicher.speichere(bg.mit(bg.mitglieder().mit(mitglied), spur),
                handlung)));
    }
}
