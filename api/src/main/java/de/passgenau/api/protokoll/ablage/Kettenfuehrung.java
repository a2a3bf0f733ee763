package de.passgenau.api.protokoll.ablage;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import de.passgenau.api.protokoll.ablage.Kettenplatz.Uebernommen;
import de.passgenau.api.protokoll.ablage.Protokollschreiber.Einrichtung;
import de.passgenau.api.protokoll.kette.Besiegelung;
import de.passgenau.api.protokoll.kette.Kettenende;
import de.passgenau.api.protokoll.kette.Kettenstand;
import de.passgenau.api.protokoll.kette.Protokollart;
import de.passgenau.api.protokoll.kette.Protokolleintrag;
import de.passgenau.api.protokoll.kette.Vermerk;
import org.jspecify.annotations.Nullable;

/** The chain that this process writes; used by one thread. */
final class Kettenfuehrung {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Protokollablage ablage;
    private final Ketten ketten;
    private final Kettenplatz platz;
    private final Besiegelung besiegelung;
    private final Aufbewahrung aufbewahrung;

    private @Nullable Uebernommen kette;
    private Instant bestaetigtAm = Instant.EPOCH;
    private Instant bestaetigtBis = Instant.EPOCH;
    private long bestaetigteNummer = -1;

    Kettenfuehrung(Protokollablage ablage, Ketten ketten, Besiegelung besiegelung, Einrichtung einrichtung) {
        this.ablage = ablage;
        this.ketten = ketten;
        this.platz = new Kettenplatz(ablage, ketten, besiegelung, einrichtung);
        this.besiegelung = besiegelung;
        this.aufbewahrung = einrichtung.aufbewahrung();
    }

    /**
     * Stores this behind what there is and answers the ids; a new day begins with the seal of the one before and with
     * clearing away.
     */
    List<String> haengeAn(List<Vermerk> vermerke, Instant jetzt) {
        var vorhanden = vorhanden(jetzt);
        var neue = vorhanden.ende().fortgesetzt(vermerke, jetzt, besiegelung);
        if (neue.isEmpty()) {
            return List.of();
        }
        stelle(neue, vorhanden.beginn());
        if (neue.getFirst().istSiegel()) {
            kuerze(jetzt);
        }
        return neue.subList(neue.size() - vermerke.size(), neue.size())
                .stream()
                .map(Protokolleintrag::id)
                .toList();
    }

    private void stelle(List<Protokolleintrag> neue, long beginn) {
        ablage.schreibe(neue);
        kette = new Uebernommen(Kettenende.hinter(neue.getLast()), beginn);
    }

    private Uebernommen vorhanden(Instant jetzt) {
        var vorhanden = kette == null ? platz.nimm(jetzt) : kette;
        kette = vorhanden;
        return vorhanden;
    }

    /**
     * Takes note of how far the chain reaches, and shows that this process is alive.
     *
     * @param abstand how long ago the last note must be for a new one
     */
    void bestaetige(Instant jetzt, Duration abstand) {
        var vorhanden = vorhanden(jetzt);
        if (jetzt.isBefore(istBestaetigt() ? bestaetigtBis : bestaetigtAm.plus(abstand))) {
            return;
        }
        if (!ketten.behalte(Kettenstand.besiegelt(vorhanden.beginn(), vorhanden.ende(), besiegelung), jetzt)) {
            vergiss();
            return;
        }
        bestaetigteNummer = vorhanden.ende().nummer();
        bestaetigtAm = jetzt;
        bestaetigtBis = jetzt.plus(ketten.frist().dividedBy(2));
    }

    /** Whether all of the chain is behind what was noted last. */
    boolean istBestaetigt() {
        return kette == null || kette.ende().nummer() == bestaetigteNummer;
    }

    /** Where the chain ends is to be asked for again. */
    void vergiss() {
        kette = null;
        bestaetigteNummer = -1;
        bestaetigtAm = Instant.EPOCH;
    }

    void gibFrei() {
        var vorhanden = kette;
        if (vorhanden != null) {
            ketten.gibFrei(vorhanden.ende().instanz());
            vergiss();
        }
    }

    /** Says so first, then notes the new beginning, then removes; whatever is left over is removed the next time. */
    private void kuerze(Instant jetzt) {
        var vorhanden = vorhanden(jetzt);
        var instanz = vorhanden.ende().instanz();
        var siegel = ablage.siegelVor(instanz, vorhanden.beginn(), vorhanden.ende().nummer(),
                aufbewahrung.seit(jetzt.atZone(BERLIN)));
        if (siegel.isPresent() && siegel.getAsLong() > vorhanden.beginn()) {
            stelle(vorhanden.ende()
                    .fortgesetzt(List.of(kuerzung(vorhanden.beginn(), siegel.getAsLong() - 1)), jetzt,
                            besiegelung),
                    siegel.getAsLong());
            bestaetige(jetzt, Duration.ZERO);
        }
        if (kette != null) {
            ablage.entferneVor(instanz, kette.beginn());
        }
    }

    private static Vermerk kuerzung(long von, long bis) {
        return Vermerk.derAnwendung(Protokollart.KUERZUNG,
                Map.of("von", Long.toString(von), "bis", Long.toString(bis)));
    }
}
