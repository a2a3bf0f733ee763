package de.passgenau.api.bedarfsgemeinschaft.lebensalter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.bedarfsgemeinschaft.Bedarfsgemeinschaft;
import de.passgenau.api.bedarfsgemeinschaft.Mitglied;
import de.passgenau.api.bedarfsgemeinschaft.Mitgliedsrolle;
import de.passgenau.api.fristen.kalender.Lebensjahre;

/**
 * A birthday of a member by which something changes and something is to be done.
 *
 * @param tag the first day on which the member is so old
 */
record Altersgrenze(Mitglied mitglied, Art art, LocalDate tag) {

    /** So long before the day it is told. */
    private static final int MONATE_VORHER = 3;

    /** What changes. */
    enum Art {

        /** E-02: whoever can work is an eLb from 15 on, and has a case of her own. */
        FALL_MIT_15("E-02", Mitglied.MINDESTALTER, "fall-15"),

        /** L-04: from 25 on nobody is a child of the household (§ 7 Abs. 3 Nr. 2 and 4 SGB II). */
        KIND_BIS_25("L-04", 25, "kind-25");

        private final String regel;
        private final int jahre;
        private final String satz;

        Art(String regel, int jahre, String satz) {
            this.regel = regel;
            this.jahre = jahre;
            this.satz = satz;
        }

        String regel() {
            return regel;
        }

        private boolean betrifft(Mitglied mitglied) {
            return switch (this) {
                case FALL_MIT_15 -> mitglied.erwerbsfaehig() && mitglied.fallId() == null;
                case KIND_BIS_25 -> mitglied.letzte().rolle() == Mitgliedsrolle.KIND;
            };
        }
    }

    /** Those of all who belong to the household and of whom nobody knows that they will leave it, whenever they are. */
    static List<Altersgrenze> von(Bedarfsgemeinschaft bg) {
        return bg.mitglieder()
                .alle()
                .stream()
                .filter(mitglied -> mitglied.letzte().bis() == null)
                .flatMap(mitglied -> Stream.of(Art.values())
                        .filter(art -> art.betrifft(mitglied))
                        .map(art -> new Altersgrenze(mitglied, art,
                                Lebensjahre.erreicht(mitglied.geburtsdatum(), art.jahre))))
                .toList();
    }

    boolean istNah(LocalDate heute) {
        return !tag.isAfter(heute.plusMonths(MONATE_VORHER));
    }

    /** Which sentence tells it that day: what is to come, or what has come. */
    String satz(LocalDate heute) {
        return art.satz + (tag.isAfter(heute) ? "-bald" : "-erreicht");
    }

    /** Store id of the case in which it is told: that of the member, else that of whoever applies for all. */
    Optional<String> fall(Bedarfsgemeinschaft bg) {
        return Stream
                .concat(Stream.of(mitglied),
                        bg.mitglieder()
                                .alle()
                                .stream()
                                .filter(eines -> eines.letzte().bis() == null)
                                .sorted((eines, anderes) -> eines.letzte()
                                        .rolle()
                                        .compareTo(anderes.letzte().rolle())))
                .flatMap(eines -> Stream.ofNullable(eines.fallId()))
                .findFirst()
                .map(fall -> fall.wert());
    }
}
