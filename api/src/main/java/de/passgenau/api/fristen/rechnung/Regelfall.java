package de.passgenau.api.fristen.rechnung;

import java.time.LocalDate;

import de.passgenau.api.fristen.kalender.Kalender;
import de.passgenau.api.fristen.regelwerk.Regel;
import org.jspecify.annotations.Nullable;

/** One rule in one case, started once. */
record Regelfall(String fall, Regel regel, Anlass anlass, Lagebild lage, Kalender kalender) {

    /** What ends the rule from that day on, done or not. */
    @Nullable
    Abschluss ende(LocalDate ab) {
        var ende = lage.erstes(regel.endetMit(), ab);
        var bis = anlass.bis();
        if (bis != null && (ende == null || ende.tag().isAfter(bis))) {
            return new Abschluss(bis.plusDays(1), null);
        }
        return ende == null ? null : new Abschluss(ende.tag(), ende.zeichen());
    }

    Frist erfuellt(int folge, Faelligkeit faelligkeit, Vorkommen erfuellt) {
        var zustand = erfuellt.tag().isAfter(faelligkeit.tag())
                ? Fristzustand.ERFUELLT_VERSPAETET
                : Fristzustand.ERLEDIGT;
        return new Frist(fall, regel, folge, faelligkeit, zustand, new Abschluss(erfuellt.tag(), erfuellt.zeichen()));
    }

    Frist unerfuellt(int folge, Faelligkeit faelligkeit, @Nullable Abschluss ende) {
        var zustand = ende != null ? Fristzustand.ENTFALLEN : zustand(faelligkeit.tag());
        return new Frist(fall, regel, folge, faelligkeit, zustand, ende);
    }

    private Fristzustand zustand(LocalDate faellig) {
        var stichtag = lage.stichtag();
        if (stichtag.isAfter(faellig)) {
            return Fristzustand.UEBERFAELLIG;
        }
        if (stichtag.equals(faellig)) {
            return Fristzustand.HEUTE;
        }
        return stichtag.isBefore(kalender.vor(faellig, regel.bald())) ? Fristzustand.OFFEN : Fristzustand.BALD;
    }
}
