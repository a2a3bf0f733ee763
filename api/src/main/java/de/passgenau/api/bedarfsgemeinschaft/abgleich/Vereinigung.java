package de.passgenau.api.bedarfsgemeinschaft.abgleich;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft.Aufnahme;
import de.passgenau.api.bedarfsgemeinschaft.Haushaltsspeicher;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.Mitglieder;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.matching.Sichtfilter;
import org.springframework.stereotype.Component;

/** Ends households whose members another one has taken in; doing it twice changes nothing. */
@Component
class Vereinigung {

    private final Dokumentliste<Bedarfsgemeinschaft> haushalte;
    private final Haushaltsspeicher speicher;
    private final Clock clock;

    Vereinigung(Dokumentliste<Bedarfsgemeinschaft> haushalte, Haushaltsspeicher speicher, Clock clock) {
        this.haushalte = haushalte;
        this.speicher = speicher;
        this.clock = clock;
    }

    /** The households that are to be compared with their cases first, since their members have left them. */
    List<Bedarfsgemeinschaft> vollende(Bedarfsgemeinschaft bg, Handlung handlung) {
        return bg.aufgenommene()
                .stream()
                .map(aufnahme -> haushalte.leser()
                        .lade(aufnahme.id().wert(), Sichtfilter.alles())
                        .flatMap(anderer -> vollendet(bg, aufnahme, anderer, handlung)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Bedarfsgemeinschaft> vollendet(Bedarfsgemeinschaft bg, Aufnahme aufnahme,
            Bedarfsgemeinschaft anderer, Handlung handlung) {
        if (istGegenseitig(bg, anderer) && bg.kennung().compareTo(anderer.kennung()) > 0) {
            return Optional.empty();
        }
        if (anderer.aufgegangenIn() != null) {
            return Optional.of(anderer).filter(einer -> einer.abgleichAb() != null);
        }
        var danach = ausgeschieden(anderer.mitglieder(), bg.mitglieder(), aufnahme.ab());
        var in = danach.am(aufnahme.ab()).isEmpty() ? bg.id() : null;
        if (in == null && danach.equals(anderer.mitglieder())) {
            return Optional.empty();
        }
        var spur = anderer.spur().fortgesetzt(clock.instant(), List.of());
        var gespeichert = speicher.speichere(anderer.aufgegangen(in, danach, spur), handlung);
        haushalte.gespeichert(List.of(gespeichert));
        return Optional.of(gespeichert);
    }

    /** Each takes in the other at the same time; then one of the two is kept, always the same. */
    private static boolean istGegenseitig(Bedarfsgemeinschaft bg, Bedarfsgemeinschaft anderer) {
        return anderer.aufgenommene().stream().anyMatch(aufnahme -> aufnahme.id().equals(bg.id()));
    }

    /** Nobody whom the other household doesn't know: who has come in between stays. */
    private static Mitglieder ausgeschieden(Mitglieder alle, Mitglieder aufgenommene, LocalDate ab) {
        var danach = alle;
        for (var mitglied : alle.am(ab)) {
            if (istAufgenommen(mitglied, aufgenommene)) {
                danach = danach.ohne(mitglied, ab);
            }
        }
        return danach;
    }

    private static boolean istAufgenommen(Mitglied mitglied, Mitglieder aufgenommene) {
        return aufgenommene.wie(mitglied).isPresent();
    }
}
