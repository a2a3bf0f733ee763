package de.passgenau.api.fristen.fall;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;

import de.passgenau.api.fall.u25.Bildungslage;
import de.passgenau.api.fall.verlauf.Fallverlauf;
import de.passgenau.api.fristen.rechnung.Tatsache;
import de.passgenau.api.fristen.regelwerk.Ereignisart;
import org.jspecify.annotations.Nullable;

/** School, training and children, as far as rules count from or up to them. */
final class Jugendtatsachen {

    private Jugendtatsachen() {}

    static Stream<Tatsache> von(Fallverlauf stand) {
        return Stream.of(bildung(stand, Ereignisart.SCHULE_ENDE, Bildungslage::schulentlassung),
                bildung(stand, Ereignisart.AUSBILDUNGSWUNSCH, Bildungslage::wunschbeginn),
                bildung(stand, Ereignisart.AUSBILDUNG_ABGESCHLOSSEN, Bildungslage::abschluss), kind(stand))
                .flatMap(tatsachen -> tatsachen);
    }

    /** A day that was told differently later is there once, as it was told last. */
    private static Stream<Tatsache> bildung(Fallverlauf stand, Ereignisart art,
            Function<Bildungslage, @Nullable LocalDate> tag) {
        var genannt = stand.jugend()
                .lagen()
                .stream()
                .flatMap(lage -> Stream.ofNullable(tag.apply(lage)).map(eines -> Bekannt.am(eines, art, lage.kopf())))
                .toList();
        return Bekannt.unverschoben(genannt, Tatsache::tag, Tatsache::bekanntSeit);
    }

    private static Stream<Tatsache> kind(Fallverlauf stand) {
        return stand.lagen()
                .letzte()
                .stream()
                .flatMap(lage -> Stream.ofNullable(lage.angaben().familie().juengstesKind())
                        .map(geburtstag -> Bekannt.am(geburtstag, Ereignisart.KIND_GEBOREN, lage.kopf())));
    }
}
