package de.passgenau.api.fristen.regelwerk.lesen;

import java.util.List;

import de.passgenau.api.fristen.kalender.Dauer;
import de.passgenau.api.fristen.kalender.Einheit;
import de.passgenau.api.fristen.regelwerk.Geltung;
import de.passgenau.api.fristen.regelwerk.Vorschlagsfrist;
import de.passgenau.api.fristen.regelwerk.Vorschlagsfrist.Phase;

/** Reads how long a Vermittlungsvorschlag may stay as it is; a rule set without such rules has no such deadlines. */
final class Vorschlagsfristleser {

    private static final Wortschatz<Phase> PHASEN = Wortschatz.of("kein offener Stand eines Vermittlungsvorschlags",
            Phase.values());

    private Vorschlagsfristleser() {}

    static List<Vorschlagsfrist> lies(List<Abschnitt> abschnitte) {
        return abschnitte.stream().map(Vorschlagsfristleser::lies).toList();
    }

    private static Vorschlagsfrist lies(Abschnitt abschnitt) {
        abschnitt.verlange("stand", "dauer");
        var frist = new Vorschlagsfrist(abschnitt.wort("stand", PHASEN).orElse(Phase.VORGESCHLAGEN),
                abschnitt.dauer("dauer").orElse(new Dauer(0, Einheit.TAGE)),
                abschnitt.abschnitt("geltung").map(Regelleser::geltung).orElse(Geltung.IMMER));
        abschnitt.schliesse();
        return frist;
    }
}
