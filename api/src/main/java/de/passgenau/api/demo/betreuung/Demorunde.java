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
    private static final int GELESEN = 150;
    private static final int STELLEN = 10;
    private static final int WENIGSTENS = 5;
    private static final int ZEILEN = 12;

    private final Landkreis landkreis;
    private final Rundenurteil urteil;
    private final Function<List<String>, List<Fall>> faelle;
    private final Function<String, Optional<Stellenangebot>> stellen;

    /**
     * @param faelle  the cases of the demo as they are stored
     * @param stellen its offers likewise
     */
    public Demorunde(Landkreis landkreis, Rundenurteil urteil, Function<List<String>, List<Fall>> faelle,
            Function<String, Optional<Stellenangebot>> stellen) {
        this.landkreis = landkreis;
        this.urteil = urteil;
        this.faelle = faelle;
        this.stellen = stellen;
    }

    public List<Abgleichrunde> runden(Instant am) {
        return zeilen().stream()
                .limit(1)
                .map(erste -> new Abgleichrunde(ID, 0, Abgleichrunde.SCHEMA, List.of(erste.stelle()), TEILNEHMER,
                        landkreis.umfang().stichtag(), List.of(), null, Spur.begonnen(am, List.of())))
                .toList();
    }

    /** The best of the first people for the first offer that fits some of them, as the engine judges them. */
    public List<Rundenzeile> zeilen() {
        var gelesene = faelle.apply(landkreis.faelle()
                .stream()
                .limit(GELESEN)
                .map(de.passgenau.api.demo.landkreis.Fall::kennung)
                .toList());
        return landkreis.stellen()
                .stream()
                .limit(STELLEN)
                .flatMap(stelle -> stellen.apply(stelle.kennung()).stream())
                .map(stelle -> urteil.zeilen(ID, stelle, gelesene))
                .filter(zeilen -> zeilen.size() >= WENIGSTENS)
                .findFirst()
                .orElse(List.of())
                .stream()
                .limit(ZEILEN)
                .toList();
    }
}
