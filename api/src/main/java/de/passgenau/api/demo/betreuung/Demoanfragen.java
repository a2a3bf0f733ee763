package de.passgenau.api.demo.betreuung;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

import de.passgenau.api.arbeitgeber.ArbeitgeberId;
import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.vermittlung.pool.anfrage.AnfrageId;
import de.passgenau.api.vermittlung.pool.anfrage.Anfrageschritt;
import de.passgenau.api.vermittlung.pool.anfrage.Anfragestand;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage;
import de.passgenau.api.vermittlung.pool.anfrage.Kontaktanfrage.Paar;
import de.passgenau.catalogue.Spur;

/** the employer who can sign in asks for people of the pool, each request another stage further. */
public final class Demoanfragen {

    private static final String AGS = "demo-ags";
    private static final String LOGIN = "demo-arbeitgeber";
    private static final ArbeitgeberId ARBEITGEBER = new ArbeitgeberId("demo-arbeitgeber-1");
    private static final int WOCHEN = 4;
    private static final int KANDIDATEN = 40;
    private static final List<List<Anfragestand>> WEGE = List.of(List.of(Anfragestand.ANGEFRAGT),
            List.of(Anfragestand.ANGEFRAGT, Anfragestand.PROFIL_FREIGEGEBEN),
            List.of(Anfragestand.ANGEFRAGT, Anfragestand.PROFIL_FREIGEGEBEN, Anfragestand.NAME_FREIGEGEBEN));

    private Demoanfragen() {}

    /** @param faelle the cases of the demo as they are stored */
    public static List<Kontaktanfrage> von(Landkreis landkreis, Instant am,
            Function<List<String>, List<Fall>> faelle) {
        var heute = landkreis.umfang().stichtag();
        var ids = landkreis.faelle()
                .stream()
                .filter(de.passgenau.api.demo.landkreis.Fall::einwilligung)
                .limit(KANDIDATEN)
                .map(de.passgenau.api.demo.landkreis.Fall::kennung)
                .toList();
        var imPool = faelle.apply(ids)
                .stream()
                .filter(fall -> fall.pool().geltend(heute).isPresent())
                .sorted(Comparator.comparing(Fall::fallnummer))
                .toList();
        return IntStream.range(0, Math.min(WEGE.size(), imPool.size()))
                .mapToObj(i -> anfrage(imPool.get(i), WEGE.get(i), am, heute))
                .toList();
    }

    private static Kontaktanfrage anfrage(Fall fall, List<Anfragestand> wege, Instant am, LocalDate heute) {
        var paar = new Paar(fall.id(), fall.bezug(), ARBEITGEBER);
        var id = UUID.nameUUIDFromBytes(("anfrage/" + paar.anspruch()).getBytes(StandardCharsets.UTF_8)).toString();
        return new Kontaktanfrage(new AnfrageId(id), 0, Kontaktanfrage.SCHEMA, paar.fall(), paar.bezug(),
                paar.arbeitgeber(), null, "Wir möchten die Person gern kennenlernen; Beginn nach Absprache.",
                paar.anspruch(),
                wege.stream()
                        .map(stand -> new Anfrageschritt(stand, am, heute.plusWeeks(WOCHEN),
                                stand == Anfragestand.ANGEFRAGT ? LOGIN : AGS, null, null, null))
                        .toList(),
                Spur.begonnen(am, List.of()));
    }
}
