package de.passgenau.api.fristen.fall;

import java.util.stream.Stream;

import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.vermerk.Einzelfallentscheidung;
import de.passgenau.api.fall.vermerk.Meldepruefung;
import de.passgenau.api.fall.vermerk.Perspektive;
import de.passgenau.api.fall.vermerk.Suchlauf;
import de.passgenau.api.fall.vermerk.Vermerk;
import de.passgenau.api.fristen.rechnung.Tatsache;
import de.passgenau.api.fristen.regelwerk.Ereignisart;

/** What was noted because a rule asks for it. */
final class Vermerktatsachen {

    private Vermerktatsachen() {}

    static Stream<Tatsache> von(Fallverlauf stand) {
        return stand.betreuung().vermerke().eintraege().map(Vermerktatsachen::von);
    }

    private static Tatsache von(Vermerk einer) {
        return switch (einer) {
            case Suchlauf(var kopf, var _, var tag, var _, var _) -> Bekannt.am(tag, Ereignisart.SUCHLAUF, kopf);
            case Einzelfallentscheidung(var kopf, var tag, var _) ->
                Bekannt.am(tag, Ereignisart.EINZELFALLENTSCHEIDUNG, kopf);
            case Perspektive(var kopf, var tag, var _) -> Bekannt.am(tag, Ereignisart.PERSPEKTIVE_BEURTEILT, kopf);
            case Meldepruefung(var kopf, var tag, var _) ->
                Bekannt.am(tag, Ereignisart.MELDEVERSAEUMNIS_GEPRUEFT, kopf);
        };
    }
}
