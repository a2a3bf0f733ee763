package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import de.passgenau.api.fristen.rechnung.Faelligkeitsrechnung.Mal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule asks for again and again. Each time that it is fulfilled it counts anew; as long as it is not, each
 * period that passes is one more that was missed. The last one is the next that is due.
 */
final class Wiederkehr {

    private final Regelfall fall;
    private final Faelligkeitsrechnung rechnung;
    private final @Nullable Abschluss ende;
    private final List<Frist> fristen = new ArrayList<>();

    private Wiederkehr(Regelfall fall, Faelligkeitsrechnung rechnung) {
        this.fall = fall;
        this.rechnung = rechnung;
        this.ende = fall.ende(fall.anlass().tag());
    }

    static List<Frist> fristen(Regelfall fall, Faelligkeitsrechnung rechnung) {
        var wiederkehr = new Wiederkehr(fall, rechnung);
        Bezug bezug = fall.anlass().bezug();
        while (bezug != null) {
            bezug = wiederkehr.naechsterBezug(bezug);
        }
        return wiederkehr.fristen;
    }

    /** Where the count begins anew; null when nothing has been done since. */
    private @Nullable Bezug naechsterBezug(Bezug bezug) {
        var mal = Mal.erstes(bezug);
        var faelligkeit = rechnung.zum(fall.regel(), mal, fall.lage());
        var getan = fall.lage().erstes(fall.regel().erfuelltDurch(), bezug.tag().plusDays(1));
        if (getan == null || ende != null && getan.tag().isAfter(ende.tag())) {
            versaeumt(mal, faelligkeit, null);
            return null;
        }
        if (getan.tag().isAfter(faelligkeit.tag())) {
            versaeumt(mal, faelligkeit, getan);
            return bezug(getan);
        }
        var zuletzt = zuletzt(getan, faelligkeit.tag());
        if (!rechnung.istZuFrueh(fall.regel(), faelligkeit, zuletzt.tag())) {
            fristen.add(fall.erfuellt(folge(), faelligkeit, zuletzt));
        }
        return bezug(zuletzt);
    }

    /** The last time that it was done by that day. */
    private Vorkommen zuletzt(Vorkommen erstes, LocalDate faellig) {
        var bis = ende != null && ende.tag().isBefore(faellig) ? ende.tag() : faellig;
        var letztes = fall.lage().letztes(fall.regel().erfuelltDurch(), erstes.tag(), bis);
        return letztes == null ? erstes : letztes;
    }

    /** Every period until it was done at last, or until the one that is still ahead. */
    private void versaeumt(Mal mal, Faelligkeit faelligkeit, @Nullable Vorkommen getan) {
        while (!istVorbei(faelligkeit.tag(), getan)) {
            fristen.add(getan == null
                    ? fall.unerfuellt(folge(), faelligkeit, ende)
                    : fall.erfuellt(folge(), faelligkeit, getan));
            if (getan == null && ende == null && !faelligkeit.tag().isBefore(fall.lage().stichtag())) {
                return;
            }
            mal = mal.naechstes(faelligkeit.tag());
            faelligkeit = rechnung.zum(fall.regel(), mal, fall.lage());
        }
    }

    private boolean istVorbei(LocalDate faellig, @Nullable Vorkommen getan) {
        return ende != null && !faellig.isBefore(ende.tag())
                || getan != null && !faellig.isBefore(getan.tag());
    }

    private int folge() {
        return fristen.size() + 1;
    }

    private static Bezug bezug(Vorkommen getan) {
        return new Bezug(getan.zeichen(), getan.tag(), true);
    }
}
