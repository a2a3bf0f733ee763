package de.passgenau.api.vermittlung.sammelmeldung;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import de.passgenau.api.fall.FallId;
import de.passgenau.api.graphql.Kennungen;
import de.passgenau.api.graphql.fehler.Abgewiesen;
import de.passgenau.api.graphql.fehler.Fehlercode;
import de.passgenau.api.graphql.zugriff.Einsicht;
import de.passgenau.api.stelle.Stellenangebot;
import de.passgenau.api.stelle.StellenangebotId;
import de.passgenau.api.vermittlung.Kandidat;
import de.passgenau.api.vermittlung.meldung.BewerberTrefferEreignis;
import de.passgenau.api.vermittlung.meldung.StelleTrefferEreignis;
import de.passgenau.api.vermittlung.rangliste.Kriteriumsbefund;
import de.passgenau.api.vermittlung.sammelmeldung.Sammelstand.Sammlung;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import de.passgenau.api.vermittlung.suchauftrag.SuchauftragEreignis;
import de.passgenau.api.vermittlung.suchauftrag.Suchauftragsmeldung;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what has become of the hits of a search since a mark, as its owner would see it now. */
@Component
class Sammelleser {

    private static final int PORTION = 100;

    private final Suchauftragsmeldung meldung;
    private final Kennungen kennungen;
    private final Gruende gruende;

    Sammelleser(Suchauftragsmeldung meldung, Kennungen kennungen, Gruende gruende) {
        this.meldung = meldung;
        this.kennungen = kennungen;
        this.gruende = gruende;
    }

    /** Where to begin; empty if there is nothing to be followed for this caller. */
    Optional<String> kopf(Suchauftrag auftrag, Einsicht einsicht) {
        try {
            return Optional.of(meldung.seit(auftrag, null, PORTION, einsicht).marke());
        } catch (Abgewiesen geschlossen) {
            return Optional.empty();
        }
    }

    /** Empty if there is nothing to be followed for this caller. */
    Optional<Sammlung> seit(Suchauftrag auftrag, String marke, LocalDate tag, Einsicht einsicht) {
        try {
            return Optional.of(alle(auftrag, marke, tag, einsicht));
        } catch (Abgewiesen abgewiesen) {
            return abgewiesen.code() == Fehlercode.BAD_REQUEST
                    ? kopf(auftrag, einsicht).map(neue -> new Sammlung(List.of(), neue, true))
                    : Optional.empty();
        }
    }

    private Sammlung alle(Suchauftrag auftrag, String marke, LocalDate tag, Einsicht einsicht) {
        var funde = new ArrayList<Sammelfund>();
        var abruf = meldung.seit(auftrag, marke, PORTION, einsicht);
        abruf.ereignisse().forEach(eines -> funde.add(fund(eines, tag)));
        while (abruf.mehr()) {
            abruf = meldung.seit(auftrag, abruf.marke(), PORTION, einsicht);
            abruf.ereignisse().forEach(eines -> funde.add(fund(eines, tag)));
        }
        return new Sammlung(funde, abruf.marke(), false);
    }

    private Sammelfund fund(SuchauftragEreignis eines, LocalDate tag) {
        var stelle = eines.stelle();
        var bewerber = eines.bewerber();
        var punkte = eines.punkte() == null && eines.fund() == null ? Integer.valueOf(0) : eines.punkte();
        var angebotId = eines.stellenangebotId();
        var angebot = angebotId == null
                ? null
                : new StellenangebotId(kennungen.id(Stellenangebot.class, angebotId));
        var fall = bewerber == null ? null : new FallId(kennungen.id(Kandidat.class, bewerber.kandidatId()));
        return new Sammelfund(eines.aenderung(), angebot, fall, punkte, gruende.versiegelt(befunde(stelle, bewerber)),
                angebot != null ? angebot.wert() : bezug(bewerber), tag);
    }

    private static List<Kriteriumsbefund> befunde(@Nullable StelleTrefferEreignis stelle,
            @Nullable BewerberTrefferEreignis bewerber) {
        if (stelle != null) {
            return stelle.treffer() == null ? List.of() : stelle.treffer().kriterien();
        }
        return bewerber == null || bewerber.treffer() == null ? List.of() : bewerber.treffer().kriterien();
    }

    private static @Nullable String bezug(@Nullable BewerberTrefferEreignis bewerber) {
        return bewerber == null || bewerber.treffer() == null ? null : bewerber.treffer().kandidat().bezug();
    }
}
