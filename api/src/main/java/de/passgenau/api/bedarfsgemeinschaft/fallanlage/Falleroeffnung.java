package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.fall.person.Personenschluessel;
import de.passgenau.api.fall.person.Personenverzeichnis;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.security.Anrufer;
import de.passgenau.matching.Sichtfilter;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Opens the case of a member: at most one, whoever tries at the same time, since its id follows from the member's; and
 * none for whoever has an open one already, in whichever household (E-02), as far as the caller may know of it.
 */
@Component
class Falleroeffnung {

    private final Dokumentliste<Fall> faelle;
    private final Fallspeicher speicher;
    private final Fallentwurf entwurf;
    private final Personenverzeichnis personen;
    /** Between the look whether there is a case and the opening of one nobody else looks. */
    private final Lock einzeln = new ReentrantLock();

    Falleroeffnung(Dokumentliste<Fall> faelle, Fallspeicher speicher, Fallentwurf entwurf,
            Personenverzeichnis personen) {
        this.faelle = faelle;
        this.speicher = speicher;
        this.entwurf = entwurf;
        this.personen = personen;
    }

    /**
     * That this person has an open case, and what to do then; nobody learns by it of a case out of sight, whose double
     * is merged by somebody who sees both.
     *
     * @param angaben say if another person of that name and birthday is meant
     */
    Optional<Verstoss> hatOffenen(Mitglied mitglied, Fallangaben angaben, Anrufer anrufer) {
        var wer = new Personenschluessel(mitglied.namensschluessel(), mitglied.geburtsdatum());
        return angaben.namensgleich() || personen.offene(wer)
                .stream()
                .filter(fall -> !fall.id().equals(mitglied.eigenerFall()))
                .noneMatch(fall -> faelle.lade(fall.id().wert(), anrufer).isPresent())
                        ? Optional.empty()
                        : Optional.of(Verstoss.of("mitgliedId", Eingabefehlercode.SCHON_VORHANDEN, "bg.offener-fall",
                                mitglied.vorname(), mitglied.nachname(), mitglied.geburtsdatum()));
    }

    /** What a call that broke off has opened already is taken as it is. */
    Optional<Verstoss> eroeffne(Bedarfsgemeinschaft bg, Mitglied mitglied, Fallangaben angaben, Aufruf aufruf) {
        if (finde(mitglied.eigenerFall()).isPresent()) {
            return Optional.empty();
        }
        einzeln.lock();
        try {
            return hatOffenen(mitglied, angaben, aufruf.anrufer())
                    .or(() -> eroeffnet(entwurf.neu(bg, mitglied, angaben), aufruf));
        } finally {
            einzeln.unlock();
        }
    }

    private Optional<Verstoss> eroeffnet(Fall fall, Aufruf aufruf) {
        try {
            faelle.gespeichert(List.of(speicher.speichere(fall, aufruf)));
            return Optional.empty();
        } catch (DuplicateKeyException taken) {
            return finde(fall.id()).isPresent()
                    ? Optional.empty()
                    : Optional.of(Verstoss.of("fallnummer", Eingabefehlercode.SCHON_VORHANDEN,
                            "fallnummer-vergeben"));
        }
    }

    private Optional<Fall> finde(FallId id) {
        return faelle.leser().lade(id.wert(), Sichtfilter.alles());
    }
}
