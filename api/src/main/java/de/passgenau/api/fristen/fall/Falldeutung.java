package de.passgenau.api.fristen.fall;

import java.time.LocalDate;
import java.util.stream.Stream;

import de.passgenau.api.fall.Fall;
import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.rechnung.Fristlage;
import de.passgenau.api.fristen.rechnung.Tatsache;
import de.passgenau.api.fristen.regelwerk.Ereignisart;

/** From what is on record in a case to the dated facts that rules count by; what was corrected is not among them. */
public final class Falldeutung {

    private Falldeutung() {}

    public static Fristlage lage(Fall fall) {
        return lage(fall.kennung(), fall.person().geburtsdatum(), Kalender.tag(fall.angelegtAm()), fall.verlauf());
    }

    /** @param angelegt the day on which the case was opened here */
    static Fristlage lage(String fall, LocalDate geburtstag, LocalDate angelegt, Fallverlauf verlauf) {
        var stand = verlauf.geltend();
        var tatsachen = Stream
                .of(eingang(angelegt, stand), Ereignistatsachen.von(stand), Gespraechstatsachen.von(stand),
                        Termintatsachen.von(stand), Fuehrungstatsachen.von(stand), Plantatsachen.von(stand),
                        Jugendtatsachen.von(stand), Vermerktatsachen.von(stand))
                .flatMap(alle -> alle)
                .distinct()
                .toList();
        return new Fristlage(fall, geburtstag, tatsachen, Phasendeutung.von(stand));
    }

    /** The case came in with its first complete Antrag, or else when it was opened. */
    private static Stream<Tatsache> eingang(LocalDate angelegt, Fallverlauf stand) {
        var tag = stand.betreuung()
                .ereignisse()
                .aller(Ereignis.Art.ANTRAG_VOLLSTAENDIG)
                .map(Ereignis::tag)
                .filter(antrag -> antrag.isBefore(angelegt))
                .findFirst()
                .orElse(angelegt);
        return Stream.of(Tatsache.am(tag, Ereignisart.FALL_EINGANG));
    }
}
