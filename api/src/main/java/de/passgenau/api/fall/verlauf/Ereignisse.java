package de.passgenau.api.fall.verlauf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.passgenau.api.fall.eintrag.Eintraege;
import de.passgenau.api.fall.eintrag.Sicht;
import de.passgenau.api.fall.verlauf.Ereignis.Art;

/** All events of a case in the order of their days. */
public record Ereignisse(List<Ereignis> alle) {

    public Ereignisse {
        alle = alle.stream().sorted(Comparator.comparing(Ereignis::tag)).toList();
    }

    public static Ereignisse keine() {
        return new Ereignisse(List.of());
    }

    Ereignisse mit(Ereignis neues) {
        return new Ereignisse(Eintraege.mit(alle, neues));
    }

    Ereignisse in(Sicht sicht) {
        return new Ereignisse(sicht.auf(alle));
    }

    public Stream<Ereignis> aller(Art art) {
        return alle.stream().filter(eines -> eines.art() == art);
    }

    public Optional<Ereignis> letztes(Art art) {
        return aller(art).reduce((frueheres, spaeteres) -> spaeteres);
    }

    /** Whether benefits were paid on any day from the one to before the other. */
    public boolean leistungZwischen(LocalDate von, LocalDate vor) {
        return aller(Art.BEWILLIGUNG).anyMatch(
                beginn -> beginn.tag().isBefore(vor)
                        && bezugsende(beginn).map(ende -> !ende.isBefore(von)).orElse(true));
    }

    private Optional<LocalDate> bezugsende(Ereignis beginn) {
        return aller(Art.LEISTUNGSENDE).map(Ereignis::tag).filter(tag -> !tag.isBefore(beginn.tag())).findFirst();
    }
}
