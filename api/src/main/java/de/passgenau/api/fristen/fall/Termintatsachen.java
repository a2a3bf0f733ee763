package de.passgenau.api.fristen.fall;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fall.verlauf.Kontakt;
import de.passgenau.api.fall.verlauf.Termin;
import de.passgenau.api.fall.verlauf.Termine;
import de.passgenau.api.fall.verlauf.Terminstand;
import de.passgenau.api.fristen.rechnung.Tatsache;
import de.passgenau.api.fristen.regelwerk.Ereignisart;

/** Which appointments were offered, kept and missed. */
final class Termintatsachen {

    private static final Set<Kontakt.Weg> SCHRIFTLICH = EnumSet.of(Kontakt.Weg.SCHRIFTLICH, Kontakt.Weg.ONLINE);
    private static final int DRITTES = 3;

    private Termintatsachen() {}

    static Stream<Tatsache> von(Fallverlauf stand) {
        var termine = stand.betreuung().termine();
        return Stream.concat(termine.alle().stream().flatMap(termin -> von(termin, termine)),
                drittesVersaeumnis(termine));
    }

    private static Stream<Tatsache> von(Termin termin, Termine termine) {
        return switch (termin.art()) {
            case EINSTIEGSBERATUNG -> Stream.of(eingeladen(termin));
            case UEBERNAHME -> Stream.concat(schriftlichEingeladen(termin), wahrgenommen(termin, termine));
            case ERSTGESPRAECH, FOLGEGESPRAECH, SONSTIGER -> Stream.empty();
        };
    }

    /** Whoever was asked by word of mouth was asked on the day on which the appointment was recorded (E-04). */
    private static Tatsache eingeladen(Termin termin) {
        var einladung = termin.einladung();
        return Bekannt.am(einladung == null ? termin.kopf().seit() : einladung.versandtAm(),
                Ereignisart.EINLADUNG_EINSTIEGSBERATUNG, termin.kopf());
    }

    /** T-01 asks for a written one. */
    private static Stream<Tatsache> schriftlichEingeladen(Termin termin) {
        return Stream.ofNullable(termin.einladung())
                .filter(einladung -> SCHRIFTLICH.contains(einladung.weg()))
                .map(einladung -> Bekannt.am(einladung.versandtAm(), Ereignisart.EINLADUNG_NACH_UEBERGABE,
                        termin.kopf()));
    }

    private static Stream<Tatsache> wahrgenommen(Termin termin, Termine termine) {
        return termine.stand(termin.id())
                .filter(Terminstand.Wahrgenommen.class::isInstance)
                .stream()
                .map(stand -> Bekannt.am(termin.beginn().toLocalDate(), Ereignisart.TERMIN_NACH_UEBERGABE,
                        termin.kopf()));
    }

    /** The third one (§ 7b SGB II); known since it was recorded that the person stayed away. */
    private static Stream<Tatsache> drittesVersaeumnis(Termine termine) {
        return termine.meldeversaeumnisse()
                .stream()
                .skip(DRITTES - 1L)
                .limit(1)
                .flatMap(termin -> termine.ausgang(termin.id())
                        .map(wechsel -> Bekannt.am(termin.beginn().toLocalDate(),
                                Ereignisart.DRITTES_MELDEVERSAEUMNIS, wechsel.kopf()))
                        .stream());
    }
}
