package de.passgenau.api.bedarfsgemeinschaft.uebernahme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft.Anmeldung;
import de.passgenau.api.bedarfsgemeinschaft.BedarfsgemeinschaftId;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.bedarfsgemeinschaft.uebernahme.Haushaltsentwurf.Posten;
import de.passgenau.api.protokoll.Fallschluessel;
import de.passgenau.catalogue.Spur;
import org.springframework.stereotype.Component;

/** Makes what a household that is taken over begins with: its id, its key, today. */
@Component
class Haushaltsbeginn {

    private final Supplier<byte[]> zufall;
    private final Supplier<UUID> kennungen;
    private final Clock clock;

    Haushaltsbeginn(Supplier<byte[]> zufall, Supplier<UUID> kennungen, Clock clock) {
        this.zufall = zufall;
        this.kennungen = kennungen;
        this.clock = clock;
    }

    /** Where the one who applies for all lives. */
    Bedarfsgemeinschaft neu(List<Posten> zeilen) {
        var erste = zeilen.stream()
                .filter(posten -> posten.zeile().rolle() == Mitgliedsrolle.ANTRAGSTELLER)
                .findFirst()
                .orElseGet(zeilen::getFirst);
        var wer = erste.wer();
        return Bedarfsgemeinschaft.aufgenommen(new BedarfsgemeinschaftId(kennungen.get().toString()),
                new Anmeldung(erste.zeile().bgNummer(), wer.geschaeftsstelle(), wer.person().anschrift()),
                Fallschluessel.neu(zufall), Spur.begonnen(clock.instant(), List.of()));
    }

    Leistungsuebernahme leistung(String akteur) {
        return new Leistungsuebernahme(LocalDate.now(clock), akteur, kennungen);
    }
}
