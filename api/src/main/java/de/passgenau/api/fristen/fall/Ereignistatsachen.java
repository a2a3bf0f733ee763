package de.passgenau.api.fristen.fall;

import java.util.stream.Stream;

import de.passgenau.api.fall.verlauf.Ereignis;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Integration;
import de.passgenau.api.fristen.rechnung.Tatsache;
import de.passgenau.api.fristen.regelwerk.Ereignisart;

/** What happened to the person: Antrag, benefits, Maßnahmen, work and training that was taken up. */
final class Ereignistatsachen {

    private Ereignistatsachen() {}

    static Stream<Tatsache> von(Fallverlauf stand) {
        return Stream.concat(stand.betreuung().ereignisse().alle().stream().flatMap(Ereignistatsachen::von),
                stand.betreuung().integrationen().alle().stream().flatMap(Ereignistatsachen::von));
    }

    private static Stream<Tatsache> von(Ereignis eines) {
        return switch (eines.art()) {
            case ANTRAG_VOLLSTAENDIG -> beginn(eines, Ereignisart.ANTRAG_VOLLSTAENDIG);
            case BEWILLIGUNG -> Stream.of(Bekannt.am(eines.eingetreten(), Ereignisart.BEWILLIGUNG, eines.kopf()));
            case LEISTUNGSENDE -> beginn(eines, Ereignisart.LEISTUNGSENDE);
            case ZUZUG -> beginn(eines, Ereignisart.ZUZUG);
            case ALG_ENDE -> beginn(eines, Ereignisart.ALG_ENDE);
            case ELTERNZEIT -> ende(eines, Ereignisart.HINDERUNG_ENDE);
            case AUSBILDUNG_AUSSERBETRIEBLICH -> Stream.concat(beginn(eines, Ereignisart.AUSBILDUNG_BEGONNEN),
                    ende(eines, Ereignisart.AUSBILDUNG_AUSSERBETRIEBLICH_ENDE));
            case WEITERBILDUNG_MIT_ABSCHLUSS -> Stream.concat(beginn(eines, Ereignisart.MASSNAHME_BEGONNEN),
                    ende(eines, Ereignisart.WEITERBILDUNG_ENDE));
            case AKTIVIERUNGSMASSNAHME -> Stream.concat(beginn(eines, Ereignisart.MASSNAHME_BEGONNEN),
                    ende(eines, Ereignisart.MASSNAHME_ENDE));
        };
    }

    private static Stream<Tatsache> beginn(Ereignis eines, Ereignisart art) {
        return Stream.of(Bekannt.am(eines.tag(), art, eines.kopf()));
    }

    private static Stream<Tatsache> ende(Ereignis eines, Ereignisart art) {
        var bis = eines.bis();
        return bis == null ? Stream.empty() : Stream.of(Bekannt.am(bis, art, eines.kopf()));
    }

    /** A Minijob alone ends no duty of the Jobcenter. */
    private static Stream<Tatsache> von(Integration eine) {
        var arbeit = Bekannt.am(eine.tag(), Ereignisart.ARBEITSAUFNAHME, eine.kopf());
        if (eine.art().istAusbildung()) {
            return Stream.of(arbeit, Bekannt.am(eine.tag(), Ereignisart.AUSBILDUNG_BEGONNEN, eine.kopf()));
        }
        return eine.art() == Integration.Art.MINIJOB ? Stream.empty() : Stream.of(arbeit);
    }
}
