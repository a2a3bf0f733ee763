package de.passgenau.api.eingliederung.akte;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Supplier;

import de.passgenau.api.eingliederung.Personenlage;
import de.passgenau.api.eingliederung.Umstaende;
import de.passgenau.api.eingliederung.Vorgaben;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.eintrag.EintragId;
import de.passgenau.api.fall.lage.Erwerbstaetigkeit;
import org.springframework.stereotype.Component;

/** Knows under which circumstances somebody looks at a case, or acts in it, today. */
@Component
public class Umstandskunde {

    private final Vorgaben vorgaben;
    private final Clock clock;
    private final Supplier<UUID> ids;

    Umstandskunde(Vorgaben vorgaben, Clock clock, Supplier<UUID> ids) {
        this.vorgaben = vorgaben;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param akteur subject of whoever acts, at the identity provider */
    public Umstaende fuer(Fall fall, String akteur) {
        return new Umstaende(LocalDateTime.now(clock), akteur, person(fall), vorgaben,
                () -> new EintragId(ids.get().toString()));
    }

    private static Personenlage person(Fall fall) {
        var stand = fall.verlauf().geltend();
        var angaben = stand.lagen().angaben();
        var art = angaben.beschaeftigung().art();
        return new Personenlage(fall.person().geburtsdatum(), art != null && art != Erwerbstaetigkeit.KEINE,
                art == Erwerbstaetigkeit.SELBSTAENDIG, Boolean.TRUE.equals(angaben.gefluechtet()),
                Massnahmeende.von(stand).orElse(null));
    }
}
