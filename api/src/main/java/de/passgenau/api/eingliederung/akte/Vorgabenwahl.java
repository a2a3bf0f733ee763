package de.passgenau.api.eingliederung.akte;

import java.time.MonthDay;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import de.passgenau.api.eingliederung.Vorgaben;
import de.passgenau.api.fristen.kalender.Dauer;
import de.passgenau.api.fristen.regelwerk.Fristmass;
import de.passgenau.api.fristen.regelwerk.Obergrenze;
import de.passgenau.api.fristen.regelwerk.Regel;
import de.passgenau.api.fristen.regelwerk.Regelwerk;

/** Takes the numbers that acts are judged by from the rule set of the Jobcenter. */
public final class Vorgabenwahl {

    /** § 2 BGB, the same everywhere. */
    private static final int VOLLJAEHRIG = 18;
    private static final int MONATE_IM_JAHR = 12;
    private static final int WOCHEN_IM_MONAT = 4;

    private final Regelwerk eigenes;
    private final Regelwerk sonst;

    private Vorgabenwahl(Regelwerk eigenes, Regelwerk sonst) {
        this.eigenes = eigenes;
        this.sonst = sonst;
    }

    /** @param sonst holds where the own rule set is silent; it is silent nowhere */
    public static Vorgaben aus(Regelwerk eigenes, Regelwerk sonst) {
        return new Vorgabenwahl(eigenes, sonst).vorgaben();
    }

    private Vorgaben vorgaben() {
        return new Vorgaben(monate("E-01"), mindestalter(), monate("E-04"), jugendgrenze(), VOLLJAEHRIG,
                monate("V-02", "V-02.KOOPERATIONSPLAN"), monate("T-02"),
                new Vorgaben.Wiedervorlagen(monate("K-03.XZ"), monate("K-03.Y"),
                        sperrende(grenze -> grenze.abstand().dauer()), sperrende(Obergrenze::vorlauf)),
                new Vorgaben.Uebergaenge(monate("U-02.SUCHE"), kalendertag("U-02.WECHSEL").tag(),
                        kalendertag("U-03").jahre(), tag("U-03"), monate("U-04.ABSOLVENT"),
                        monate("U-04.VERMITTLUNG")),
                new Vorgaben.Vorlaeufe(monate("T-05.AUSBILDUNG"), monate("T-05.WEITERBILDUNG"),
                        bald("T-06"), bald("T-02")));
    }

    private int bald(String id) {
        return inMonaten(regel(regel -> Optional.of(regel.bald()), id));
    }

    private int mindestalter() {
        return regel(regel -> Optional.ofNullable(regel.bedingung().alterAb()), "E-03");
    }

    private int jugendgrenze() {
        return eigenes.schluessel()
                .stream()
                .findFirst()
                .or(() -> sonst.schluessel().stream().findFirst())
                .orElseThrow()
                .alterUnter();
    }

    private int sperrende(Function<Obergrenze, Dauer> angabe) {
        return inMonaten(regel(regel -> Optional.ofNullable(regel.spaetestens()).map(angabe), "K-03.Y"));
    }

    private MonthDay tag(String id) {
        return kalendertag(id).tag();
    }

    private Fristmass.Kalendertag kalendertag(String id) {
        return regel(regel -> regel.frist() instanceof Fristmass.Kalendertag tag ? Optional.of(tag) : Optional.empty(),
                id);
    }

    private int monate(String... ids) {
        return inMonaten(regel(regel -> regel.frist() instanceof Fristmass.Gezaehlt(var abstand)
                ? Optional.of(abstand.dauer())
                : Optional.empty(), ids));
    }

    private static int inMonaten(Dauer dauer) {
        return switch (dauer.einheit()) {
            case MONATE -> dauer.anzahl();
            case JAHRE -> dauer.anzahl() * MONATE_IM_JAHR;
            case WOCHEN -> Math.ceilDiv(dauer.anzahl(), WOCHEN_IM_MONAT);
            case TAGE, ARBEITSTAGE -> throw new IllegalArgumentException("Months are needed, not " + dauer);
        };
    }

    /** What the first of these rules says that says it: of the own rule set, otherwise of the other. */
    private <T> T regel(Function<Regel, Optional<T>> angabe, String... ids) {
        return Stream.of(eigenes, sonst)
                .flatMap(werk -> Stream.of(ids).map(werk::regel))
                .flatMap(eine -> eine.flatMap(angabe).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule set says " + String.join(" or ", ids)));
    }
}
