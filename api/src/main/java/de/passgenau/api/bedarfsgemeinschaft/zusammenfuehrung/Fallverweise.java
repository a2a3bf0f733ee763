package de.passgenau.api.bedarfsgemeinschaft.zusammenfuehrung;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Haushaltsspeicher;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.person.Fallnachfolge;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.matching.Sichtfilter;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Lets households say of a member that her case is another one, and others who refer to it. */
@Component
class Fallverweise {

    private static final int HOECHSTENS = 100;

    private final Dokumentliste<Bedarfsgemeinschaft> haushalte;
    private final Haushaltsspeicher speicher;
    private final List<Fallnachfolge> nachfolgen;
    private final Clock clock;

    Fallverweise(Dokumentliste<Bedarfsgemeinschaft> haushalte, Haushaltsspeicher speicher,
            List<Fallnachfolge> nachfolgen, Clock clock) {
        this.haushalte = haushalte;
        this.speicher = speicher;
        this.nachfolgen = List.copyOf(nachfolgen);
        this.clock = clock;
    }

    void verlege(FallId von, Fall nach, Handlung handlung) {
        var verweisende = haushalte.leser()
                .finde(Criteria.where("mitglieder.alle.fallId").is(von.wert()), Sichtfilter.alles(), HOECHSTENS);
        for (var bg : verweisende) {
            haushalte.gespeichert(List.of(speicher.speichere(verlegt(bg, von, nach.id()), handlung)));
        }
        nachfolgen.forEach(eine -> eine.verlege(von, nach, handlung));
    }

    private Bedarfsgemeinschaft verlegt(Bedarfsgemeinschaft bg, FallId von, FallId nach) {
        var alle = bg.mitglieder();
        for (var mitglied : bg.mitglieder().alle()) {
            if (Objects.equals(mitglied.fallId(), von)) {
                alle = alle.mit(mitglied.mitFall(nach));
            }
        }
        return bg.mit(alle, bg.spur().fortgesetzt(clock.instant(), List.of()));
    }
}
