package de.passgenau.api.vermittlung.sammelmeldung;

import java.time.LocalDate;
import java.util.List;

import de.passgenau.api.vermittlung.suchauftrag.Suchauftrag;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How far a search has been followed, and what was seen that nobody has been told yet.
 *
 * @param suchauftrag      its id
 * @param gesucht          what is searched for; another thing begins anew
 * @param marke            behind which to go on
 * @param unvollstaendig   whether something in between was not seen
 * @param gesammeltAm      the day until which it was followed; null before the first
 * @param gemeldetAm       the day on which its owner was told last; null before the first
 */
@Document(Sammelstand.SAMMLUNG)
record Sammelstand(
        @Id String suchauftrag,
        @Version long version,
        int schema,
        String gesucht,
        String marke,
        List<Sammelfund> funde,
        boolean unvollstaendig,
        @Nullable LocalDate gesammeltAm,
        @Nullable LocalDate gemeldetAm) {

    static final String SAMMLUNG = "sammelstaende";
    private static final int SCHEMA = 1;
    private static final int HOECHSTENS = 500;
    private static final int WOCHE = 7;

    Sammelstand {
        funde = List.copyOf(funde);
    }

    static Sammelstand neu(Suchauftrag auftrag, String marke) {
        return new Sammelstand(auftrag.kennung(), 0, SCHEMA, auftrag.wunsch().toString(), marke, List.of(), false,
                null, null);
    }

    boolean sucht(Suchauftrag auftrag) {
        return gesucht.equals(auftrag.wunsch().toString());
    }

    Sammelstand vonVorn(Suchauftrag auftrag, String neueMarke) {
        return new Sammelstand(suchauftrag, version, schema, auftrag.wunsch().toString(), neueMarke, List.of(), false,
                gesammeltAm, gemeldetAm);
    }

    /** Followed further; what is too much for one message is left out, and that is said. */
    Sammelstand mit(Sammlung neue, LocalDate tag) {
        var alle = Sammelfund.zusammen(funde, neue.funde);
        return new Sammelstand(suchauftrag, version, schema, gesucht, neue.marke,
                alle.subList(0, Math.min(HOECHSTENS, alle.size())),
                unvollstaendig || neue.luecke || alle.size() > HOECHSTENS, tag, gemeldetAm);
    }

    /** Nothing to be told, as it is searched for nothing or its owner may not know of it any more. */
    Sammelstand leer(LocalDate tag) {
        return new Sammelstand(suchauftrag, version, schema, gesucht, marke, List.of(), false, tag, gemeldetAm);
    }

    Sammelstand gemeldet(LocalDate tag) {
        return new Sammelstand(suchauftrag, version, schema, gesucht, marke, List.of(), false, gesammeltAm, tag);
    }

    boolean istGesammelt(LocalDate tag) {
        return gesammeltAm != null && !gesammeltAm.isBefore(tag);
    }

    /** Whether its owner is to be told today. */
    boolean istFaellig(Suchauftrag auftrag, LocalDate tag) {
        return gemeldetAm == null || switch (auftrag.rhythmus()) {
            case KEINE -> false;
            case TAEGLICH -> gemeldetAm.isBefore(tag);
            case WOECHENTLICH -> !gemeldetAm.plusDays(WOCHE).isAfter(tag);
        };
    }

    /**
     * What was seen since.
     *
     * @param luecke whether something in between was not
     */
    record Sammlung(List<Sammelfund> funde, String marke, boolean luecke) {}
}
