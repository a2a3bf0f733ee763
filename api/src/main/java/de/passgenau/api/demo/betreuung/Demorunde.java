package de.passgenau.api.demo.betreuung;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import de.passgenau.api.demo.landkreis.Landkreis;
import de.passgenau.api.fall.Fall;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.vermittlung.runde.Abgleichrunde;
import de.passgenau.api.vermittlung.runde.RundeId;
import de.passgenau.api.vermittlung.runde.Rundenurteil;
import de.passgenau.api.vermittlung.runde.Rundenzeile;
import de.passgenau.catalogue.Spur;

/** A session of the demo about its first offer, of which nobody has decided anything yet. */
public final class Demorunde {

    private static final RundeId ID = new RundeId(
            UUID.nameUUIDFromBytes("demo-runde".getBytes(StandardCharsets.UTF_8)).toString());
    private static final List<String> TEILNEHMER = List.of("demo-ags", "demo-fallmanager");
    private static final int GELESEN = 400;
    private static final int ZEILEN = 12;

    private Demorunde() {}

    public static List<Abgleichrunde> von(Landkreis landkreis, Instant am) {
        return landkreis.stellen()
                .stream()
                .limit(1)
                .map(stelle -> new Abgleichrunde(ID, 0, Abgleichrunde.SCHEMA,
                        List.of(new StellenangebotId(stelle.kennung())), TEILNEHMER, landkreis.umfang().stichtag(),
                        List.of(), null, Spur.begonnen(am, List.of())))
                .toList();
    }

    /**
     * The best of the first people, as the engine judges them.
     *
     * @param faelle the cases of the demo as they are stored
     */
    public static List<Rundenzeile> zeilen(Landkreis landkreis, Rundenurteil urteil,
            Function<List<String>, List<Fall>> faelle, Function<String, Optional<Stellenangebot>> stellen) {
        var ids = landkreis.faelle()
                .stream()
                .limit(GELESEN)
                .map(de.passgenau.api.demo.landkreis.Fall::kennung)
                .toList();
        return landkreis.stellen()
                .stream()
                .limit(1)
                .flatMap(stelle -> stellen.apply(stelle.kennung()).stream())
                .flatMap(stelle -> urteil.zeilen(ID, stelle, faelle.apply(ids)).stream().limit(ZEILEN))
                .toList();
    }
}
