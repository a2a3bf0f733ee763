package de.passgenau.api.eingliederung.berichtigung;

import java.time.Clock;
import java.util.Optional;

import de.passgenau.api.eingliederung.Einzeltat;
import de.passgenau.api.eingliederung.abschluss.AbschlussEingabe;
import de.passgenau.api.eingliederung.integration.ArbeitsaufnahmeErfassen;
import de.passgenau.api.eingliederung.integration.Aufnahmeleser;
import de.passgenau.api.eingliederung.profil.ProfilFortschreibenEingabe;
import de.passgenau.api.eingliederung.profil.Profilleser;
import de.passgenau.api.eingliederung.termin.TerminEingabe;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.profil.Profilfassung;

/** Makes acts of inputs that need to know more than themselves: the case, the wrong entry, the clock. */
record Ersatzleser(
        Fall fall,
        EintragId falscher,
        Profilleser profile,
        Aufnahmeleser aufnahmen,
        Clock clock) {

    /**
     * From the same day on as the version that was wrong, unless another is named, and with its limits of health, which
     * have an act of their own.
     */
    Einzeltat profil(ProfilFortschreibenEingabe eingabe) {
        var gelesen = profile.lies(eingabe.profil());
        var falsches = falsches();
        var angaben = falsches.map(Profilfassung::angaben)
                .map(falsch -> gelesen.angaben().mitGrenzen(falsch.grenzen(), falsch.grenzenhinweis()))
                .orElse(gelesen.angaben());
        return eingabe.ab(falsches.map(Profilfassung::gueltigVon)).tat(angaben, clock).nach(gelesen.fehler());
    }

    private Optional<Profilfassung> falsches() {
        return fall.verlauf()
                .geltend()
                .profil()
                .fassungen()
                .stream()
                .filter(eine -> eine.id().equals(falscher))
                .findFirst();
    }

    Einzeltat termin(TerminEingabe eingabe) {
        return eingabe.tat(clock.getZone()).berichtigend();
    }

    Einzeltat integration(ArbeitsaufnahmeErfassen eingabe) {
        return aufnahmen.lies(eingabe);
    }

    Einzeltat abschluss(AbschlussEingabe eingabe) {
        return eingabe.tat(fall, clock);
    }
}
