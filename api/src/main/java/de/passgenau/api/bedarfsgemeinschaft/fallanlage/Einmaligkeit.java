package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.angaben.Zustand;
import de.passgenau.api.fall.person.Personenschluessel;
import de.passgenau.api.fall.person.Personenverzeichnis;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/**
 * Sees to it that a person has one open case (E-02), whoever tries at the same time and in whichever process; nobody
 * learns by it of a case out of sight, whose double is merged by somebody who sees both.
 */
@Component
class Einmaligkeit {

    private final Dokumentliste<Fall> faelle;
    private final Personenverzeichnis personen;
    private final Ansprueche ansprueche;
    /** In this process nobody else looks between a look whether there is a case and the opening of one. */
    private final Lock einzeln = new ReentrantLock();

    Einmaligkeit(Dokumentliste<Fall> faelle, Personenverzeichnis personen, Ansprueche ansprueche) {
        this.faelle = faelle;
        this.personen = personen;
        this.ansprueche = ansprueche;
    }

    /** That this person has an open case, and what to do then; the caller has learnt of it, and the protocol says so. */
    Optional<Verstoss> hatOffenen(Mitglied mitglied, Aufruf aufruf) {
        var wer = new Personenschluessel(mitglied.namensschluessel(), mitglied.geburtsdatum());
        return personen.offene(wer)
                .stream()
                .map(fall -> fall.id().wert())
                .filter(fall -> !fall.equals(mitglied.eigenerFall().wert()))
                .flatMap(fall -> faelle.fuer(aufruf.einsicht()).lade(fall).stream())
                .findFirst()
                .map(fall -> offener(mitglied));
    }

    /** Opens the case of this member, if nobody else has opened one for the same person. */
    Optional<Verstoss> wahre(Mitglied mitglied, Fall neu, Aufruf aufruf, Supplier<Optional<Verstoss>> eroeffnung) {
        einzeln.lock();
        try {
            return hatOffenen(mitglied, aufruf).or(() -> beansprucht(mitglied, neu, aufruf, eroeffnung));
        } finally {
            einzeln.unlock();
        }
    }

    private Optional<Verstoss> beansprucht(Mitglied mitglied, Fall neu, Aufruf aufruf,
            Supplier<Optional<Verstoss>> eroeffnung) {
        var anspruch = ansprueche.neu(neu);
        var grund = ansprueche.nimm(anspruch)
                .flatMap(anderer -> grund(anderer, anspruch, mitglied, aufruf))
                .or(eroeffnung);
        if (grund.isPresent()) {
            ansprueche.gibFrei(anspruch);
        }
        return grund;
    }

    /** Why somebody else's claim forbids this one: his case is open, or will soon be. */
    private Optional<Verstoss> grund(Anspruch anderer, Anspruch neuer, Mitglied mitglied, Aufruf aufruf) {
        var fall = faelle.leser().lade(anderer.fall(), Sichtfilter.alles());
        if (fall.isPresent() ? istOffen(fall.get(), mitglied) : ansprueche.istUnterwegs(anderer)) {
            return fall.isPresent()
                    ? faelle.fuer(aufruf.einsicht()).lade(anderer.fall()).map(einer -> offener(mitglied))
                    : Optional.of(gleichzeitig())
                            .filter(einer -> aufruf.anrufer()
                                    .geschaeftsstellen()
                                    .contains(anderer.geschaeftsstelle()));
        }
        return ansprueche.ersetze(anderer, neuer) ? Optional.empty() : Optional.of(gleichzeitig());
    }

    private static boolean istOffen(Fall fall, Mitglied mitglied) {
        return fall.zustand() == Zustand.OFFEN
                && mitglied.istDieselbePerson(fall.namensschluessel(), fall.person().geburtsdatum());
    }

    private static Verstoss gleichzeitig() {
        return Verstoss.of("mitgliedId", Eingabefehlercode.SCHON_VORHANDEN, "bg.wird-eroeffnet");
    }

    private static Verstoss offener(Mitglied mitglied) {
        return Verstoss.of("mitgliedId", Eingabefehlercode.SCHON_VORHANDEN, "bg.offener-fall", mitglied.vorname(),
                mitglied.nachname(), mitglied.geburtsdatum());
    }
}
