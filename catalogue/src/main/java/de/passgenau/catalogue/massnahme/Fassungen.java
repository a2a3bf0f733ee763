package de.passgenau.catalogue.massnahme;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import de.passgenau.catalogue.massnahme.Fassung.Entscheid;
import de.passgenau.catalogue.steckbrief.Steckbrief;

/** All versions of a Steckbrief, the first first; none is ever lost. */
public record Fassungen(List<Fassung> alle) {

    public Fassungen {
        alle = List.copyOf(alle);
        if (alle.isEmpty()) {
            throw new IllegalArgumentException("A Maßnahme has a first version");
        }
    }

    static Fassungen beginnend(Steckbrief steckbrief, Tat tat) {
        return new Fassungen(List.of(new Fassung(1, tat.am(), tat.wer(), steckbrief, null)));
    }

    /** The one to go on from: the last that was not rejected, or the first if all were. */
    public Fassung neueste() {
        return letzte(eine -> !eine.verworfen()).orElse(alle.getFirst());
    }

    /** The one that everybody sees. */
    public Optional<Fassung> freigegebene() {
        return letzte(Fassung::freigegeben);
    }

    /** The one that everybody saw at a moment. */
    public Optional<Fassung> freigegebeneUm(Instant moment) {
        return letzte(eine -> eine.freigegeben() && eine.entscheid() != null && !eine.entscheid().am().isAfter(moment));
    }

    /** The one that waits for a decision of the Jobcenter. */
    public Optional<Fassung> offene() {
        return Optional.of(neueste()).filter(eine -> eine.entscheid() == null);
    }

    public Optional<Fassung> mitNummer(int nummer) {
        return letzte(eine -> eine.nummer() == nummer);
    }

    /** How much room they take, in bytes, rather too many than too few. */
    long umfang() {
        return alle.stream().mapToLong(Fassung::umfang).sum();
    }

    Fassungen und(Steckbrief neu, Tat tat) {
        var naechste = new Fassung(alle.size() + 1, tat.am(), tat.wer(), neu, null);
        return new Fassungen(Stream.concat(alle.stream(), Stream.of(naechste)).toList());
    }

    /** Everybody sees the newest from now on. */
    Fassungen freigegeben(Tat tat) {
        var offene = neueste();
        return entschieden(eine -> eine.equals(offene), new Entscheid(true, tat.am(), tat.wer(), null));
    }

    /** None of those that nobody has decided on will be seen. */
    Fassungen verworfen(String grund, Tat tat) {
        var gesehen = freigegebene().map(Fassung::nummer).orElse(0);
        return entschieden(eine -> eine.entscheid() == null && eine.nummer() > gesehen,
                new Entscheid(false, tat.am(), tat.wer(), grund));
    }

    private Fassungen entschieden(Predicate<Fassung> welche, Entscheid entscheid) {
        return new Fassungen(
                alle.stream().map(eine -> welche.test(eine) ? eine.entschieden(entscheid) : eine).toList());
    }

    private Optional<Fassung> letzte(Predicate<Fassung> welche) {
        return alle.reversed().stream().filter(welche).findFirst();
    }
}
