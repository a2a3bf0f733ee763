package de.passgenau.api.vermittlung.vorschlag.folge;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.FallId;
import de.passgenau.api.fall.person.Fallnachfolge;
import de.passgenau.api.liste.Dokumentliste;
import de.passgenau.api.protokoll.Handlung;
import de.passgenau.api.vermittlung.vorschlag.Vermittlungsvorschlag;
import de.passgenau.api.vermittlung.vorschlag.Vorschlagsspeicher;
import de.passgenau.api.vermittlung.vorschlag.vorgang.Vorschlagsanspruch;
import org.springframework.stereotype.Component;

/** Proposals go on with the case that is kept when two of the same person become one, and are claimed in its account. */
@Component
class Vorschlagsnachfolge implements Fallnachfolge {

    private final Dokumentliste<Vermittlungsvorschlag> liste;
    private final Vorschlagsspeicher speicher;
    private final Vorschlagsanspruch anspruch;
    private final Clock clock;

    Vorschlagsnachfolge(Dokumentliste<Vermittlungsvorschlag> liste, Vorschlagsspeicher speicher,
            Vorschlagsanspruch anspruch, Clock clock) {
        this.liste = liste;
        this.speicher = speicher;
        this.anspruch = anspruch;
        this.clock = clock;
    }

    /** Where both cases were proposed for the same offer both proposals stay; people decide which one is taken back. */
    @Override
    public void verlege(FallId von, Fall nach, Handlung handlung) {
        for (var einer : Vorschlagsspur.von(liste, Set.of(von.wert()))) {
            var verlegt = einer.in(nach.id(), nach.bezug(), einer.spur().fortgesetzt(clock.instant(), List.of()));
            liste.gespeichert(List.of(speicher.speichere(verlegt, handlung)));
            anspruch.verlege(einer, nach.id());
        }
    }
}
