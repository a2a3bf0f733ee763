package de.passgenau.api.stelle.wunsch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One wish of an employer in an offer, from the day it was found: held back until somebody judges it, as often as need
 * be; the last judgement counts.
 *
 * @param wunschId the same for the same words about the same
 */
public record Arbeitgeberwunsch(
        String wunschId,
        Wunschmerkmal merkmal,
        String wortlaut,
        String feld,
        List<Wunschbeurteilung> beurteilungen) {

    public Arbeitgeberwunsch {
        beurteilungen = List.copyOf(beurteilungen);
    }

    static Arbeitgeberwunsch von(Wunschfund fund) {
        return new Arbeitgeberwunsch(kennung(fund), fund.merkmal(), fund.wortlaut(), fund.feld(), List.of());
    }

    private static String kennung(Wunschfund fund) {
        var name = fund.merkmal() + ":" + fund.wortlaut().toLowerCase(Locale.ROOT);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    boolean ist(Wunschfund fund) {
        return wunschId.equals(kennung(fund));
    }

    public Wunschstand stand() {
        return beurteilungen.isEmpty()
                ? Wunschstand.ZURUECKGEHALTEN
                : Wunschstand.valueOf(beurteilungen.getLast().entscheidung().name());
    }

    Arbeitgeberwunsch beurteilt(Wunschbeurteilung neu) {
        return new Arbeitgeberwunsch(wunschId, merkmal, wortlaut, feld,
                Stream.concat(beurteilungen.stream(), Stream.of(neu)).toList());
    }

    Wunschfund fund() {
        return new Wunschfund(merkmal, wortlaut, feld);
    }
}
