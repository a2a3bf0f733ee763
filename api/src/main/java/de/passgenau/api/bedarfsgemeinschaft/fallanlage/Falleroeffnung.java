package de.passgenau.api.bedarfsgemeinschaft.fallanlage;

import java.util.List;
import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.eingabe.Aufruf;
import de.passgenau.api.eingabe.Eingabefehlercode;
import de.passgenau.api.eingabe.Verstoss;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.Fallspeicher;
import de.passgenau.api.liste.Dokumentliste;
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
    private final Einmaligkeit einmaligkeit;

    Falleroeffnung(Dokumentliste<Fall> faelle, Fallspeicher speicher, Fallentwurf entwurf,
            Einmaligkeit einmaligkeit) {
        this.faelle = faelle;
        this.speicher = speicher;
        this.entwurf = entwurf;
        this.einmaligkeit = einmaligkeit;
    }

    /** @param angaben say if another person of that name and birthday is meant than the one who has a case */
    Optional<Verstoss> hatOffenen(Mitglied mitglied, Fallangaben angaben, Aufruf aufruf) {
        return angaben.namensgleich() ? Optional.empty() : einmaligkeit.hatOffenen(mitglied, aufruf);
    }

    /** What a call that broke off has opened already is taken as it is. */
    Optional<Verstoss> eroeffne(Bedarfsgemeinschaft bg, Mitglied mitglied, Fallangaben angaben, Aufruf aufruf) {
        if (finde(mitglied.eigenerFall()).isPresent()) {
            return Optional.empty();
        }
        var neu = entwurf.neu(bg, mitglied, angaben);
        return angaben.namensgleich()
                ? eroeffnet(neu, aufruf)
                : einmaligkeit.wahre(mitglied, neu, aufruf, () -> eroeffnet(neu, aufruf));
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
