package de.passgenau.api.fristen.fall;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.passgenau.api.fall.verlauf.Einstiegsberatung;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fristen.rechnung.Tatsache;
import de.passgenau.api.fristen.regelwerk.Ereignisart;

/** Which talks took place; what was said in them stays in the case. */
final class Gespraechstatsachen {

    private Gespraechstatsachen() {}

    static Stream<Tatsache> von(Fallverlauf stand) {
        var gespraeche = stand.betreuung().gespraeche();
        return Stream.concat(gespraeche.einstiegsberatungen().stream().map(Gespraechstatsachen::von),
                gespraeche.kontakte().stream().flatMap(Gespraechstatsachen::von));
    }

    /** One that was made up for took place as the Erstgespräch (E-05). */
    private static Tatsache von(Einstiegsberatung eine) {
        return Bekannt.am(eine.tag(),
                eine.nachgeholt() ? Ereignisart.ERSTGESPRAECH : Ereignisart.EINSTIEGSBERATUNG, eine.kopf());
    }

    private static Stream<Tatsache> von(Kontakt einer) {
        return arten(einer).stream().map(art -> Bekannt.am(einer.tag(), art, einer.kopf()));
    }

    /** Only a talk with the person herself, about her way, is one that V-04 asks for. */
    private static List<Ereignisart> arten(Kontakt einer) {
        return switch (einer.art()) {
            case EINSTIEGSBERATUNG -> List.of(Ereignisart.KONTAKT);
            case ERSTGESPRAECH -> mitWiedervorlage(einer, Ereignisart.KONTAKT, Ereignisart.ERSTGESPRAECH);
            case FOLGEGESPRAECH -> mitWiedervorlage(einer, Ereignisart.KONTAKT);
            case FALLKONFERENZ -> List.of(Ereignisart.FALLKONFERENZ);
            case ARBEITSBUENDNIS -> List.of(Ereignisart.ARBEITSBUENDNIS);
            case SONSTIGER -> List.of();
        };
    }

    /** Whoever has gone through profile, goal and strategy with the person has looked at the case again (K-03). */
    private static List<Ereignisart> mitWiedervorlage(Kontakt einer, Ereignisart... immer) {
        var arten = new ArrayList<>(List.of(immer));
        if (einer.istWiedervorlage()) {
            arten.add(Ereignisart.WIEDERVORLAGE);
        }
        return arten;
    }
}
